import type { Fact } from '../../src/domain/account/account.events.ts';
import { CATALOGUE, dataOf, streamOf } from '../../src/domain/catalogue.ts';
import type {
  PublishedRecord,
  ScoresPublished,
} from '../../src/domain/register/register.events.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { cycleName, dateOf, parseCycle } from '../../src/kernel/business-calendar.ts';
import type { JsonObject, NewEvent } from '../../src/kernel/envelope.ts';
import { cycleNamed, dayIn, fact, noon } from './domain/facts.ts';
import type { Spine } from './spine.ts';

/** Accounts that are each other's peers, in cycles in which some of them come to 650. */
export const FIRST: Cycle = cycleNamed('2026-03');
/** The first cycle that publishes the good ones at 650 or above: 600, 615, 630, 645, 660. */
export const GOOD: Cycle = FIRST + 4;
export const LAST: Cycle = FIRST + 8;
const PARTED: Cycle = GOOD + 2;

/** Whom an account is connected with; nothing is ever heard of `gus`. */
const PEERS: Readonly<Record<string, readonly string[]>> = {
  amy: ['bea', 'cas', 'dov', 'gus'],
  bea: ['amy', 'cas'],
  cas: ['bea', 'amy'],
  dov: ['bea', 'dov'],
};
export const ACCOUNTS = Object.keys(PEERS);
/** They pay in time, month after month, from long before the first cycle; the others do nothing. */
const GOOD_ONES = ['bea', 'cas'];

export function factsIn(accountId: string, cycle: Cycle): readonly Fact[] {
  const first = cycle === FIRST ? openingOf(accountId) : [];
  const isGood = GOOD_ONES.includes(accountId);
  return [...first, ...(isGood ? paidIn(cycle) : []), ...changesIn(accountId, cycle)];
}

/**
 * In the same cycle Cas ends a friendship and Dov reports that he never had one: of Dov it is
 * known when the cycle is opened, and counts from the next one on.
 */
function changesIn(accountId: string, cycle: Cycle): readonly Fact[] {
  if (cycle !== PARTED) return [];
  const data = { targetId: 'ConnectionAdded bea', reason: 'by mistake' };
  if (accountId === 'dov') return [fact('BehaviourVoided', noon(dayIn(cycle + 1, 0)), { data })];
  return accountId === 'cas' ? [connection('ConnectionRemoved', 'bea', dayIn(cycle, 3))] : [];
}

function openingOf(accountId: string): readonly Fact[] {
  const at = noon(dayIn(FIRST, 0));
  const facts = [fact('RealNameVerified', at, { data: {}, id: 'name' })];
  const peers = PEERS[accountId] ?? [];
  for (const peer of peers) facts.push(connection('ConnectionAdded', peer, dayIn(FIRST, 1)));
  if (GOOD_ONES.includes(accountId)) facts.push(...historyBefore(FIRST));
  else facts.push(fact('DebtPositionReported', at, { data: { ratioPct: 30 }, id: 'debt' }));
  return facts;
}

function connection(
  type: 'ConnectionAdded' | 'ConnectionRemoved',
  peerAccountId: string,
  day: number,
): Fact {
  return fact(type, noon(day), {
    data: { peerAccountId },
    id: `${type} ${peerAccountId}`,
  });
}

/** What brings an account from 600 to 660 in the first five cycles, paid in time till the last. */
export function diligent(first: Cycle, last: Cycle): readonly Fact[] {
  const facts = [fact('RealNameVerified', noon(dayIn(first, 0)), { data: {}, id: 'name' })];
  facts.push(...historyBefore(first));
  for (let cycle = first; cycle <= last; cycle++) facts.push(...paidIn(cycle));
  return facts;
}

function historyBefore(first: Cycle): readonly Fact[] {
  const at = noon(dayIn(first - 20, 0));
  const line = { lineId: 'card', kind: 'creditCard', limitMinor: 1_000_000 } as const;
  const facts = [fact('CreditLineOpened', at, { data: line, id: 'line' })];
  facts.push(fact('DebtPositionReported', at, { data: { ratioPct: 30 }, id: 'debt' }));
  facts.push(fact('PhoneBound', at, { data: { phoneRef: 'phone' }, id: 'phone' }));
  for (const kind of ['vehicle', 'property'] as const) {
    facts.push(fact('AssetVerified', at, { data: { kind }, id: kind }));
  }
  for (const item of ['education', 'job', 'email', 'address', 'licence'] as const) {
    facts.push(fact('ProfileItemProvided', at, { data: { item }, id: item }));
  }
  for (let cycle = first - 20; cycle < first; cycle++) facts.push(...paidIn(cycle));
  return facts;
}

