import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Fact } from '../../src/domain/account/account.events.ts';
import { bookOf } from '../../src/domain/account/book-of.ts';
import { factsHashOf } from '../../src/domain/account/fact-sum.ts';
import type { AssessmentBasis } from '../../src/domain/assessment/assess.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import { cutOfCycle } from '../../src/domain/assessment/cut.ts';
import type { Standing } from '../../src/domain/assessment/movement.ts';
import { NO_PEERS } from '../../src/domain/assessment/person-features.ts';
import { recordText } from '../../src/domain/register/pages.ts';
import { recordOf, standingAfter } from '../../src/domain/register/record.ts';
import { SCORECARD_V1 } from '../../src/domain/scorecard/v1.ts';
import { contentText } from '../../src/kernel/hash.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { cutoffDayOf } from '../../src/kernel/business-calendar.ts';
import { diligent } from '../support/befriended.ts';
import type { History, ReportedFact } from '../support/domain/histories.ts';
import { auditOf } from '../audit/auditing.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import { history, shuffled } from '../support/domain/histories.ts';
import { SHANGHAI as CALENDAR, dayIn, fact, noon } from '../support/domain/facts.ts';
import { SCORECARDS, Spine, eventOf } from '../support/spine.ts';

const RUNS = 10;
const MOST_CYCLES = 8;

/** How one and the same set of facts finds its way into the log, and the books out of it. */
interface Way {
  readonly seed: number;
  readonly partitions: number;
  readonly batch: number;
  /** After each cycle and after every so many reports. */
  readonly disturbance: 'none' | 'restart' | 'forget books';
}

const STRAIGHT: Way = { seed: 0, partitions: 1, batch: 1_000, disturbance: 'none' };

const way: fc.Arbitrary<Way> = fc.record({
  seed: fc.nat(),
  partitions: fc.constantFrom(1, 7),
  batch: fc.constantFrom(1, 2, 5, 1_000),
  disturbance: fc.constantFrom('none', 'restart', 'forget books'),
});

describe('I5: the same facts give the same scoresRoot', () => {
  it('in any order, with retries, restarts, 1 and 7 partitions, and as a naive fold', async () => {
    const histories = fc.array(history, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(histories, way, async (strangers, disturbed) => {
        const cycles = cyclesOf(strangers);
        const accounts = befriended(strangers, cycles);
        const expected = naiveRoots(accounts, cycles);
        expect(await publishedRoots(accounts, cycles, STRAIGHT)).toEqual(expected);
        expect(await publishedRoots(accounts, cycles, disturbed)).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});

/** All of them are peers of each other, and of one more that comes to 650 on the way. */
function befriended(strangers: readonly History[], cycles: readonly Cycle[]): readonly History[] {
  const [first = 0, last = 0] = [cycles[0], cycles.at(-1)];
  const facts = diligent(first, last).map((each) => ({ fact: each, arrivesOn: each.day }));
  const accounts = [...strangers, { facts, cycles: [] }];
  return accounts.map((each) => {
    const peers = accounts.map((_, n): ReportedFact => {
      const data = { peerAccountId: `a-${n}` };
      const added = fact('ConnectionAdded', noon(dayIn(first, n)), { data, id: `peer ${n}` });
      return { fact: added, arrivesOn: added.day };
    });
    return { ...each, facts: [...each.facts, ...peers] };
  });
}

function cyclesOf(accounts: readonly History[]): readonly Cycle[] {
  const all = accounts.flatMap((each) => each.cycles);
  const first = Math.min(...all);
  return Array.from(
    { length: Math.min(MOST_CYCLES, Math.max(...all) - first + 1) },
    (_, n) => first + n,
  );
}

async function publishedRoots(
  accounts: readonly History[],
  cycles: readonly Cycle[],
  { seed, partitions, batch, disturbance }: Way,
): Promise<readonly string[]> {
  const spine = await Spine.open();
  try {
    for (const cycle of cycles) {
      for (const [n, { facts }] of accounts.entries()) {
        const arrived = facts.filter((each) => each.arrivesOn < cutoffDayOf(cycle));
        const order = shuffled(
          arrived.map((each) => each.fact),
          seed,
        );
        const half = Math.ceil(order.length / 2);
        await spine.report(`a-${n}`, order.slice(0, half));
        if (disturbance === 'restart') await spine.catchUp(batch);
        // The whole of it again: what is there already is recognised.
        await spine.report(`a-${n}`, order);
      }
      await disturb(spine, disturbance);
      await spine.openCycle(cycle, partitions);
      await spine.catchUp(batch);
      await disturb(spine, disturbance);
    }
    expect(await replayAll(auditOf(spine.log))).toMatchObject({ differences: [] });
    return await spine.scoresRoots();
  } finally {
    await spine.close();
  }
}

async function disturb(spine: Spine, disturbance: Way['disturbance']): Promise<void> {
  if (disturbance === 'restart') spine.restart();
  if (disturbance === 'forget books') await spine.forgetBooks();
}

/** Everything folded anew for each cycle, and the tree of RFC 6962 by its definition. */
function naiveRoots(accounts: readonly History[], cycles: readonly Cycle[]): readonly string[] {
  const standings = new Map<number, Standing | null>();
  let peerScores = NO_PEERS;
  return cycles.map((cycle) => {
    const leaves: string[] = [];
    const published = new Map<string, number>();
    for (const [n, { facts }] of accounts.entries()) {
      const arrived = facts.filter((each) => each.arrivesOn < cutoffDayOf(cycle));
      const known = arrived
        .map((each) => each.fact)
        .filter((each) => each.day < cutoffDayOf(cycle))
        .map(hashed);
      if (known.length === 0) continue;
      const standing = standings.get(n) ?? null;
      const record = recordFor(`a-${n}`, { known, cycle, basis: { standing, peerScores } });
      standings.set(n, standingAfter(record, standing));
      leaves.push(recordText(record));
      if (record.score !== null) published.set(`a-${n}`, record.score);
    }
    peerScores = published;
    return treeHash(leaves).toString('hex');
  });
}

function recordFor(
  accountId: string,
  of: { known: readonly Fact[]; cycle: Cycle; basis: Omit<AssessmentBasis, 'scorecard'> },
) {
  const { known, cycle, basis } = of;
  const [scorecard = ''] = SCORECARDS.keys();
  const book = bookOf(known, CALENDAR, cutOfCycle(cycle).knownThrough);
  const factsHash = factsHashOf(book.factSums, cycle);
  const assessment = assess(book, { cycle }, { ...basis, scorecard: SCORECARD_V1 });
  return recordOf(assessment, { accountId, scorecard, factsHash });
}

function hashed(fact: Fact): Fact {
  return { ...fact, contentHash: digest(contentText(eventOf(fact))).toString('hex') };
}

function treeHash(leaves: readonly string[]): Buffer {
  if (leaves.length === 0) return digest('');
  if (leaves.length === 1) return digest(`\0${leaves[0] ?? ''}`);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const halves = [treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split))];
  return digest(Buffer.concat([Buffer.of(1), ...halves]));
}

function digest(of: string | Buffer): Buffer {
  return createHash('sha256').update(of).digest();
}
