import { bundleOf } from '../../src/audit/bundle.ts';
import { replayAccount } from '../../src/audit/replay-account.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import { verifyBundle } from '../../src/audit/verify-bundle.ts';
import { ScorecardKeeper } from '../../src/commands/scorecards/scorecard-keeper.ts';
import { CATALOGUE, dataOf, streamOf } from '../../src/domain/catalogue.ts';
import type { ScoresPublished } from '../../src/domain/register/register.events.ts';
import { SCORECARD_V1_NO_CONNECTIONS } from '../../src/domain/scorecard/built-in.ts';
import { SCORECARD_V1 } from '../../src/domain/scorecard/v1.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { cycleName } from '../../src/kernel/business-calendar.ts';
import type { JsonObject } from '../../src/kernel/envelope.ts';
import { dayIn, fact, noon } from '../support/domain/facts.ts';
import { V2, hashOf } from '../support/domain/scorecards.ts';
import type { Spine } from '../support/spine.ts';
import { ACCOUNTS, LAST, auditOf, smallBook, tampered } from './auditing.ts';
import type { TamperedLog } from './tampered-log.ts';

const CALENDAR = streamOf.calendar('Asia/Shanghai');
const SCORECARDS = streamOf.scorecard();
const NEXT = LAST + 1;

let spine: Spine;
let keeper: ScorecardKeeper;
beforeEach(async () => {
  spine = await smallBook();
  keeper = new ScorecardKeeper(spine);
});
afterEach(() => spine.close());

async function activateV2(): Promise<void> {
  await keeper.draft(V2);
  await keeper.commit('v2');
  await keeper.activate('v2', cycleName(NEXT));
}

async function run(cycle: Cycle): Promise<void> {
  await spine.openCycle(cycle, 2);
  await spine.catchUp();
}

/** The scorecards that a cycle's records name, and what they give for a real name. */
async function publishedIn(cycle: Cycle) {
  const pages = await Promise.all(
    [0, 1].map((partition) => spine.eventsOf(streamOf.register(cycleName(cycle), partition))),
  );
  const records = pages
    .flat()
    .flatMap((page) => (dataOf(page) as unknown as ScoresPublished).records)
    .map(({ record }) => record);
  expect(records).toHaveLength(ACCOUNTS.length);
  const names = records.map((each) => (each.score === null ? 0 : each.lines.identity.realName));
  return { hashes: new Set(records.map((each) => each.scorecard)), names: new Set(names) };
}

const provesItself = async () => {
  const verdict = await replayAll(auditOf(spine.log));
  expect(verdict.differences).toEqual([]);
  expect(verdict.records).toMatchObject({ different: 0, unproven: 0, missing: 0 });
};

describe('a scorecard that is activated from a cycle on', () => {
  it('is used from there on and not before, also after a restart', async () => {
    await activateV2();
    await spine.openCycle(NEXT, 2);
    spine.restart();
    await spine.catchUp();
    await run(NEXT + 1);
    const [v1, v2] = [new Set([hashOf(SCORECARD_V1)]), new Set([hashOf(V2)])];
    expect(await publishedIn(LAST)).toEqual({ hashes: v1, names: new Set([20]) });
    expect(await publishedIn(NEXT)).toEqual({ hashes: v2, names: new Set([10]) });
    expect(await publishedIn(NEXT + 1)).toEqual({ hashes: v2, names: new Set([10]) });
    await provesItself();
  });

  it('is found again by whoever builds everything anew from the log', async () => {
    await activateV2();
    await run(NEXT);
    await keeper.activate('v1-no-connections', cycleName(NEXT + 1));
    await run(NEXT + 1);
    expect((await publishedIn(NEXT + 1)).hashes).toEqual(
      new Set([hashOf(SCORECARD_V1_NO_CONNECTIONS)]),
    );
    const before = await spine.everything();
    await spine.forgetBooks();
    await spine.catchUp();
    expect(await spine.everything()).toEqual(before);
    await run(NEXT + 2);
    await provesItself();
  });

  it('is used for what comes late of its cycles', async () => {
    await activateV2();
    const { GoodsDelivered: _, ...lacking } = CATALOGUE;
    const goods = { data: { orderId: 'o' }, id: 'goods' };
    await spine.report('cat', [fact('GoodsDelivered', noon(dayIn(NEXT, 2)), goods)]);
    spine.restart(lacking);
    await spine.catchUp();
    await run(NEXT);
    spine.restart(CATALOGUE);
    await spine.retryParked('cat');
    await spine.catchUp();
    expect((await publishedIn(NEXT)).hashes).toEqual(new Set([hashOf(V2)]));
    await provesItself();
  });

  it('goes into bundles, which need nothing else', async () => {
    await activateV2();
    await run(NEXT);
    const bundle = await bundleOf(auditOf(spine.log), { accountId: 'bob', cycle: null });
    const sent = JSON.parse(JSON.stringify(bundle)) as typeof bundle;
    expect(Object.keys(sent.scorecards).sort()).toEqual([hashOf(SCORECARD_V1), hashOf(V2)].sort());
    expect(verifyBundle(sent)).toMatchObject({ isSound: true, proven: { cycle: '2027-01' } });
  });

  it('stops the bookkeeper where nobody has it', async () => {
    await activateV2();
    await spine.closeDay(dayIn(NEXT + 1, 0) - 1);
    const cutoffAt = spine.calendar.cutoffOf(NEXT);
    const opening = {
      cycle: cycleName(NEXT),
      cutoffAt,
      partitions: 1,
      scorecardHash: 'f'.repeat(64),
    };
    const at = (await spine.eventsOf(CALENDAR)).length - 1;
    await spine.log.append(CALENDAR, at, [
      {
        ...{ id: 'opening', type: 'CycleOpened', schemaVersion: 1, occurredAt: cutoffAt },
        data: JSON.stringify(opening),
      },
    ]);
    await expect(spine.catchUp()).rejects.toMatchObject({ code: 'UNKNOWN_SCORECARD' });
  });
});

