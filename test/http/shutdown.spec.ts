import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { abt, errorOf } from '../cli/abt.ts';
import { verified } from './behaviours/reports.ts';
import { post, served } from './serving.ts';
import { recordedIds, startServing } from './serving-process.ts';

const CLIENTS = 16;

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'abt-shutdown-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

/** Clients that post one behaviour after the other, alone and in batches, until nobody answers. */
class Load {
  readonly sent: string[] = [];
  readonly acknowledged: string[] = [];
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async run(): Promise<void> {
    await Promise.all(Array.from({ length: CLIENTS }, (_, n) => this.#client(n)));
  }

  async #client(n: number): Promise<void> {
    for (;;) {
      const ids = Array.from({ length: n % 4 === 0 ? 50 : 1 }, () => randomUUID());
      this.sent.push(...ids);
      const status = await this.#send(ids, `a-${n % 5}`).catch(() => 0);
      if (status === 200 || status === 201) this.acknowledged.push(...ids);
      else return;
    }
  }

  async #send(ids: readonly string[], accountId: string): Promise<number> {
    const behaviours = ids.map((id) => ({ ...verified(id), accountId }));
    const answer =
      behaviours.length === 1
        ? await post(`${this.#url}/v1/accounts/${accountId}/behaviours`, behaviours[0])
        : await post(`${this.#url}/v1/behaviours`, behaviours);
    await answer.arrayBuffer();
    return answer.status;
  }
}

it.each(['SIGTERM', 'SIGKILL'] as const)(
  '%s under load loses nothing that was acknowledged and doubles nothing',
  async (signal) => {
    const first = await startServing(dataDir);
    const load = new Load(first.url);
    const running = load.run();
    while (load.acknowledged.length < 1_000) await delay(20);
    first.process.kill(signal);
    await running;
    expect((await first.ended).code).toBe(signal === 'SIGTERM' ? 0 : null);
    const recorded = await recordedIds(dataDir);
    expect(new Set(recorded).size).toBe(recorded.length);
    expect(new Set(load.acknowledged).difference(new Set(recorded)).size).toBe(0);

    const second = await startServing(dataDir);
    const again = load.sent.map((id) => ({ ...verified(id), accountId: 'elsewhere' }));
    expect((await post(`${second.url}/v1/behaviours`, again)).status).toBe(200);
    second.process.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
    const unchanged = (await recordedIds(dataDir)).slice(0, recorded.length);
    expect(unchanged).toEqual(recorded);
  },
);

it('a request under way is finished, and nothing new is accepted', async () => {
  const { process: child, url, ended } = await startServing(dataDir);
  const body = new PassThrough();
  const line = () => `${JSON.stringify({ ...verified(), accountId: 'a' })}\n`;
  body.write(line());
  const answer = fetch(`${url}/v1/behaviours`, lines(body));
  await delay(200);
  child.kill('SIGTERM');
  await delay(200);
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  body.end(line());
  expect(await (await answer).json()).toMatchObject({ recorded: 2 });
  expect((await ended).code).toBe(0);
});

it('a request that does not end is given up within the bound', async () => {
  const { process: child, url, ended } = await startServing(dataDir, { ABT_SHUTDOWN_MS: '300' });
  const answer = fetch(`${url}/v1/behaviours`, lines(endless()));
  const lost = expect(answer).rejects.toThrow();
  await delay(200);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  await lost;
});

it('a second signal ends it at once', async () => {
  const { process: child, url, ended } = await startServing(dataDir);
  const answer = fetch(`${url}/v1/behaviours`, lines(endless())).catch(() => null);
  await delay(200);
  child.kill('SIGTERM');
  await delay(200);
  child.kill('SIGTERM');
  expect((await ended).code).toBeNull();
  expect(await answer).toBeNull();
});

it('an address that is taken, or is not this machine’s, is told of', async () => {
  const other = await served();
  const { port } = new URL(other.url);
  const on = ['serve', '--data-dir', dataDir, '--json'];
  const taken = await abt([...on, '--port', port]);
  expect([taken.code, errorOf(taken).code]).toEqual([1, 'ADDRESS_IN_USE']);
  await other.remove();
  const wrong = await abt([...on, '--port', 'eighty']);
  expect([wrong.code, errorOf(wrong).code]).toEqual([2, 'MALFORMED']);
});

/** The beginning of a body. */
function endless(): PassThrough {
  const body = new PassThrough();
  body.write('\n');
  return body;
}

function lines(body: PassThrough): RequestInit {
  const headers = { 'content-type': 'application/x-ndjson' };
  return { method: 'POST', headers, body: Readable.toWeb(body), duplex: 'half' };
}
