import { filter, firstValueFrom } from 'rxjs';
import { MAX_PAGE } from '../../src/event-log/event-log.ts';
import type { EventLog } from '../../src/event-log/event-log.ts';
import { verifyChain } from '../../src/event-log/hash-chain.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import { describeAppends } from './appends.contract.ts';
import { describeHistories } from './histories.contract.ts';
import { newEvent, newEvents } from './new-event.ts';
import { all, everything } from './read-back.ts';
import { describeReads } from './reads.contract.ts';

/** A log that nobody has written to. */
export interface FreshLog {
  readonly log: EventLog;
  /** How the name of a stream reads in its events: where a database is shared, it has more. */
  readonly named?: (stream: string) => string;
  /** Closes it and opens it again. */
  reopen(): Promise<EventLog>;
  /** Closes it if need be and leaves nothing behind. */
  remove(): Promise<void>;
}

const NOON = Date.UTC(2026, 10, 5, 12);

/** What every engine has to do; `open` is all that it may bring along. */
export function itKeepsTheEventLogContract(open: (clock: Clock) => Promise<FreshLog>): void {
  let clock: CalendarClock;
  let fresh: FreshLog;
  let log: EventLog;
  const named = (stream: string) => fresh.named?.(stream) ?? stream;

  beforeEach(async () => {
    clock = new CalendarClock(NOON);
    fresh = await open(clock);
    log = fresh.log;
  });

  afterEach(() => fresh.remove());
  describeAppends(() => ({ log, clock, named }));
  describeReads(() => ({ log, named }));
  describeHistories(() => ({ log }));

  describe('whoever watches', () => {
    it('is told of a position at or after what was appended', async () => {
      const seen = firstValueFrom(log.appended$.pipe(filter((position) => position > START)));
      const { position } = await log.append('account-1', NO_STREAM, newEvents('a', 2));
      expect((await seen) >= position).toBe(true);
    });

    it('is told of the end', async () => {
      let isComplete = false;
      log.appended$.subscribe({ complete: () => (isComplete = true) });
      await log.close();
      expect(isComplete).toBe(true);
    });
  });

  describe('a log that is closed', () => {
    it('has finished what was under way, and refuses everything new', async () => {
      const underWay = log.append('account-1', NO_STREAM, [newEvent('a')]);
      await log.close();
      await log.close();

      expect(await underWay).toMatchObject({ revision: 0 });
      const closed = { code: 'LOG_CLOSED' };
      await expect(log.append('account-1', 0, [newEvent('b')])).rejects.toMatchObject(closed);
      await expect(log.find('account-1', ['a'])).rejects.toMatchObject(closed);
      await expect(log.readStream('account-1', { limit: 1 })).rejects.toMatchObject(closed);
      await expect(log.readAll(START, 1)).rejects.toMatchObject(closed);
      await expect(log.head()).rejects.toMatchObject(closed);
    });

    it('goes on where it was when it is opened again', async () => {
      await log.append('account-1', NO_STREAM, newEvents('a', 2));
      const before = await everything(log, MAX_PAGE);
      const again = await fresh.reopen();

      expect(await everything(again, MAX_PAGE)).toEqual(before);
      const retried = await again.append('account-1', NO_STREAM, newEvents('a', 2));
      expect(retried).toMatchObject({ revision: 1, alreadyThere: true });
      const next = await again.append('account-1', 1, newEvents('b', 1));
      expect(next.position > (before.at(-1)?.position ?? START)).toBe(true);
      expect(verifyChain(await all(again, 'account-1'))).toMatchObject({ broken: null });
    });
  });
}
