import { readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import type { BundleVerdict } from '../../audit/verify-bundle.ts';
import { verifyBundle } from '../../audit/verify-bundle.ts';
import { Failure } from '../../kernel/errors.ts';
import type { Io } from '../io.ts';
import { grouped, visible } from '../table.ts';

/** Far more than a service hands out. */
const MOST_BYTES = 256 * 1024 * 1024;

export function addVerify(program: Command, io: Io): void {
  program
    .command('verify')
    .description('judge the bundle that proves a published score; needs no data directory')
    .argument('<bundle>', 'the JSON file, as a service gives it')
    .addHelpText('after', '\nExamples:\n  $ abt verify bundle.json')
    .action(async (file: string) => {
      const verdict = verifyBundle(parsed(file));
      await io.answer(verdict, () => showVerdict(io, verdict));
      if (!verdict.isSound) io.checkFailed();
    });
}

/** @throws Failure NO_SUCH_FILE, UNREADABLE_FILE, INVALID_JSON */
function parsed(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure('INVALID_JSON', `${file} is not JSON`, { cause });
  }
}

function readText(file: string): string {
  try {
    const { size } = statSync(file);
    if (size <= MOST_BYTES) return readFileSync(file, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure('NO_SUCH_FILE', `there is no ${file}`, { cause });
    throw new Failure('UNREADABLE_FILE', `${file} cannot be read: ${message}`, { cause });
  }
  throw new Failure('UNREADABLE_FILE', `${file} is larger than any bundle`);
}

function showVerdict(io: Io, { fault, proven }: BundleVerdict): void {
  if (fault !== null) io.line(visible(`verdict: WRONG, ${fault.check}: ${fault.detail}`));
  if (proven === null) return;
  const { accountId, cycle, score, events, scoresRoot, headsRoot } = proven;
  const told = score === null ? 'has no score' : `has the score ${score}`;
  io.line(`account ${accountId} ${told} in cycle ${cycle}`);
  io.line(`It follows from its ${grouped(events)} events, and is below these roots; compare them`);
  io.line('with those that were published when the cycle was closed:');
  io.line(`  scoresRoot ${scoresRoot}`);
  io.line(`  headsRoot  ${headsRoot}`);
  io.line('verdict: sound');
}
