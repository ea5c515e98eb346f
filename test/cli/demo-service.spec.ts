import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { EXIT } from '../../src/cli/io.ts';
import { start } from './abt.ts';

/** Two years are played, on whatever machine. */
const LONGEST_PLAY_MS = 240_000;

let temporary: string;

beforeEach(() => (temporary = mkdtempSync(join(tmpdir(), 'abt-demo-up-'))));
afterEach(() => rmSync(temporary, { recursive: true }));

function startDemo(...options: readonly string[]) {
  return start(['demo', ...options], { settings: { TMPDIR: temporary, ABT_HOST: '0.0.0.0' } });
}

/** Everything on stdout up to a sentence. */
async function told(child: ChildProcessWithoutNullStreams, sentence: RegExp): Promise<string> {
  let text = '';
  while (!sentence.test(text)) {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    text += chunk.toString();
  }
  return text;
}

async function answerOf(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

describe('the service of the demo', () => {
  it(
    'takes another port than one that is taken, answers, and leaves nothing behind',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      const { process: child, ended } = startDemo('--port', String(port));
      const text = await told(child, /Ctrl-C ends it and removes its data/);
      const [, url = ''] = /(http:\S+)\/console\/#\/accounts\/ninety-days\n/.exec(text) ?? [];
      expect(new URL(url)).toMatchObject({ hostname: '127.0.0.1' });
      expect(new URL(url).port).not.toBe(String(port));
      const commands = Array.from(text.matchAll(/^ +curl (\S+)$/gm), ([, asked = '']) => asked);
      const answers = await Promise.all(commands.map(answerOf));
      expect(answers).toMatchObject([
        { accountId: 'slips-once' },
        { accountId: 'bare-profile', paths: [{ target: 800 }] },
        { matchesPublished: true },
      ]);
      expect((await fetch(`${url}/console/`)).status).toBe(200);
      expect((await fetch(`${url}/docs`)).status).toBe(200);
      // By the demo's clock nothing is owed; by the real one years might be.
      expect(await answerOf(`${url}/v1/calendar`)).toMatchObject({
        lastClosedOn: '2026-12-05',
        owed: [],
        byHand: null,
      });
      child.kill('SIGINT');
      const { code, stderr } = await ended;
      expect(code).toBe(EXIT.fine);
      expect(stderr).toContain(`something else listens on port ${port}`);
      expect(readdirSync(temporary)).toEqual([]);
      other.close();
    },
    LONGEST_PLAY_MS,
  );

  it('is not begun where Ctrl-C comes before: nothing is left, and that is said', async () => {
    const { process: child, ended } = startDemo();
    await told(child, /Nothing is typed in but behaviour/);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(EXIT.failed);
    expect(stderr).toMatch(/abt: INTERRUPTED: the demo was stopped; nothing is left of it/);
    expect(stdout).not.toContain('/console/');
    expect(readdirSync(temporary)).toEqual([]);
  });
});
