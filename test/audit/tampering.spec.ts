import type { Audit } from '../../src/audit/audit.ts';
import type { Difference } from '../../src/audit/differences.ts';
import { checkChains } from '../../src/audit/integrity.ts';
import { replayAccount } from '../../src/audit/replay-account.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import { streamOf } from '../../src/domain/catalogue.ts';
import { partitionHashOf } from '../../src/event-log/sha256.ts';
import { cycleName } from '../../src/kernel/business-calendar.ts';
import type { Spine } from '../support/spine.ts';
import { FIRST, LAST, smallBook, tampered } from './auditing.ts';
import { changingRecord, forging } from './tampered-log.ts';
import type { TamperedLog } from './tampered-log.ts';

const CALENDAR = streamOf.calendar('Asia/Shanghai');
const BOBS_DEFAULT = streamOf.paymentDefault('bob', 'obligation:o-1');

let spine: Spine;
beforeAll(async () => {
  spine = await smallBook();
});
afterAll(() => spine.close());

function registerOf(accountId: string, cycle = LAST): string {
  return streamOf.register(cycleName(cycle), partitionHashOf(accountId) % 2);
}

/** What both replays find; of the one account only where it is concerned. */
async function found(hands: (log: TamperedLog) => void): Promise<readonly Difference[]> {
  const verdict = await tampered(spine, hands, (audit) => replayAll(audit));
  expect(verdict.matchesPublished).toBe(verdict.differenceCount === 0);
  return verdict.differences;
}

async function foundOf(
  accountId: string,
  hands: (log: TamperedLog) => void,
): Promise<readonly Difference[]> {
  const look = (audit: Audit) => replayAccount(audit, accountId);
  return (await tampered(spine, hands, look)).differences;
}

describe('a log that nobody has touched', () => {
  it('proves itself', async () => {
    expect(await found(() => undefined)).toEqual([]);
    expect(await foundOf('bob', () => undefined)).toEqual([]);
  });

  it('proves itself after every chain has been taken anew', async () => {
    const streams = ['account-bob', registerOf('bob'), BOBS_DEFAULT, CALENDAR];
    const rehashed = (log: TamperedLog) => streams.forEach((stream) => log.rehash(stream));
    expect(await found(rehashed)).toEqual([]);
  });
});

describe('a chain', () => {
  const places = [
    ['a fact', 'account-cat', 3],
    ['a conclusion', BOBS_DEFAULT, 0],
    ['a page', streamOf.register(cycleName(FIRST), 0), 0],
    ['the calendar', CALENDAR, 2],
  ] as const;

  it.each(places)('tells that a byte of %s was changed', async (_, stream, revision) => {
    const hands = (log: TamperedLog) => log.changeByte(stream, revision);
    const differences = await found(hands);
    const because = expect.stringContaining('CONTENT_CHANGED');
    expect(differences).toContainEqual(
      expect.objectContaining({ where: 'chain', stream, revision, because }),
    );
    const integrity = await tampered(spine, hands, ({ log }) => checkChains(log));
    expect(integrity.breaks).toMatchObject([{ stream, revision, reason: 'CONTENT_CHANGED' }]);
  });

  it('tells that an event was dropped, though the rest moved up', async () => {
    const hands = (log: TamperedLog) => log.drop('account-cat', 2);
    const at = { where: 'chain', stream: 'account-cat', revision: 2 };
    expect((await found(hands))[0]).toMatchObject(at);
    expect(await foundOf('cat', hands)).toContainEqual(expect.objectContaining(at));
  });

  it('tells that two events were swapped', async () => {
    const hands = (log: TamperedLog) => log.swap('account-cat', 2);
    const because = expect.stringContaining('WRONG_ORDER');
    const at = { where: 'chain', stream: 'account-cat', revision: 2, because };
    expect((await found(hands))[0]).toMatchObject(at);
  });
});

