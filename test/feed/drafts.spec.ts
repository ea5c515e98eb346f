import { negativeRecordDecider } from '../../src/domain/negative-record/negative-record.decider.ts';
import {
  BUREAUS,
  type NegativeRecordEvent,
} from '../../src/domain/negative-record/negative-record.events.ts';
import { stateAfter } from '../../src/kernel/decider.ts';
import { newEvent } from '../../src/commands/execute.ts';
import { streamOf } from '../../src/domain/catalogue.ts';
import { uuidOf } from '../../src/event-log/sha256.ts';
import { draftsOf } from '../../src/feed/drafts.ts';
import type { Draft } from '../../src/feed/feed-item.ts';
import type { RecordedEvent } from '../../src/kernel/envelope.ts';
import { cycleNamed } from '../support/domain/facts.ts';
import { courseOf } from './reading.ts';

const decider = negativeRecordDecider(uuidOf);
const KEY = 'bill:1';
const STREAM = streamOf.negativeRecord('ann', KEY);

describe('what bureaus were told', () => {
  it('is told to those who follow, and that it does not hold', () => {
    const about = { accountId: 'ann', key: KEY, scoredFrom: cycleNamed('2025-12') };
    const decide = (
      day: string,
      steps: Parameters<typeof courseOf>[2],
      before: readonly NegativeRecordEvent[] = [],
    ) => {
      const basis = { accountRevision: before.length, day };
      const command = { ...about, basis, course: courseOf('ann', KEY, steps) };
      return decider.decide(command, stateAfter(decider, before));
    };
    const told = decide('2026-02-04', ['opened', 'escalated']);
    const gone = decide('2026-02-05', ['opened'], told);
    const receipts = BUREAUS.map((bureau) => ({ bureau }));
    expect(draftsFrom([...told, ...gone])).toMatchObject([
      {
        type: 'negativeRecord.reported',
        accountId: 'ann',
        data: { key: KEY, bucket: '1-29', reachedOn: '2026-01-05', receipts },
      },
      { type: 'negativeRecord.reported', data: { bucket: '30-59', reachedOn: '2026-02-03' } },
      {
        type: 'negativeRecord.withdrawn',
        data: { bucket: '30-59', because: 'restated', receipts },
      },
    ]);
  });
});

function draftsFrom(events: readonly NegativeRecordEvent[]): readonly Draft[] {
  return events.flatMap((event, revision) => {
    const stored = newEvent(event, { stream: STREAM, revision, occurredAt: 0 });
    return draftsOf({ ...stored, stream: STREAM, revision } as RecordedEvent);
  });
}
