import { sql } from 'kysely';
import { RunCycle } from '../../commands/calendar-commands.ts';
import { configOf } from '../../config.ts';
import type { Tracker } from '../../tracker.ts';
import type { CycleFigures } from '../cycle-table.ts';
import { CYCLE_COLUMNS, CYCLE_WIDTHS, cycleCells } from '../cycle-table.ts';
import type { Io } from '../io.ts';
import { withExisting } from '../opening.ts';
import { duration } from '../progress.ts';
import { runThrough } from '../remote/remote-cycles.ts';
import type { RemoteService } from '../remote/remote-service.ts';
import { counted, rowLine } from '../table.ts';

const LOOK_EVERY_MS = 500;

const COLUMNS = [...CYCLE_COLUMNS, { title: 'took', align: 'right' }] as const;
const WIDTHS = [...CYCLE_WIDTHS, '10 min 10 s'.length];

type CycleRun = Timed<CycleFigures & { readonly parked: readonly Parked[] }>;
type Timed<Cycle> = Cycle & { readonly seconds: number };

interface Parked {
  readonly accountId: string;
}

/** Runs cycles in order; each one that is done is told at once, also if a later one fails. */
export async function runCycles(io: Io, names: readonly string[]): Promise<void> {
  const runs = new CycleRuns(io);
  await runs.during(async () => {
    const config = configOf(io.settings);
    await withExisting(config, async (tracker) => {
      for (const name of names) {
        runs.tell(await runCycle(io, tracker, new RunCycle(name, config.partitions)));
      }
      await tracker.caughtUp();
    });
  });
}

/** The same through a service. */
export async function runCyclesThrough(
  io: Io,
  service: RemoteService,
  names: readonly string[],
): Promise<void> {
  const runs = new CycleRuns(io);
  await runs.during(async () => {
    for (const name of names) runs.tell(await timed(() => runThrough(service, name)));
  });
}

class CycleRuns {
  readonly #io: Io;
  readonly #cycles: CycleRun[] = [];

  constructor(io: Io) {
    this.#io = io;
  }

  tell(cycle: CycleRun): void {
    if (!this.#io.isJson) showRun(this.#io, cycle, this.#cycles.length === 0);
    this.#cycles.push(cycle);
  }

  async during(work: () => Promise<void>): Promise<void> {
    const cycles = this.#cycles;
    try {
      await work();
    } finally {
      await this.#io.answer({ cycles }, () => undefined);
    }
    const parked = new Set(cycles.flatMap((each) => each.parked.map(({ accountId }) => accountId)));
    if (parked.size === 0) return;
    this.#io.note(`abt: ${counted(parked.size, 'account')} could not be assessed: abt parked`);
  }
}

async function timed<Cycle>(work: () => Promise<Cycle>): Promise<Timed<Cycle>> {
  const startedAt = performance.now();
  const cycle = await work();
  return { ...cycle, seconds: Math.round(performance.now() - startedAt) / 1000 };
}

async function runCycle(io: Io, tracker: Tracker, command: RunCycle): Promise<CycleRun> {
  const watch = watchScores(io, tracker, command.cycle);
  try {
    return await timed(() => tracker.commands.execute(command));
  } finally {
    watch.stop();
  }
}

/** Tells how many scores the views hold already; the cycle itself goes on in another thread. */
function watchScores(io: Io, { store }: Tracker, cycle: string): { stop(): void } {
  const progress = io.progress({ label: `cycle ${cycle}`, unit: 'score' });
  const look = async () => {
    const count = sql<number>`count(*)`.as('count');
    const { count: accounts } = await store.db
      .selectFrom('books')
      .select(count)
      .executeTakeFirstOrThrow();
    const { count: scores } = await store.db
      .selectFrom('scores')
      .select(count)
      .where('cycle', '=', cycle)
      .executeTakeFirstOrThrow();
    progress.update(scores, accounts === 0 ? null : scores / accounts);
  };
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      progress.clear();
    },
  };
}

function showRun(io: Io, cycle: CycleRun, isFirst: boolean): void {
  const titles = COLUMNS.map(({ title }) => title);
  if (isFirst) io.line(rowLine(COLUMNS, WIDTHS, titles));
  io.line(rowLine(COLUMNS, WIDTHS, [...cycleCells(cycle), duration(cycle.seconds)]));
}
