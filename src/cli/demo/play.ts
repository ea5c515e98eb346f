import { CloseDay, RunCycle } from '../../commands/calendar-commands.ts';
import { RecordBehaviours } from '../../commands/record-behaviours.ts';
import { calendar as decider } from '../../domain/calendar/calendar.decider.ts';
import type { CalendarEvent } from '../../domain/calendar/calendar.events.ts';
import { GRACE_HOURS, owedAt } from '../../domain/calendar/owed-at.ts';
import { dataOf, streamOf } from '../../domain/catalogue.ts';
import { eventsOf } from '../../event-log/event-log.ts';
import type { CalendarClock } from '../../kernel/clock.ts';
import { invariant } from '../../kernel/errors.ts';
import type { Tracker } from '../../tracker.ts';
import type { DemoBehaviour } from './diary.ts';
import { FIRST_DAY, LAST_DAY } from './demo-calendar.ts';

const SOURCE = 'demo';
const HOUR_MS = 3_600_000;

export interface Stage {
  readonly tracker: Tracker;
  readonly clock: CalendarClock;
}

/**
 * Lets time pass, day by day. What occurs is recorded when it occurs; what had occurred before
 * the first day is recorded at its beginning. In the early morning everything that the calendar
 * owes is done: a day is closed, and on the 6th a cycle is run. The clock stands still until
 * everything that follows is recorded, too.
 *
 * @param onDay is told how many days have passed, and of how many
 */
export async function play(
  { tracker, clock }: Stage,
  behaviours: readonly DemoBehaviour[],
  onDay: (done: number, of: number) => void,
): Promise<void> {
  const morning = new Morning({ tracker, clock });
  const moments = momentsOf(behaviours, tracker.calendar.startOf(FIRST_DAY));
  let next = moments.next();
  for (let day = FIRST_DAY + 1; day <= LAST_DAY; day++) {
    const early = tracker.calendar.startOf(day) + GRACE_HOURS * HOUR_MS;
    for (; !next.done && next.value.at < early; next = moments.next()) {
      clock.moveTo(next.value.at);
      await record(tracker, next.value.behaviours);
    }
    clock.moveTo(early);
    await morning.doWhatIsOwed();
    onDay(day - FIRST_DAY, LAST_DAY - FIRST_DAY);
  }
}

interface Moment {
  readonly at: number;
  readonly behaviours: readonly DemoBehaviour[];
}

/** In order of time; everything from before the beginning is one moment, at the beginning. */
function* momentsOf(
  behaviours: readonly DemoBehaviour[],
  beginning: number,
): Generator<Moment, undefined> {
  const byInstant = Map.groupBy(behaviours, ({ occurredAt }) =>
    Math.max(beginning, Date.parse(occurredAt)),
  );
  for (const at of [...byInstant.keys()].sort((a, b) => a - b)) {
    yield { at, behaviours: byInstant.get(at) ?? [] };
  }
}

async function record(tracker: Tracker, behaviours: readonly DemoBehaviour[]): Promise<void> {
  const results = await tracker.commands.execute(new RecordBehaviours(behaviours, SOURCE));
  const refused = results.find(({ kind }) => kind === 'malformed' || kind === 'reused');
  invariant(!refused, `a behaviour of the demo is not accepted: ${JSON.stringify(refused)}`);
  await tracker.caughtUp();
}

/** What a schedule does each morning; here the demo's own clock says when it is. */
class Morning {
  readonly #stage: Stage;
  #state = decider.initial;
  #next = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async doWhatIsOwed(): Promise<void> {
    const { tracker, clock } = this.#stage;
    await this.#follow();
    const { steps } = owedAt(clock.now(), this.#state, tracker.calendar);
    for (const step of steps) {
      if (step.type === 'CloseDay') await tracker.commands.execute(new CloseDay(step.date));
      else await tracker.commands.execute(new RunCycle(step.cycle));
    }
    await tracker.caughtUp();
  }

  /** Reads on in the calendar's stream. */
  async #follow(): Promise<void> {
    const { log, calendar } = this.#stage.tracker;
    for await (const event of eventsOf(log, streamOf.calendar(calendar.zone), {
      from: this.#next,
    })) {
      const calendarEvent = { type: event.type, data: dataOf(event) } as unknown as CalendarEvent;
      this.#state = decider.evolve(this.#state, calendarEvent);
      this.#next = event.revision + 1;
    }
  }
}
