import { BANDS, bandOf } from '../../src/domain/register/record.ts';
import { START } from '../../src/kernel/envelope.ts';
import type { ScoreRow } from '../../src/view-store/tables.ts';
import { type BandedScore, bookByBand, scoresByBand } from '../../src/views/book-by-band.ts';
import { parkedAccounts } from '../../src/views/parked.ts';
import { exportedScores } from '../../src/views/score-export.ts';
import { Story } from './story.ts';

const CYCLE = '2026-03';
/** More than two pages of an export. */
const ACCOUNTS = 11_000;

let story: Story;
let rows: ScoreRow[];
beforeAll(async () => {
  story = await Story.begin();
  rows = Array.from({ length: ACCOUNTS }, (_, n) => rowOf(n));
  const others = rows.map((row) => ({ ...row, cycle: '2026-02', score: 600, band: '600-649' }));
  const to = { position: '1', hash: '', state: '' };
  const parked = rows.slice(0, 25).map(({ account_id }) => {
    return { account_id, revision: 1, code: 'INVARIANT', message: 'm' };
  });
  const upserts = { scores: [...rows, ...others], parked };
  await story.store.write({ pump: 'rows', from: START, to, upserts });
});
afterAll(() => story.end());

describe('The export of a cycle', () => {
  it('has every account once, in byte order', async () => {
    const exported: string[] = [];
    for await (const { accountId } of exportedScores(story.store.db, CYCLE)) {
      exported.push(accountId);
    }
    const bytes = rows.map((row) => Buffer.from(row.account_id)).sort((a, b) => a.compare(b));
    expect(exported).toEqual(bytes.map(String));
  });

  it('lets others have their turn in between', async () => {
    let turns = 0;
    let isOver = false;
    const take = () => {
      turns += 1;
      if (!isOver) setImmediate(take);
    };
    setImmediate(take);
    const exported: unknown[] = [];
    for await (const each of exportedScores(story.store.db, CYCLE)) exported.push(each);
    isOver = true;
    expect(turns).toBeGreaterThan(ACCOUNTS / 500);
  });

  it('says score, target, parts and reasons', async () => {
    const first: unknown[] = [];
    for await (const each of exportedScores(story.store.db, CYCLE)) {
      first.push(each);
      if (first.length === 1) break;
    }
    const { cycle: _, unscored: __, band: ___, partition: ____, page: _____, ...row } = rowOf(0);
    const { account_id: accountId, ...rest } = row;
    expect(first).toEqual([{ ...rest, accountId, reasons: ['R14', 'R02'] }]);
  });

  it('of a cycle without records is empty', async () => {
    const pages = exportedScores(story.store.db, '2026-04');
    expect(await pages.next()).toMatchObject({ done: true });
  });
});

describe('The book by band', () => {
  it('counts every account of the cycle once', async () => {
    const book = await bookByBand(story.store.db, CYCLE);
    const scores = rows.flatMap((row) => (row.score === null ? [] : [row.score]));
    expect(book).toEqual({
      cycle: CYCLE,
      accounts: ACCOUNTS,
      scored: scores.length,
      bands: BANDS.map((band) => {
        return { band, accounts: scores.filter((score) => bandOf(score) === band).length };
      }),
      unscored: [
        { reason: 'CLOSED', accounts: rows.filter((row) => row.unscored === 'CLOSED').length },
        { reason: 'NO_FACTS', accounts: rows.filter((row) => row.unscored === 'NO_FACTS').length },
      ],
    });
  });

  it('has bands without accounts, too', async () => {
    const book = await bookByBand(story.store.db, '2026-02');
    expect(book.bands.map((each) => each.accounts)).toEqual([0, 0, ACCOUNTS, 0, 0]);
  });
});

describe('The scores of a cycle by band', () => {
  it.each([null, ...BANDS])('have each account of band %s once, in order', async (band) => {
    const listed: BandedScore[] = [];
    for (;;) {
      const after = listed.at(-1) ?? null;
      const page = await scoresByBand(story.store.db, { cycle: CYCLE, band, after, limit: 997 });
      if (page.length === 0) break;
      listed.push(...page);
    }
    const expected = rows
      .filter((row) => row.band !== null && (band === null || row.band === band))
      .map(({ account_id: accountId, score, band: of }) => ({
        accountId,
        score: score ?? 0,
        band: of,
      }))
      .sort((a, b) => a.score - b.score || (a.accountId < b.accountId ? -1 : 1));
    expect(listed).toEqual(expected);
  });

  it.each([
    [null, 400, 610],
    ['550-599', 560, 900],
    ['700-950', null, 710],
    ['350-549', 600, null],
  ] as const)('have those of band %s from %s to %s points', async (band, min, max) => {
    const page = await scoresByBand(story.store.db, {
      cycle: CYCLE,
      ...{ band, min, max, after: null, limit: 1_000 },
    });
    const expected = rows.filter(
      ({ score, band: of }) =>
        score !== null &&
        (band === null || of === band) &&
        (min ?? 0) <= score &&
        score <= (max ?? 950),
    );
    expect(page).toHaveLength(Math.min(1_000, expected.length));
    for (const { score } of page) {
      expect(expected.some((row) => row.score === score)).toBe(true);
    }
  });

  it.each([0, 1_001, Number.NaN])('are refused %s to a page', async (limit) => {
    const input = { cycle: CYCLE, band: null, after: null, limit };
    const refused = { code: 'MALFORMED', problems: [{ pointer: '/limit' }] };
    await expect(scoresByBand(story.store.db, input)).rejects.toMatchObject(refused);
  });
});

describe('Parked accounts', () => {
  it('are listed each once, in order', async () => {
    const listed: string[] = [];
    for (;;) {
      const after = listed.at(-1) ?? '';
      const page = await parkedAccounts(story.store.db, { after, limit: 10 });
      if (page.length === 0) break;
      listed.push(...page.map((each) => each.accountId));
    }
    const expected = rows.slice(0, 25).map((row) => row.account_id);
    expect(listed).toEqual(expected.sort());
  });

  it('are refused without a bound', async () => {
    const asked = parkedAccounts(story.store.db, { after: '', limit: 1e9 });
    await expect(asked).rejects.toMatchObject({ code: 'MALFORMED' });
  });
});

/** Ids of all kinds of characters; many accounts share a score; every ninth has none. */
function rowOf(n: number): ScoreRow {
  const score = n % 9 === 8 ? null : 350 + ((n * 37) % 60) * 10;
  const points = score === null ? null : n % 90;
  return {
    account_id: `${'-9A_az'.charAt(n % 6)}${n.toString(36)}`,
    cycle: CYCLE,
    score,
    unscored: score !== null ? null : n % 2 === 0 ? 'CLOSED' : 'NO_FACTS',
    band: score === null ? null : bandOf(score),
    target: score,
    credit: points,
    capacity: points,
    behaviour: points,
    identity: points,
    connections: points,
    reasons: score === null ? '' : 'R14 R02',
    partition: 0,
    page: 0,
  };
}
