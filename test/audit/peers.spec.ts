import { accountReplay } from '../../src/audit/account-replay.ts';
import type { Audit } from '../../src/audit/audit.ts';
import type { Bundle } from '../../src/audit/bundle.ts';
import { bundleOf } from '../../src/audit/bundle.ts';
import { replayAccount } from '../../src/audit/replay-account.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import { verifyBundle } from '../../src/audit/verify-bundle.ts';
import { streamOf } from '../../src/domain/catalogue.ts';
import { partitionHashOf } from '../../src/event-log/sha256.ts';
import { cycleName } from '../../src/kernel/business-calendar.ts';
import { ACCOUNTS, GOOD, LATER_PROGRAM, beaParked, befriended } from '../support/befriended.ts';
import { Spine } from '../support/spine.ts';
import { auditOf, tampered } from './auditing.ts';
import type { TamperedLog } from './tampered-log.ts';
import { changingRecord } from './tampered-log.ts';

const PARTITIONS = 3;
const BEAS = streamOf.register(cycleName(GOOD), partitionHashOf('bea') % PARTITIONS);

let spine: Spine;
beforeAll(async () => {
  spine = await Spine.open();
  await befriended(spine, { partitions: PARTITIONS });
});
afterAll(() => spine.close());

const ofAmy = (audit: Audit) => replayAccount(audit, 'amy');

/** Bea's score of the first good cycle, told otherwise. */
function told(score: number) {
  return (log: TamperedLog) =>
    log.change(
      BEAS,
      0,
      changingRecord('bea', (record) => ({ ...record, score })),
    );
}

describe('the scores of peers', () => {
  it('are found by the audit of one account as by that of all', async () => {
    const audit = auditOf(spine.log);
    expect(await replayAll(audit)).toMatchObject({ differences: [], matchesPublished: true });
    for (const accountId of ACCOUNTS) {
      expect(await replayAccount(audit, accountId)).toMatchObject({ differences: [] });
    }
  });

  it('are looked for in regular pages only', async () => {
    const parked = await Spine.open();
    await beaParked(parked, PARTITIONS);
    const audit = { ...auditOf(parked.log), catalogue: LATER_PROGRAM };
    expect(await replayAll(audit)).toMatchObject({ differences: [], matchesPublished: true });
    for (const accountId of ACCOUNTS) {
      expect(await replayAccount(audit, accountId)).toMatchObject({ differences: [] });
    }
    await parked.close();
  });

  it('are those that were published also where a series is restated', async () => {
    const hindsight = { until: null, knownAt: null, from: 0, limit: 1 };
    const { cycles } = await accountReplay(auditOf(spine.log), { accountId: 'amy', ...hindsight });
    expect(cycles.map(({ restated }) => restated)).toEqual(
      cycles.map(({ published }) => published),
    );
  });

  it('show that one was changed, by the chain', async () => {
    const { differences } = await tampered(spine, told(640), ofAmy);
    expect(differences).toContainEqual(expect.objectContaining({ where: 'chain', stream: BEAS }));
  });

  it('show that one was changed, though its chain was taken anew', async () => {
    const hands = (log: TamperedLog) => {
      told(640)(log);
      log.rehash(BEAS);
    };
    const inNextCycle = expect.objectContaining({
      where: 'record',
      because: expect.stringContaining(`amy give another record for ${cycleName(GOOD + 1)}`),
    });
    expect((await tampered(spine, hands, ofAmy)).differences).toContainEqual(inNextCycle);
    const all = await tampered(spine, hands, (audit) => replayAll(audit));
    expect(all.differences).toContainEqual(inNextCycle);
  });
});

describe('a bundle of an account with peers', () => {
  const bundle = async () =>
    bundleOf(auditOf(spine.log), { accountId: 'amy', cycle: cycleName(GOOD + 1) });

  it('states their scores, and tells how many of them were not proven', async () => {
    const bundled = await bundle();
    const { peerScores = {} } = bundled.publications.at(-1) ?? {};
    expect(Object.keys(peerScores).sort()).toEqual(['bea', 'cas', 'dov']);
    expect(peerScores).toMatchObject({ bea: 660, cas: 660 });
    const stated = bundled.publications.map((each) => Object.keys(each.peerScores).length);
    const sum = stated.reduce((before, each) => before + each, 0);
    expect(verifyBundle(bundled)).toMatchObject({
      isSound: true,
      proven: { statedPeerScores: sum },
    });
  });

  it('is not sound with scores by which it would have come out otherwise', async () => {
    const bundled = structuredClone(await bundle());
    const stated = bundled.publications.at(-1)?.peerScores as Record<string, number>;
    stated.bea = 649;
    expect(verifyBundle(bundled)).toMatchObject({ fault: { check: 'score' } });
    const { peerScores: _, ...without } = bundled.publications.at(-1) as Bundle['publications'][0];
    const lacking = { ...bundled, publications: [...bundled.publications.slice(0, -1), without] };
    expect(verifyBundle(lacking)).toMatchObject({ fault: { check: 'score' } });
  });
});
