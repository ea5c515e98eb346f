import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configOf } from '../../config.ts';
import { BusinessCalendar } from '../../kernel/business-calendar.ts';
import { CalendarClock } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/errors.ts';
import { openTracker } from '../../tracker.ts';
import { interruption } from '../interruption.ts';
import type { Io } from '../io.ts';
import { DEMO_ZONE, FIRST_DAY } from './demo-calendar.ts';
import { personas } from './personas.ts';
import { play } from './play.ts';
import { serveDemo } from './serve-demo.ts';
import type { DemoStage } from './serve-demo.ts';
import { showBeginning, showResult } from './show.ts';
import { resultOf } from './stories.ts';
import type { DemoResult } from './stories.ts';

export interface DemoOptions {
  /** End once everything is told, instead of leaving the service up. */
  readonly exit?: boolean;
  readonly port?: string;
}

/**
 * Plays two years of thirteen customers' lives, tells what was published and why, and has it all
 * proven from the log. Then the service is up with them until Ctrl-C. Leaves nothing behind,
 * unless a data directory was given.
 *
 * @throws Failure DATA_DIR_NOT_EMPTY, INTERRUPTED; Malformed; as startService
 */
export async function demo(io: Io, { exit = false, ...given }: DemoOptions = {}): Promise<void> {
  const { dataDir } = io.settings;
  if (dataDir !== undefined) checkEmpty(dataDir);
  const interrupted = interruption();
  const directory = dataDir ?? (await mkdtemp(join(tmpdir(), 'abt-demo-')));
  try {
    const config = { ...configOf({ ...given, dataDir: directory }), ...PLAYED };
    const stage = { io, config, clock: clockOfBeginning(), signal: interrupted.signal };
    if (!io.isJson) showBeginning(io);
    const result = await performed(stage);
    await io.answer(result, () => showResult(io, result));
    if (!result.replay.matchesPublished) io.checkFailed();
    if (!exit) await serveDemo(stage, dataDir);
    else if (!io.isJson) for (const line of atTheExit(dataDir)) io.line(line);
  } finally {
    interrupted.dispose();
    if (dataDir === undefined) await rm(directory, { recursive: true, force: true });
  }
}

/** Whatever is set for real work: the play is about nobody, and stays in its own directory. */
const PLAYED = {
  zone: DEMO_ZONE,
  eventLogUrl: '',
  viewsUrl: '',
  role: 'all',
  mirror: 'off',
} as const;

async function performed({ io, config, clock, signal }: DemoStage): Promise<DemoResult> {
  const tracker = await openTracker(config, { clock, threaded: false });
  try {
    const cast = personas();
    const behaviours = cast.flatMap((persona) => persona.behaviours);
    const progress = io.progress({ label: 'two years', unit: 'day' });
    await play({ tracker, clock }, behaviours, (done, of) => {
      if (signal.aborted) throw stopped(io);
      progress.update(done, done / of);
    });
    progress.end();
    return await resultOf(tracker, cast);
  } finally {
    await tracker.close();
  }
}

function clockOfBeginning(): CalendarClock {
  return new CalendarClock(new BusinessCalendar(DEMO_ZONE).startOf(FIRST_DAY));
}

function checkEmpty(directory: string): void {
  if (!existsSync(directory) || readdirSync(directory).length === 0) return;
  throw new Failure(
    'DATA_DIR_NOT_EMPTY',
    `${directory} is not empty: the demo plays in a directory of its own, name a new one`,
  );
}

function stopped({ settings: { dataDir } }: Io): Failure {
  const kept = dataDir === undefined ? 'nothing is left of it' : `what was played is in ${dataDir}`;
  return new Failure('INTERRUPTED', `the demo was stopped; ${kept}`);
}

function atTheExit(dataDir: string | undefined): readonly string[] {
  if (dataDir === undefined) return ['', 'To look around in it: abt demo, without --exit'];
  return [
    '',
    'To look around:',
    `  abt account slips-once --data-dir ${dataDir}`,
    `  abt cycles list --data-dir ${dataDir}`,
    `  abt replay --all --data-dir ${dataDir}`,
  ];
}
