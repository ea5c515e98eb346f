import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { LOG_FILE } from '../src/event-log/sqlite-log.schema.ts';
import { cutoffDayOf, cycleName, dateOf } from '../src/kernel/business-calendar.ts';
import { MANY_ROWS, ROWS_OF_THE_LOG, insertPlainly, scanAndParse } from './baseline.ts';
import { StopWatch, myTurn } from './measured.ts';
import { Subject } from './subject.ts';
import type { Workload } from './workload.ts';
import { FIRST_CYCLE, writeWorkload } from './workload.ts';

/**
 * What is measured, each step in a process of its own so that its memory is its own. A step gets
 * a directory and gives seconds by name.
 */
export type Step = (directory: string) => Promise<Readonly<Record<string, number>>>;

const IMPORT = { accounts: 20_000, months: 2 };
const CYCLE_ACCOUNTS = 20_000;
/** So often a cycle in the steady state is measured. */
export const STEADY_CYCLES = 5;

export const STEPS: Readonly<Record<string, Step>> = {
  workload: async (directory) => {
    await writeWorkload(join(directory, 'import.ndjson'), IMPORT);
    return {};
  },

  baseline: async (directory) => {
    const file = join(directory, 'plain.sqlite');
    const insert = async (rows: number) => {
      const seconds = await insertPlainly(join(directory, 'import.ndjson'), file, rows);
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
      return seconds;
    };
    return { inserts: await insert(ROWS_OF_THE_LOG), insertsOfMany: await insert(MANY_ROWS) };
  },

  import: async (directory) => {
    // As `abt import` opens it.
    const subject = await Subject.open(join(directory, 'import'), { hold: true });
    const watch = new StopWatch();
    await subject.import(join(directory, 'import.ndjson'));
    const acknowledged = watch.seconds();
    await subject.caughtUp();
    const caughtUp = watch.seconds();
    for (let n = 0; n < IMPORT.months; n++) await subject.runCycle(cycleName(FIRST_CYCLE + n));
    await subject.caughtUp();
    await subject.close();
    return { acknowledged, caughtUp };
  },

  scan: (directory) => {
    const scan = scanAndParse(join(directory, 'import', 'log', LOG_FILE));
    return Promise.resolve({ scan });
  },

  rebuild: async (directory) => {
    const watch = new StopWatch();
    const subject = await Subject.open(join(directory, 'import'), { rebuild: true });
    await subject.caughtUp();
    const rebuild = watch.seconds();
    await subject.close();
    return { rebuild };
  },

  cycle6: (directory) => cyclesAfter(6, directory),
  cycle24: (directory) => cyclesAfter(24, directory),
};

/**
 * Cycles over accounts with a history of so many months: the first one, whose books have never
 * been compacted, and then some in the steady state, a month apart, each when it is its turn.
 */
async function cyclesAfter(months: number, directory: string) {
  const file = join(directory, 'history.ndjson');
  const subject = await Subject.open(join(directory, `cycle${months}`), { hold: true });
  const importMonths = async (workload: Omit<Workload, 'accounts'>) => {
    await writeWorkload(file, { accounts: CYCLE_ACCOUNTS, ...workload });
    await subject.import(file);
    await subject.caughtUp();
  };
  await importMonths({ months });
  const seconds: Record<string, number> = { first: await timedCycle(subject, months - 1) };
  for (let n = 0; n < STEADY_CYCLES; n++) {
    await importMonths({ months: 1, fromMonth: months + n });
    await myTurn();
    seconds[`steady ${n}`] = await timedCycle(subject, months + n);
  }
  await subject.close();
  rmSync(join(directory, `cycle${months}`), { recursive: true });
  return seconds;
}

async function timedCycle(subject: Subject, month: number): Promise<number> {
  await subject.closeDay(dateOf(cutoffDayOf(FIRST_CYCLE + month) - 1));
  const watch = new StopWatch();
  await subject.runCycle(cycleName(FIRST_CYCLE + month));
  return watch.seconds();
}
