import fc from 'fast-check';
import type { ReportDefault } from '../../../src/domain/negative-record/negative-record.decider.ts';
import {
  afterReports,
  negativeRecordDecider,
  newsIn,
} from '../../../src/domain/negative-record/negative-record.decider.ts';
import {
  BUREAUS,
  type NegativeRecordEvent,
} from '../../../src/domain/negative-record/negative-record.events.ts';
import type { DefaultRecord } from '../../../src/domain/payment-default/payment-default.events.ts';
import { stateAfter } from '../../../src/kernel/decider.ts';
import { given } from '../../support/decider.ts';
import { cycleNamed } from '../../support/domain/facts.ts';

const decider = negativeRecordDecider((name) => `uuid of ${name}`);
const key = 'obligation:o';
const accountId = 'ann';

const opened: DefaultRecord = {
  type: 'PaymentDefaultOpened',
  data: { accountId, key, owner: 'line:l', bucket: '1-29', on: '2026-11-06' },
};
const escalated: DefaultRecord = {
  type: 'PaymentDefaultEscalated',
  data: { bucket: '30-59', on: '2026-12-05' },
};
const cured: DefaultRecord = {
  type: 'PaymentDefaultCured',
  data: { on: '2026-12-09', interestMinor: 17 },
};

interface At {
  readonly day?: string;
  readonly accountRevision?: number;
  readonly scoredFrom?: string | null;
}

/** Published with a score since 2026-11, cut on 6 November. */
function conclude(
  course: readonly DefaultRecord[],
  { day = '2026-11-07', accountRevision = 3, scoredFrom = '2026-11' }: At = {},
): ReportDefault {
  const cycle = scoredFrom === null ? null : cycleNamed(scoredFrom);
  return { basis: { accountRevision, day }, accountId, key, course, scoredFrom: cycle };
}

function receipts(bucket: string, type: NegativeRecordEvent['type'], times: number) {
  return BUREAUS.map((bureau) => {
    const name = `${type} ann obligation:o ${bucket} ${bureau} ${times}`;
    return { bureau, receiptId: `uuid of ${name}` };
  });
}

function reported(
  { bucket, on }: { bucket: '1-29' | '30-59'; on: string },
  { times = 1, ...basis }: { times?: number; accountRevision: number; day: string },
): NegativeRecordEvent {
  const told = {
    accountId,
    key,
    bucket,
    on,
    receipts: receipts(bucket, 'NegativeRecordReported', times),
  };
  return { type: 'NegativeRecordReported', data: { ...basis, ...told } };
}

const FIRST = { accountRevision: 3, day: '2026-11-07' };
const SECOND = { accountRevision: 3, day: '2026-12-06' };
const LATER = { accountRevision: 9, day: '2026-12-20' };
const OPENED = reported({ bucket: '1-29', on: '2026-11-06' }, FIRST);
const ESCALATED = reported({ bucket: '30-59', on: '2026-12-05' }, SECOND);

describe('what bureaus are told of a default', () => {
  it('is one fact with two receipts when it opens', () => {
    given(decider)
      .when(conclude([opened]))
      .records(OPENED);
  });

  it('is another one when it escalates, and nothing when it is cured', () => {
    given(decider, OPENED)
      .when(conclude([opened, escalated], SECOND))
      .records(ESCALATED);
    given(decider, OPENED, ESCALATED)
      .when(conclude([opened, escalated, cured], LATER))
      .recordsNothing();
  });

  it.each([
    ['the account never had a score', { scoredFrom: null }],
    ['it opened before the first cycle with a score was cut', { scoredFrom: '2026-12', ...LATER }],
    ['that cycle may not have been published yet', { day: '2026-11-06' }],
  ])('is nothing where %s', (_, at) => {
    given(decider)
      .when(conclude([opened], at))
      .recordsNothing();
  });

  it('is withdrawn where the facts no longer give it, the last report first', () => {
    const withdrawn = (bucket: '1-29' | '30-59', on: string): NegativeRecordEvent => {
      const told = {
        accountId,
        key,
        bucket,
        on,
        receipts: receipts(bucket, 'NegativeRecordWithdrawn', 1),
      };
      return {
        type: 'NegativeRecordWithdrawn',
        data: { ...LATER, ...told, because: 'unfounded' },
      };
    };
    given(decider, OPENED, ESCALATED)
      .when(conclude([], LATER))
      .records(withdrawn('30-59', '2026-12-05'), withdrawn('1-29', '2026-11-06'));
  });

  it('stays as far as it still holds, and is told anew from there with other receipts', () => {
    const later: DefaultRecord = {
      type: 'PaymentDefaultEscalated',
      data: { bucket: '30-59', on: '2026-12-15' },
    };
    const events = decider.decide(
      conclude([opened, later], LATER),
      stateAfter(decider, [OPENED, ESCALATED]),
    );
    expect(events).toMatchObject([
      { type: 'NegativeRecordWithdrawn', data: { on: '2026-12-05', because: 'restated' } },
      reported({ bucket: '30-59', on: '2026-12-15' }, { ...LATER, times: 2 }),
    ]);
  });

  it('is concluded from a basis once', () => {
    given(decider, OPENED, ESCALATED).when(conclude([], FIRST)).recordsNothing();
  });

  it('is each time what the facts give, whatever was told before; no receipt is used twice', () => {
    const course = fc.constantFrom([], [opened], [opened, escalated], [opened, escalated, cured]);
    fc.assert(
      fc.property(fc.array(course, { maxLength: 12 }), (courses) => {
        const events: NegativeRecordEvent[] = [];
        for (const [n, each] of courses.entries()) {
          const command = conclude(each, { accountRevision: n, day: '2027-01-01' });
          events.push(...decider.decide(command, stateAfter(decider, events)));
          const { reports } = stateAfter(decider, events);
          expect(reports).toEqual(newsIn(command));
          expect(afterReports(reports).reports).toEqual(reports);
        }
        const ids = events.flatMap(({ data }) => data.receipts.map((each) => each.receiptId));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
