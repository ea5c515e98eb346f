import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** How a process of the built command line has ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly process: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
}

export interface AbtOptions {
  readonly input?: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

/** Starts `abt` as a process of its own, without anything of this one's settings. */
export function start(args: readonly string[], options: AbtOptions = {}): Running {
  if (!existsSync(CLI)) throw new Error('there is no dist/cli.js: npm run build');
  const { settings = {}, nodeOptions = [] } = options;
  const isSetting = /^(ABT_.*|EVENT_LOG_URL|VIEWS_URL)$/;
  const own = Object.entries(process.env).filter(([name]) => !isSetting.test(name));
  const env = { ...Object.fromEntries(own), ...settings };
  const child = spawn(process.execPath, [...nodeOptions, CLI, ...args], { env });
  return { process: child, ended: end(child) };
}

/** Runs `abt` to its end. */
export async function abt(args: readonly string[], options: AbtOptions = {}): Promise<Ended> {
  const { process: child, ended } = start(args, options);
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  return ended;
}

async function end(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}

/** What `--json` says on stderr when something has gone wrong. */
export function errorOf({ stderr }: Ended): { readonly code: string; readonly message: string } {
  const lines = stderr.trim().split('\n');
  const { error } = JSON.parse(lines.at(-1) ?? '') as {
    error: { code: string; message: string };
  };
  return error;
}
