import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CLI } from '../cli/abt.ts';
import type { ShownAnswer } from './shown-answers.ts';

/** Commands as they stand in a document, and the answer that is shown behind them. */
export interface Step {
  readonly command: string;
  readonly answer: ShownAnswer | null;
}

/** Where the service listens, as documents write it. */
const ADDRESS = 'localhost:8080';
const SERVE = /npm run abt -- (serve|demo)\b/;
/** How `serve` says where it listens, and the demo where to look. */
const SAID_URL = /listening on (http:\S+)|(http:\S+)\/docs\n/;
/** ASCII's own: no answer has it. */
const BETWEEN_STEPS = '\u001e';
/** Nothing of a tour outlives it. */
const LONGEST_MS = 120_000;

/** Every fenced block of shell, each with the block in another language that follows it. */
export function stepsOf(document: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [, language = '', block = ''] of document.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
    const last = steps.at(-1);
    if (language === 'sh') steps.push({ command: block, answer: null });
    else if (last?.answer === null) {
      steps[steps.length - 1] = { ...last, answer: { language, text: block } };
    }
  }
  return steps;
}

/** What is missing to take a tour; null if nothing is. `curl --json` came with 7.82. */
export function missingForTours(): string | null {
  if (spawnSync('bash', ['--version']).status !== 0) return 'there is no bash';
  const { status, stdout } = spawnSync('curl', ['--version'], { encoding: 'utf8' });
  if (status !== 0) return 'there is no curl';
  const [, major = 0, minor = 0] = (/^curl (\d+)\.(\d+)/.exec(stdout) ?? []).map(Number);
  return major * 1_000 + minor >= 7_082 ? null : 'curl is older than 7.82';
}

/**
 * Runs the commands as they are written, one after the other in one shell, in a directory of its
 * own. The first one, which serves, runs beside them; it listens on a free port, which the commands
 * are given for 8080. `npm` is one that runs what has been built.
 *
 * @returns what each step has printed
 */
export async function take(steps: readonly Step[]): Promise<readonly string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'abt-tour-'));
  try {
    const env = environmentIn(directory);
    const commands = steps.map(({ command }) => command);
    const [serve = '', ...others] = commands;
    if (!SERVE.test(serve)) throw new Error(`a tour begins with what serves: ${serve}`);
    const place = { cwd: directory, env, timeout: LONGEST_MS };
    const service = spawn('bash', ['-c', serve], { ...place, stdio: PIPES });
    try {
      const { host } = new URL(await urlOf(service));
      const script = others.map((each) => each.replaceAll(ADDRESS, host));
      return ['', ...(await runScript(script, place))];
    } finally {
      service.kill();
      if (service.exitCode === null) await once(service, 'exit');
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const PIPES: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];

interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeout: number;
}

async function runScript(commands: readonly string[], place: Place): Promise<readonly string[]> {
  const script = commands.join(`printf '${BETWEEN_STEPS}'\n`);
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', script], place);
  shell.stdin.end();
  const ended = once(shell, 'close');
  const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr), ended]);
  const answers = stdout.split(BETWEEN_STEPS);
  if (answers.length === commands.length && shell.exitCode === 0) return answers;
  const failed = commands[answers.length - 1] ?? '';
  throw new Error(`ended with ${shell.exitCode}: ${failed}${answers.at(-1) ?? ''}\n${stderr}`);
}

function environmentIn(directory: string): NodeJS.ProcessEnv {
  const npm = `#!/usr/bin/env bash
while [[ $1 != -- ]]; do shift; done
shift
exec '${process.execPath}' '${CLI}' "$@"
`;
  writeFileSync(join(directory, 'npm'), npm, { mode: 0o755 });
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('ABT_'));
  const PATH = `${directory}${delimiter}${process.env.PATH ?? ''}`;
  return { ...Object.fromEntries(own), PATH, ABT_PORT: '0' };
}

async function urlOf(service: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const [, ofService, ofDemo] = SAID_URL.exec(said) ?? [];
      const url = ofService ?? ofDemo;
      if (url !== undefined) resolve(url);
    };
    // It goes on talking, and is listened to: a full pipe would stop it.
    for (const stream of [service.stdout, service.stderr]) stream.on('data', hear);
    service.on('close', () =>
      reject(new Error(`the service of the tour does not listen: ${said}`)),
    );
  });
}
