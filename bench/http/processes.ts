import { execFileSync, fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A server under test, in a process of its own. */
export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

export interface OurServer extends Server {
  peakMiB(): Promise<number>;
}

const NPM_MS = 600_000;
const EMMETT = fileURLToPath(new URL('../../../bench/emmett/', import.meta.url));

export async function startOurs(dataDir: string, execArgv: readonly string[]): Promise<OurServer> {
  const file = fileURLToPath(new URL('server.js', import.meta.url));
  const child = fork(file, [dataDir], { execArgv: [...execArgv] });
  const { url } = await answerOf(child);
  return {
    url: url ?? '',
    stop: () => stopped(child),
    peakMiB: async () => {
      const answer = answerOf(child);
      child.send('peak');
      return (await answer).peakMiB ?? Number.NaN;
    },
  };
}

interface Answer {
  readonly url?: string;
  readonly peakMiB?: number;
}

async function answerOf(child: ChildProcess): Promise<Answer> {
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with ${code}`);
  });
  const [answer] = (await Promise.race([once(child, 'message'), gone])) as [Answer];
  return answer;
}

/** Emmett on SQLite behind Express; it is installed on its first use. */
export async function startEmmett(file: string): Promise<Server> {
  if (!existsSync(`${EMMETT}node_modules`)) {
    process.stderr.write('installing bench/emmett ...\n');
    const npm = ['install', '--no-package-lock', '--ignore-scripts=false'];
    execFileSync('npm', npm, { cwd: EMMETT, timeout: NPM_MS, stdio: 'pipe' });
  }
  const child = spawn(process.execPath, ['server.js', file], {
    cwd: EMMETT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: line.toString().trim(), stop: () => stopped(child) };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
