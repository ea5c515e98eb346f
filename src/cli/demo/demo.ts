import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configOf } from '../../config.ts';
import { BusinessCalendar } from '../../kernel/business-calendar.ts';
import { CalendarClock } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/errors.ts';
import { openTracker } from '../../tracker.ts';
import type { Io } from '../io.ts';
import { DEMO_ZONE, FIRST_DAY } from './demo-calendar.ts';
import { personas } from './personas.ts';
import { play } from './play.ts';
import { showBeginning, showResult } from './show.ts';
import { resultOf } from './stories.ts';
import type { DemoResult } from './stories.ts';

/**
 * Plays two years of seven customers' lives, tells what was published and why, and has it all
 * proven from the log. Leaves nothing behind, unless a data directory was given.
 *
 * @throws Failure DATA_DIR_NOT_EMPTY
 */
export async function demo(io: Io): Promise<void> {
  const { dataDir } = io.settings;
  if (dataDir !== undefined) checkEmpty(dataDir);
  const directory = dataDir ?? (await mkdtemp(join(tmpdir(), 'abt-demo-')));
  try {
    if (!io.isJson) showBeginning(io);
    const result = await performed(io, directory);
    await io.answer(result, () => {
      showResult(io, result);
      io.line();
      for (const line of nextSteps(dataDir)) io.line(line);
    });
    if (!result.replay.matchesPublished) io.checkFailed();
  } finally {
    if (dataDir === undefined) await rm(directory, { recursive: true, force: true });
  }
}

async function performed(io: Io, directory: string): Promise<DemoResult> {
  const config = { ...configOf({ dataDir: directory }), zone: DEMO_ZONE };
  const clock = new CalendarClock(new BusinessCalendar(DEMO_ZONE).startOf(FIRST_DAY));
  const tracker = await openTracker(config, { clock, threaded: false });
  try {
    const cast = personas();
    const behaviours = cast.flatMap((persona) => persona.behaviours);
    const progress = io.progress({ label: 'two years', unit: 'days' });
    await play({ tracker, clock }, behaviours, (done, of) => progress.update(done, done / of));
    progress.end();
    return await resultOf(tracker, cast);
  } finally {
    await tracker.close();
  }
}

function checkEmpty(directory: string): void {
  if (!existsSync(directory) || readdirSync(directory).length === 0) return;
  throw new Failure(
    'DATA_DIR_NOT_EMPTY',
    `${directory} is not empty: the demo plays in a directory of its own, name a new one`,
  );
}

function nextSteps(dataDir: string | undefined): readonly string[] {
  if (dataDir === undefined) {
    return [
      'All of it was in a temporary directory. To look around in it: abt demo --data-dir demo',
    ];
  }
  return [
    'To look around:',
    `  abt account slips-once --data-dir ${dataDir}`,
    `  abt cycles list --data-dir ${dataDir}`,
    `  abt replay --all --data-dir ${dataDir}`,
  ];
}