describe('an audit', () => {
  const found = (hands: (log: TamperedLog) => void) =>
    tampered(spine, hands, async (audit) => (await replayAll(audit)).differences);

  it('finds a cycle that was not run with the active scorecard', async () => {
    await activateV2();
    await run(NEXT);
    const opening = (await spine.eventsOf(CALENDAR)).findLast(
      (each) => each.type === 'CycleOpened',
    );
    const withV1 = (data: JsonObject) => ({ ...data, scorecardHash: hashOf(SCORECARD_V1) });
    const differences = await found((log) => {
      log.change(CALENDAR, opening?.revision ?? 0, withV1);
      log.rehash(CALENDAR);
    });
    expect(differences).toContainEqual(
      expect.objectContaining({
        ...{ where: 'calendar', stream: CALENDAR, pointer: '/scorecardHash' },
        ...{ published: hashOf(SCORECARD_V1), recomputed: hashOf(V2) },
      }),
    );
  });

  it('finds a scorecard that was changed after it was committed', async () => {
    await activateV2();
    await run(NEXT);
    const cheaper = ({ version }: JsonObject): JsonObject => {
      return { version: version ?? '', scorecard: { ...V2, openingCap: 900 } as never };
    };
    const differences = await found((log) => {
      log.change(SCORECARDS, 0, cheaper);
      log.rehash(SCORECARDS);
    });
    expect(differences[0]).toMatchObject({
      ...{ where: 'scorecard', stream: SCORECARDS, revision: 1, pointer: '/hash' },
      ...{ published: hashOf(V2) },
    });
    // What it is said to have been, nobody has any more.
    const about = differences.map(({ where, pointer }) => `${where} ${pointer ?? ''}`);
    expect(about).toContain('calendar /hash');
  });

  it('finds an activation of what was never committed', async () => {
    await activateV2();
    const differences = await found((log) => log.cut(SCORECARDS, 1));
    expect(differences).toMatchObject([{ where: 'calendar', pointer: '/hash' }]);
  });

  it('finds what cannot be a scorecard, and computes nothing with it', async () => {
    await activateV2();
    await run(NEXT);
    const never = ({ version }: JsonObject): JsonObject => {
      return { version: version ?? '', scorecard: { ...V2, parts: {} } as never };
    };
    const differences = await found((log) => {
      log.change(SCORECARDS, 0, never);
      log.rehash(SCORECARDS);
    });
    expect(differences[0]).toMatchObject({ where: 'scorecard', revision: 0 });
  });

  it('of one account knows the scorecards, too', async () => {
    await activateV2();
    await run(NEXT);
    const verdict = await replayAccount(auditOf(spine.log), 'bob');
    expect(verdict.differences).toEqual([]);
    expect(verdict.cycles.map(({ status }) => status)).toEqual(Array<string>(4).fill('equal'));
  });
});
