import fc from 'fast-check';
import { dataOf } from '../../src/domain/catalogue.ts';
import type { Cycle, Day } from '../../src/kernel/business-calendar.ts';
import { cutoffDayOf, firstDayOf } from '../../src/kernel/business-calendar.ts';
import { isOf } from '../../src/kernel/envelope.ts';
import { fact, noon } from '../support/domain/facts.ts';
import type { History } from '../support/domain/histories.ts';
import { history } from '../support/domain/histories.ts';
import { LOAN, NOVEMBER, due, paid, verified } from '../support/one-loan.ts';
import { Spine } from '../support/spine.ts';

const RUNS = 12;

/** What was concluded and published, stream by stream. */
async function told(spine: Spine): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const events = (await spine.everything()).filter(({ stream }) => !isOf('account', stream));
  const said = events.map((event) => ({ stream: event.stream, says: [event.type, dataOf(event)] }));
  return Map.groupBy(said, ({ stream }) => stream);
}

/** Those that arrive by the end of a day; known ones are recognised. */
async function report(spine: Spine, accounts: readonly History[], day: Day): Promise<void> {
  for (const [n, { facts }] of accounts.entries()) {
    const arrived = facts.filter(({ arrivesOn }) => arrivesOn <= day);
    await spine.report(
      `a-${n}`,
      arrived.map((each) => each.fact),
    );
  }
}

/** Two cycles and all days up to the next; in between books may have to be made anew. */
async function live(accounts: readonly History[], cycle: Cycle, batch: number | null) {
  const spine = await Spine.open();
  try {
    for (const each of [cycle, cycle + 1]) {
      await report(spine, accounts, cutoffDayOf(each) - 1);
      await spine.openCycle(each);
      await spine.catchUp();
    }
    if (batch !== null) await spine.forgetBooks();
    await spine.catchUp(batch ?? undefined);
    for (let day = firstDayOf(cycle + 2); day < cutoffDayOf(cycle + 2); day++) {
      await report(spine, accounts, day);
      await spine.closeDay(day);
      await spine.catchUp();
    }
    await spine.openCycle(cycle + 2);
    await spine.catchUp();
    return await told(spine);
  } finally {
    await spine.close();
  }
}

describe('Books that are made anew', () => {
  it('conclude and publish from then on what the old ones would have', async () => {
    const accounts = fc.array(history, { minLength: 1, maxLength: 4 });
    const batches = fc.constantFrom(1, 3, 20, 1_000);
    await fc.assert(
      fc.asyncProperty(accounts, batches, fc.nat(3), async (all, batch, later) => {
        const first = Math.min(...all.flatMap(({ cycles }) => cycles)) + later;
        expect(await live(all, first, batch)).toEqual(await live(all, first, null));
      }),
      { numRuns: RUNS },
    );
  });

  it('wake where something is due, whether their facts came together or one by one', async () => {
    const facts = [verified, due, fact('ObligationDue', noon('2026-11-01'), { data: LATER })];
    const onTime = { facts: facts.map(arriving), cycles: [NOVEMBER] };
    const settled = { facts: [...facts, paid('2026-10-19')].map(arriving), cycles: [NOVEMBER] };
    const expected = await live([onTime, settled], NOVEMBER - 1, null);
    for (const batch of [1, 1_000]) {
      expect(await live([onTime, settled], NOVEMBER - 1, batch)).toEqual(expected);
    }
    const streams = [...expected.keys()].filter((stream) => isOf('paymentDefault', stream));
    expect(streams).toHaveLength(3);
  });
});

const LATER = { ...LOAN, obligationId: 'later', dueOn: '2026-11-20' };

function arriving(each: ReturnType<typeof paid>) {
  return { fact: each, arrivesOn: each.day };
}