function paidIn(cycle: Cycle): readonly Fact[] {
  const name = cycleName(cycle);
  const dueOn = dateOf(dayIn(cycle, 14));
  const terms = { obligationId: name, lineId: 'card', amountDueMinor: 10_000, dueOn };
  const payment = { repaymentId: name, obligationId: name, amountMinor: 10_000 };
  return [
    fact('ObligationDue', noon(dayIn(cycle, 1)), { data: terms, id: `due ${name}` }),
    fact('RepaymentMade', noon(dayIn(cycle, 10)), { data: payment, id: `paid ${name}` }),
  ];
}

/** Reports and publishes every cycle, one after the other. */
export async function befriended(
  spine: Spine,
  {
    partitions = 1,
    before = () => undefined,
    keepUp = () => spine.catchUp(),
  }: Partial<Telling> = {},
): Promise<void> {
  for (let cycle = FIRST; cycle <= LAST; cycle++) {
    for (const accountId of ACCOUNTS) await spine.report(accountId, factsIn(accountId, cycle));
    await before(cycle);
    await spine.openCycle(cycle, partitions);
    await keepUp();
  }
}

export interface Telling {
  readonly partitions: number;
  /** Done when everything of a cycle is reported, before it is opened. */
  readonly before: (cycle: Cycle) => void | Promise<void>;
  /** How the bookkeeper follows. */
  readonly keepUp: () => Promise<void>;
}

/** What only a later program can read. */
export const STRANGE: NewEvent = {
  id: 'strange',
  type: 'StatementIssued',
  schemaVersion: 2,
  occurredAt: noon(dayIn(GOOD, 5)),
  data: '{}',
};
export const LATER_PROGRAM = {
  ...CATALOGUE,
  StatementIssued: {
    ...CATALOGUE.StatementIssued,
    version: 2,
    upcasters: [(data: JsonObject) => data],
  },
};

/** Bea is parked in the cycles from GOOD on, and retried when GOOD + 1 has been published. */
export async function beaParked(
  spine: Spine,
  partitions: number,
  afterRetry: () => void | Promise<void> = () => undefined,
): Promise<void> {
  await befriended(spine, {
    partitions,
    before: async (cycle) => {
      if (cycle === GOOD) await appendStrange(spine);
      if (cycle !== GOOD + 2) return;
      spine.restart(LATER_PROGRAM);
      await spine.retryParked('bea');
      await spine.catchUp();
      await afterRetry();
    },
  });
}

async function appendStrange(spine: Spine): Promise<void> {
  const stream = streamOf.account('bea');
  const { revision } = await spine.log.find(stream, []);
  await spine.log.append(stream, revision, [STRANGE]);
}

export interface Found {
  readonly record: PublishedRecord;
  readonly isLate: boolean;
}

/** By cycle and account, late ones included. */
export async function recordsIn(spine: Spine): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  const parked = new Map((await spine.closedCycles()).map((each) => [each.cycle, each.parked]));
  for (const event of await spine.everything()) {
    if (event.type !== 'ScoresPublished') continue;
    const { cycle, records } = dataOf(event) as unknown as ScoresPublished;
    for (const { record } of records) {
      const isLate = parked.get(cycle)?.some(({ accountId }) => accountId === record.accountId);
      found.set(`${cycle} ${record.accountId}`, { record, isLate: isLate ?? false });
    }
  }
  return found;
}

/** By the rule itself: peers whose regular record of the cycle before says 650 or more. */
export function goodPeersOf(
  { accountId, cycle: name }: Pick<PublishedRecord, 'accountId' | 'cycle'>,
  records: ReadonlyMap<string, Found>,
): number {
  const cycle = parseCycle(name) ?? Number.NaN;
  const isParted =
    (accountId === 'cas' && cycle >= PARTED) || (accountId === 'dov' && cycle > PARTED);
  const peers = (PEERS[accountId] ?? []).filter((peer) => !(isParted && peer === 'bea'));
  return peers.filter((peer) => {
    const found = records.get(`${cycleName(cycle - 1)} ${peer}`);
    return found?.isLate === false && (found.record.score ?? 0) >= 650;
  }).length;
}
