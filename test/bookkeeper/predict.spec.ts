import fc from 'fast-check';
import type { Consequence } from '../../src/bookkeeper/consequences.ts';
import { MOST_FACTS_READ } from '../../src/bookkeeper/predict.ts';
import type { Day } from '../../src/kernel/business-calendar.ts';
import { cutoffDayOf, dayFrom } from '../../src/kernel/business-calendar.ts';
import { fact, noon } from '../support/domain/facts.ts';
import type { History } from '../support/domain/histories.ts';
import { historyOver } from '../support/domain/histories.ts';
import { due, paid, verified, voided } from '../support/one-loan.ts';
import { Spine } from '../support/spine.ts';
import { Predicting, recordedBecauseOf } from './predicting.ts';

const RUNS = 15;
const KEY = 'obligation:loan';

let spine: Spine;
let predicting: Predicting;
beforeEach(async () => {
  spine = await Spine.open();
  predicting = new Predicting(spine);
});
afterEach(() => spine.close());

async function close(...dates: readonly string[]): Promise<void> {
  for (const date of dates) await spine.closeDay(dayFrom(date));
  await spine.catchUp();
}

const predicted = () => predicting.ofLatest('a');

describe('consequences', () => {
  it('are none before the first day is closed', async () => {
    await spine.report('a', [due, paid('2026-11-25')]);
    expect(await predicted()).toEqual([]);
  });

  it('are a cured default and a lifted restriction, for what was overdue and is paid', async () => {
    await spine.report('a', [due]);
    await close('2026-10-20');
    await spine.report('a', [paid('2026-10-21')]);
    expect(await predicted()).toEqual([
      { type: 'PaymentDefaultCured', key: KEY, on: '2026-10-21', interestMinor: 5 },
      { type: 'RestrictionLifted', restriction: 'REPAY_ONLY' },
    ]);
  });

  it('are an opened default and a restriction, for what was due before it was told', async () => {
    await close('2026-10-21');
    await spine.report('a', [due]);
    expect(await predicted()).toMatchObject([
      { type: 'PaymentDefaultOpened', key: KEY, bucket: '1-29', on: '2026-10-20' },
      { type: 'RestrictionImposed', restriction: 'REPAY_ONLY' },
    ]);
  });

  it('are a voided default, for a payment in time that was reported late', async () => {
    await spine.report('a', [due]);
    await close('2026-10-22');
    await spine.report('a', [paid('2026-10-20')]);
    expect(await predicted()).toEqual([
      { type: 'PaymentDefaultVoided', key: KEY, because: 'unfounded' },
      { type: 'RestrictionLifted', restriction: 'REPAY_ONLY' },
    ]);
  });

  it('end with what is gone, whatever the order in which it was known', async () => {
    const stated = (id: string, daysPastDue: number) =>
      fact('DelinquencyReported', noon('2026-10-06'), {
        data: { lineId: 'card', daysPastDue, asOf: '2026-10-06' },
        id,
      });
    await spine.report('a', [stated('1', 29), stated('2', 0), stated('3', 90)]);
    await close('2026-10-06');
    await spine.report('a', [voided('1', '2026-10-07')]);
    expect((await predicted())?.map((each) => [each.type, 'key' in each && each.key])).toEqual([
      ['PaymentDefaultVoided', 'line:card#2026-10-06'],
      ['PaymentDefaultOpened', 'line:card#2026-10-06'],
      ['PaymentDefaultVoided', 'line:card#2026-10-06.2'],
    ]);
  });

  it('are none of a fact that is dated later than the open day', async () => {
    await spine.report('a', [due]);
    await close('2026-10-20');
    await spine.report('a', [paid('2026-10-25')]);
    expect(await predicted()).toEqual([]);
  });

  it('are those of the fact alone, not of time that has passed meanwhile', async () => {
    await spine.report('a', [due]);
    await close('2026-10-20');
    await spine.closeDay(dayFrom('2026-11-20'));
    await spine.report('a', [paid('2026-11-21')]);
    const types = (await predicted())?.map((each) => each.type);
    expect(types).toEqual(['PaymentDefaultCured', 'RestrictionLifted']);
  });

  it('are the same whether the bookkeeper has come to the fact or not', async () => {
    await spine.report('a', [due]);
    await close('2026-10-20');
    await spine.report('a', [paid('2026-10-20'), voided('paid 2026-10-20', '2026-10-21')]);
    const before = await predicted();
    await spine.catchUp();
    expect(before).toMatchObject([{ type: 'PaymentDefaultOpened' }, {}]);
    expect(await predicted()).toEqual(before);
  });

  it('are not told where the bookkeeper lags too far behind', async () => {
    await close('2026-10-20');
    const many = Array.from({ length: MOST_FACTS_READ + 1 }, (_, n) =>
      fact('RealNameVerified', noon('2026-10-01'), { data: {}, id: `fact ${n}` }),
    );
    await spine.report('a', [...many, due]);
    expect(await predicted()).toBeNull();
    await spine.catchUp();
    await spine.report('a', [paid('2026-10-21')]);
    expect(await predicted()).toHaveLength(2);
  });

  it('are read from no log and no book where the type has none', async () => {
    await close('2026-10-20');
    await spine.report('a', [verified]);
    expect(await predicted()).toEqual([]);
  });
});

describe('whatever is reported', () => {
  it('has the consequences that are recorded then', async () => {
    const way = fc.record({ lag: fc.constantFrom(1, 1, 2, 5), forgets: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(historyOver(3, 6, 14), way, async (history, how) => {
        await comparePredictions(history, how);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Reports a history as it arrives; each fact is predicted first and concluded later. */
async function comparePredictions(
  { facts, cycles }: History,
  { lag, forgets }: { lag: number; forgets: boolean },
): Promise<void> {
  await using another = await opened();
  const asked = new Predicting(another);
  const end = cutoffDayOf((cycles.at(-1) ?? 0) + 1);
  const arrived = facts.filter((each) => each.arrivesOn < end);
  const days = [...new Set([...arrived.map((each) => each.arrivesOn), ...cycles.map(cutoffDayOf)])];
  const predictions: { openDay: Day; prediction: readonly Consequence[] | null }[] = [];
  for (const day of days.sort((a, b) => a - b)) {
    for (const cycle of cycles) if (cutoffDayOf(cycle) === day) await another.openCycle(cycle);
    await another.closeDay(day - 1);
    await another.catchUp();
    if (forgets) another.restart();
    for (const each of arrived.filter(({ arrivesOn }) => arrivesOn === day)) {
      await another.report('a', [each.fact]);
      predictions.push({ openDay: day, prediction: await asked.ofLatest('a') });
      if (predictions.length % lag === 0) await another.catchUp();
    }
    await another.catchUp();
  }
  for (const [revision, { openDay, prediction }] of predictions.entries()) {
    const conclusions = prediction?.filter((each) => !('restriction' in each));
    expect({ revision, conclusions }).toEqual({
      revision,
      conclusions: await recordedBecauseOf(another, { revision, openDay }),
    });
  }
}

async function opened(): Promise<Spine & AsyncDisposable> {
  const another = await Spine.open();
  return Object.assign(another, { [Symbol.asyncDispose]: () => another.close() });
}
