import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cycleOf, firstDayOf } from '../../kernel/business-calendar.ts';
import type { Activity, Book, Order } from '../account/book.ts';
import { cycleKey, isLine, numberIn } from '../account/keys.ts';
import { paidBetween } from '../account/paid-runs.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Bucket } from './buckets.ts';
import type { PaymentDefault } from './defaults.ts';
import type { ItemState } from './obligations.ts';
import type { Cut } from './cut.ts';
import type { PeerScores, PersonInput } from './person-features.ts';
import {
  capacityFeatures,
  connectionFeatures,
  givingFeatures,
  profileFeatures,
} from './person-features.ts';
import { firstsOfGroups } from './queries.ts';
import { isWithin } from './windows.ts';

/** A default on file: what it takes depends on its worst bucket and on how old it is. */
export interface DefaultOnFile {
  readonly key: string;
  readonly bucket: Bucket;
  /** Its weight in quarters: 4 while open or fresh, 0 when it no longer counts. */
  readonly quarters: number;
}

/**
 * Everything that scorecards read, each an integer count, a statement or null for unknown. The
 * number behind a name is its window in cycles, the one scored included.
 */
export interface Features {
  readonly scoringStreak: number;
  readonly repaymentsOnTime24: number;
  readonly monthsSinceFirstLine: number | null;
  readonly openLineKinds: number;
  readonly defaultsOnFile: readonly DefaultOnFile[];
  readonly debtRatioPercent: number | null;
  readonly incomeCycles12: number;
  readonly insuranceCycles12: number;
  readonly hasVehicle: boolean;
  readonly hasProperty: boolean;
  readonly financialTier: number;
  readonly contractsFulfilled12: number;
  readonly activeDays3: number;
  readonly scenes3: number;
  readonly billsOnTime12: number;
  readonly investmentCycles12: number;
  readonly donationCycles12: number;
  readonly receiptsInTime6: number;
  readonly lateReceipts3: number;
  readonly hardQueries6: number;
  readonly applications6: number;
  readonly disputesLost6: number;
  readonly hasRealName: boolean;
  readonly hasEducation: boolean;
  readonly hasJob: boolean;
  readonly hasEmail: boolean;
  readonly hasAddress: boolean;
  readonly hasLicence: boolean;
  readonly hasTaxResidency: boolean;
  readonly hasInvestorCertificate: boolean;
  readonly phoneMonths: number | null;
  readonly phoneChanges12: number;
  readonly goodPeers: number;
  readonly keptPeers: number;
  readonly riskyContacts: number;
}

/** What features are read from beside the book. */
export interface FeatureInput {
  readonly book: Book;
  readonly cycle: Cycle;
  readonly cut: Cut;
  readonly scorecard: Pick<Scorecard, 'goodPeerFrom'>;
  readonly peerScores: PeerScores;
  readonly items: readonly ItemState[];
  readonly defaults: readonly PaymentDefault[];
  readonly defaultsOnFile: readonly DefaultOnFile[];
  readonly scoringStreak: number;
}

/** The feature vector as of a cut within a cycle, or at its own. */
export function featuresAt(input: FeatureInput): Features {
  const { book, cycle, cut, scorecard, peerScores } = input;
  const eve = cut.knownThrough;
  const onTime = paidInTime(input);
  const person = { book, cycle, eve };
  return {
    scoringStreak: input.scoringStreak,
    repaymentsOnTime24: onTime.credit,
    billsOnTime12: onTime.bills,
    ...lineFeatures(input, eve),
    defaultsOnFile: input.defaultsOnFile
      .filter((each) => each.quarters > 0)
      .map(({ key, bucket, quarters }) => ({ key, bucket, quarters })),
    debtRatioPercent: book.debts.findLast((debt) => debt.day <= eve)?.percent ?? null,
    ...capacityFeatures(person),
    ...activityFeatures(person),
    ...givingFeatures(person),
    ...receiptFeatures(person),
    ...seekingFeatures(person),
    ...profileFeatures(person),
    ...connectionFeatures(person, { peerScores, goodFrom: scorecard.goodPeerFrom }),
  };
}

