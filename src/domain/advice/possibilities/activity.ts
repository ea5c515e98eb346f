import type { Cycle, Day } from '../../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleName, dateOf } from '../../../kernel/business-calendar.ts';
import type { Fact } from '../../account/account.events.ts';
import { orderKey, peerOf } from '../../account/keys.ts';
import { SCENES } from '../../account/vocabulary.ts';
import type { PossibleBehaviour } from '../behaviours.ts';
import { behaviour, instantOn } from '../behaviours.ts';
import type { Possibility, Situation } from '../possibility.ts';
import { cyclesFrom, dayOf, eachCycle } from '../possibility.ts';

/** In three cycles they make the sixty days that count. */
const ACTIVE_DAYS_A_CYCLE = 20;
/** The most that count, within three cycles. */
const MOST_SCENES = 10;
const SCENES_WINDOW = 3;
/** In six cycles they make more than the ten that count. */
const ORDERS_A_CYCLE = 2;
const DAYS_TO_CONFIRM = 7;

/** What is done day by day: purchases and their receipts, giving, and whom one has to do with. */
export function activityPossibilities(situation: Situation): readonly Possibility[] {
  const { today } = situation;
  const invest = eachCycle(today, (on) => behaviour('InvestmentContributed', on, {}));
  const donate = eachCycle(today, (on) => behaviour('DonationMade', on, {}));
  return [
    { code: 'INVEST', reasons: ['R04', 'R15'], behavioursThrough: invest },
    { code: 'DONATE', reasons: ['R04', 'R15'], behavioursThrough: donate },
    { code: 'ACTIVE_DAYS', reasons: ['R04', 'R15'], behavioursThrough: activeDays(today) },
    { code: 'SCENES', reasons: ['R15', 'R20'], behavioursThrough: scenes(today) },
    { code: 'RECEIPTS', reasons: ['R06', 'R15'], behavioursThrough: receipts(today) },
    ...confirmReceipts(situation),
    ...clearRisks(situation),
  ];
}

function activeDays(today: Day): Possibility['behavioursThrough'] {
  return (last) =>
    cyclesFrom(today, last).flatMap((cycle) => {
      const days = Array.from({ length: ACTIVE_DAYS_A_CYCLE }, (_, n) =>
        dayFromFirst(cycle, n, today),
      );
      return [...new Set(days)].map((day) => behaviour('TransferMade', day, {}));
    });
}

/** Ten scenes anew in each third cycle. */
function scenes(today: Day): Possibility['behavioursThrough'] {
  return (last) =>
    cyclesFrom(today, last)
      .filter((_, n) => n % SCENES_WINDOW === 0)
      .flatMap((cycle) =>
        SCENES.slice(0, MOST_SCENES).map((scene, n) => {
          const orderId = `${scene} ${cycleName(cycle)}`;
          const data = { orderId, channel: 'any', scene };
          return behaviour('PurchaseMade', dayFromFirst(cycle, n, today), data);
        }),
      );
}

/** One day after another, from the first on which something can still be done. */
function dayFromFirst(cycle: Cycle, n: number, today: Day): Day {
  return Math.min(dayOf(cycle, 0, today) + n, cutoffDayOf(cycle) - 1);
}

function receipts(today: Day): Possibility['behavioursThrough'] {
  return eachCycle(today, (on, cycle) =>
    Array.from({ length: ORDERS_A_CYCLE }, (_, n) => n).flatMap((n) => {
      const orderId = `order ${n + 1} of ${cycleName(cycle)}`;
      const confirmBy = dateOf(on + DAYS_TO_CONFIRM);
      return [
        behaviour('PurchaseMade', on, { orderId, channel: 'any', confirmBy }),
        behaviour('ReceiptConfirmed', Math.min(on + 1, cutoffDayOf(cycle) - 1), { orderId }),
      ];
    }),
  );
}

/** Of orders that wait for it, before their dates. */
function confirmReceipts({ book, today, outlook }: Situation): readonly Possibility[] {
  const at = instantOn(today, outlook);
  const behaviours: PossibleBehaviour[] = [];
  for (const orderId of orderIdsOf(outlook.facts)) {
    const { receipt, confirmBys } = book.orders[orderKey(orderId)] ?? NO_ORDER;
    const latest = confirmBys.findLast((each) => each.day <= today);
    if (receipt !== null || latest === undefined || latest.until < at) continue;
    behaviours.push(behaviour('ReceiptConfirmed', today, { orderId }));
  }
  if (behaviours.length === 0) return [];
  return [{ code: 'CONFIRM_RECEIPTS', reasons: ['R06'], behavioursThrough: () => behaviours }];
}

const NO_ORDER = { receipt: null, confirmBys: [] };

function orderIdsOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ data }) => ('orderId' in data ? [data.orderId] : [])));
}

/** Whoever is flagged as a risk is no contact of the account's any more, or no risk. */
function clearRisks({ book, today }: Situation): readonly Possibility[] {
  const behaviours = Object.entries(book.connections?.risks ?? {})
    .filter(([, switches]) => switches.findLast((each) => each.day <= today)?.isOn ?? false)
    .map(([key]) => behaviour('RiskyContactCleared', today, { peerAccountId: peerOf(key) }));
  if (behaviours.length === 0) return [];
  return [{ code: 'CLEAR_RISKS', reasons: ['R18'], behavioursThrough: () => behaviours }];
}
