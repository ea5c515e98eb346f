import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { EXIT } from '../io.ts';
import type { Io } from '../io.ts';

const ASKED = 'commander.version';

/** `--version` ends the reading of the line; `tellVersion` answers it. */
export function addVersion(program: Command): void {
  program.option('--version', 'print the version').on('option:version', () => {
    throw new CommanderError(EXIT.fine, ASKED, 'the version was asked for');
  });
}

/** @throws what was thrown, unless it was the version that was asked for */
export async function tellVersion(io: Io, thrown: unknown, argv: readonly string[]): Promise<void> {
  if (!(thrown instanceof CommanderError) || thrown.code !== ASKED) throw thrown;
  // It may come behind `--version`, where nothing has been read any more.
  io.isJson ||= argv.includes('--json');
  const version = versionOfPackage();
  await io.answer({ version }, () => io.line(version));
}

/** The package is three folders above both the source and what is built of it. */
function versionOfPackage(): string {
  const text = readFileSync(`${import.meta.dirname}/../../../package.json`, 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