describe('with all hashes taken anew', () => {
  it('a changed fact does not give the published record', async () => {
    const hands = (log: TamperedLog) => {
      log.change('account-cat', 2, (data) => ({ ...data, amountDueMinor: 90_000 }));
      log.rehash('account-cat');
    };
    const differences = await found(hands);
    const page = { where: 'record', stream: registerOf('cat', FIRST), revision: 0 };
    expect(differences).toContainEqual(expect.objectContaining(page));
    expect(differences).toContainEqual(
      expect.objectContaining({ where: 'root', stream: CALENDAR, pointer: '/headsRoot' }),
    );
    expect(await foundOf('cat', hands)).toContainEqual(expect.objectContaining(page));
    expect(await foundOf('ann', hands)).toEqual([]);
  });

  it('a changed record is not what the facts give, and the root tells', async () => {
    const hands = (log: TamperedLog) => {
      const better = changingRecord('bob', (record) => ({ ...record, score: 700 }));
      log.change(registerOf('bob'), 0, better);
      log.rehash(registerOf('bob'));
    };
    const page = { where: 'record', stream: registerOf('bob'), revision: 0, pointer: '/score' };
    const differences = await found(hands);
    expect(differences).toContainEqual(expect.objectContaining({ ...page, published: 700 }));
    expect(differences).toContainEqual(
      expect.objectContaining({ where: 'root', stream: CALENDAR, pointer: '/scoresRoot' }),
    );
    expect(await foundOf('bob', hands)).toMatchObject([page]);
  });

  it('an account that was cut behind what was published from it is missed', async () => {
    const hands = (log: TamperedLog) => log.cut('account-dan', 6);
    const at = { where: 'tail', stream: 'account-dan', revision: 6, published: 7, recomputed: 5 };
    expect(await found(hands)).toContainEqual(expect.objectContaining(at));
    expect(await foundOf('dan', hands)).toContainEqual(expect.objectContaining(at));
  });

  it('a conclusion that was left out is missed', async () => {
    const hands = (log: TamperedLog) => {
      log.drop(BOBS_DEFAULT, 1);
      log.rehash(BOBS_DEFAULT);
    };
    const at = { where: 'conclusion', stream: BOBS_DEFAULT, revision: 1, published: null };
    expect(await found(hands)).toMatchObject([at]);
    expect(await foundOf('bob', hands)).toMatchObject([at]);
  });

  it('a stream of conclusions that was taken away is missed', async () => {
    const gone = (log: TamperedLog) => {
      log.cut(BOBS_DEFAULT, 0);
    };
    expect(await foundOf('bob', gone)).toMatchObject([
      { where: 'conclusion', stream: BOBS_DEFAULT, revision: 0, published: null },
    ]);
  });

  it('a conclusion of a day that never was the open one is found', async () => {
    const hands = (log: TamperedLog) => {
      log.change(BOBS_DEFAULT, 0, (data) => ({ ...data, day: '2026-10-22' }));
      log.rehash(BOBS_DEFAULT);
    };
    const because = expect.stringContaining('2026-10-22');
    expect(await found(hands)).toMatchObject([
      { where: 'conclusion', stream: BOBS_DEFAULT, revision: 0, because },
    ]);
  });

  it('a forged record belongs to nobody, or to somebody without facts', async () => {
    for (const accountId of ['eve', 'zed']) {
      const stream = registerOf(accountId, FIRST);
      const hands = (log: TamperedLog) => {
        log.change(stream, 0, forging(accountId));
        log.rehash(stream);
      };
      const at = { where: 'record', stream, revision: 0 };
      expect(await found(hands)).toContainEqual(expect.objectContaining(at));
    }
  });

  it('a page that was taken away leaves records missing', async () => {
    const stream = registerOf('bob', FIRST);
    const hands = (log: TamperedLog) => {
      log.cut(stream, 0);
    };
    const differences = await found(hands);
    const missed = { where: 'record', stream, recomputed: 'bob' };
    expect(differences).toContainEqual(expect.objectContaining(missed));
    const pointer = '/accounts';
    expect(differences).toContainEqual(expect.objectContaining({ where: 'counts', pointer }));
  });

  it('a record is missed where an earlier one of the account is there', async () => {
    const hands = (log: TamperedLog) => {
      log.cut(registerOf('bob'), 0);
    };
    expect(await foundOf('bob', hands)).toMatchObject([
      { where: 'record', stream: registerOf('bob'), because: expect.stringContaining('no record') },
    ]);
  });

  it('a cycle that was never closed cannot be followed by another', async () => {
    const revision = 3;
    const hands = (log: TamperedLog) => {
      log.drop(CALENDAR, revision);
      log.rehash(CALENDAR);
    };
    const at = { where: 'calendar', stream: CALENDAR, revision: revision + 2 };
    expect(await found(hands)).toContainEqual(expect.objectContaining(at));
  });

  it('a cycle whose opening is gone leaves its register an orphan', async () => {
    const hands = (log: TamperedLog) => {
      log.cut(CALENDAR, 10);
      log.rehash(CALENDAR);
    };
    const orphan = { where: 'orphan', stream: registerOf('bob') };
    expect(await found(hands)).toContainEqual(expect.objectContaining(orphan));
  });

  it('conclusions of an account that does not exist are orphans', async () => {
    const stream = streamOf.paymentDefault('zed', 'obligation:o-1');
    const hands = (log: TamperedLog) => {
      log.rename(BOBS_DEFAULT, stream);
      log.rehash(stream);
    };
    const differences = await found(hands);
    expect(differences).toContainEqual(expect.objectContaining({ where: 'orphan', stream }));
    const missed = { where: 'conclusion', stream: BOBS_DEFAULT, revision: 0 };
    expect(differences).toContainEqual(expect.objectContaining(missed));
  });
});

describe('a scorecard that this program does not have', () => {
  it('is named, and what was published with it is not proven', async () => {
    const verdict = await tampered(
      spine,
      () => undefined,
      (audit) => replayAll({ ...audit, scorecards: new Map() }),
    );
    expect(verdict.records).toMatchObject({ unproven: 14, equal: 0, different: 0 });
    expect(verdict.differences).toHaveLength(3);
    const at = { where: 'calendar', stream: CALENDAR, pointer: '/scorecardHash' };
    expect(verdict.differences[0]).toMatchObject(at);
  });
});
