import type { Command } from 'commander';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Io } from '../../src/cli/io.ts';
import { keptOf } from '../../src/cli/interruption.ts';
import { programOn } from '../../src/cli/program.ts';
import { commandRows } from '../support/command-lines.ts';
import { abt, start } from './abt.ts';
import { borrower, ndjson } from './behaviours.ts';

/** They end in their own way, or at once. */
const BY_ITSELF = [
  'abt demo',
  'abt serve',
  'abt import behaviours',
  'abt import uci-credit-card',
  'abt log copy',
];
const KEYS = ['abt keys create', 'abt keys list', 'abt keys revoke'];
const AT_ONCE = ['abt evaluate', 'abt check', 'abt backup', 'abt verify', 'abt config', ...KEYS];

function commandAt(program: Command, line: string): Command {
  const names = line.split(' ').slice(1);
  return names.reduce(
    (command, name) => command.commands.find((each) => each.name() === name) as Command,
    program,
  );
}

describe('Ctrl-C', () => {
  it('has every command say what is kept, but for those that are named here', () => {
    const program = programOn(new Io(process));
    const lines = commandRows(program).map(([line = '']) => line.replace(/ [[<].*/, ''));
    const silent = lines.filter((line) => keptOf(commandAt(program, line)) === null);
    expect(silent.toSorted()).toEqual([...BY_ITSELF, ...AT_ONCE].toSorted());
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('says so, and ends as of %s', async (signal) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'abt-stopped-'));
    const input = ndjson(borrower('ada', true));
    await abt(['import', 'behaviours', '-', '--data-dir', dataDir], { input });
    const years = ['--from', '2000-01', '--to', '2019-12'];
    const { process: child, ended } = start(['cycles', 'run', ...years, '--data-dir', dataDir]);
    // Each cycle is told once it is published.
    await once(child.stdout, 'data');
    child.kill(signal);
    const { code, stderr } = await ended;
    expect([code, child.signalCode]).toEqual([null, signal]);
    expect(stderr).toMatch(/abt: INTERRUPTED: stopped; what has been published is/);
    await rm(dataDir, { recursive: true });
  });
});