function paidInTime({ book, cycle, items }: FeatureInput): { credit: number; bills: number } {
  let credit = 0;
  let bills = 0;
  for (const [owner, runs] of Object.entries(book.paidInTime)) {
    if (isLine(owner)) credit += paidBetween(runs, cycle - 23, cycle);
    else bills += paidBetween(runs, cycle - 11, cycle);
  }
  for (const item of items) {
    if (!item.isOnTime) continue;
    if (item.isBill && isWithin(item.cycle, cycle, 12)) bills++;
    if (!item.isBill && isWithin(item.cycle, cycle, 24)) credit++;
  }
  return { credit, bills };
}

function lineFeatures({ book, cycle, defaults }: FeatureInput, eve: Day) {
  const inDefault = new Set(
    defaults.filter((each) => each.curedOn === null).map((each) => each.owner),
  );
  const kinds = new Set<string>();
  let firstOpenedOn = Number.POSITIVE_INFINITY;
  for (const [key, { opened, closedOn }] of Object.entries(book.lines)) {
    if (!opened || opened.day > eve) continue;
    firstOpenedOn = Math.min(firstOpenedOn, opened.day);
    const isOpen = closedOn === null || closedOn > eve;
    if (isOpen && !inDefault.has(key)) kinds.add(opened.kind);
  }
  return {
    monthsSinceFirstLine: firstOpenedOn <= eve ? cycle - cycleOf(firstOpenedOn) : null,
    openLineKinds: kinds.size,
  };
}

function activityFeatures({ book, cycle: scored, eve }: PersonInput) {
  let activeDays3 = 0;
  const scenes = new Set<string>();
  for (let cycle = scored - 2; cycle <= scored; cycle++) {
    const activity: Activity | undefined = book.activity[cycleKey(cycle)];
    if (!activity) continue;
    activeDays3 += bitCount(activity.days & bitsThrough(eve - firstDayOf(cycle)));
    for (const [scene, day] of Object.entries(activity.scenes)) if (day <= eve) scenes.add(scene);
  }
  return { activeDays3, scenes3: scenes.size };
}

/** The bits of the first days up to the n-th; a cycle has 31 days at most. */
function bitsThrough(n: number): number {
  if (n < 0) return 0;
  return n >= 31 ? -1 : 2 ** (n + 1) - 1;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function receiptFeatures({ book, cycle, eve }: PersonInput) {
  let receiptsInTime6 = 0;
  let lateReceipts3 = 0;
  for (const [key, { inTime, late }] of Object.entries(book.receipts)) {
    if (isWithin(numberIn(key), cycle, 6)) receiptsInTime6 += inTime;
    if (isWithin(numberIn(key), cycle, 3)) lateReceipts3 += late;
  }
  for (const order of Object.values(book.orders)) {
    if (!order.receipt || order.receipt.day > eve) continue;
    const confirmed = cycleOf(order.receipt.day);
    const isLate = isLateReceipt(order, eve);
    if (!isLate && isWithin(confirmed, cycle, 6)) receiptsInTime6++;
    if (isLate && isWithin(confirmed, cycle, 3)) lateReceipts3++;
  }
  return { receiptsInTime6, lateReceipts3 };
}

/** The receipt's own date decides, else the latest that was stated for the order. */
export function isLateReceipt({ receipt, confirmBys }: Order, eve: Day): boolean {
  if (!receipt) return false;
  if (receipt.auto) return true;
  const latest = confirmBys.findLast((each) => each.day <= eve);
  const until = receipt.until ?? latest?.until ?? null;
  return until !== null && receipt.at > until;
}

function seekingFeatures({ book, cycle, eve }: PersonInput) {
  const hard = firstsOfGroups(book, eve).filter(({ day }) => isWithin(cycleOf(day), cycle, 6));
  const applied = Object.values(book.applications).filter(
    ({ day }) => day <= eve && isWithin(cycleOf(day), cycle, 6),
  );
  return { hardQueries6: hard.length, applications6: applied.length };
}
