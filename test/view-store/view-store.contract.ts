import { START } from '../../src/kernel/envelope.ts';
import type { StreakRow, Tables } from '../../src/view-store/tables.ts';
import {
  type Batch,
  type Checkpoint,
  CheckpointMoved,
  type ViewStore,
} from '../../src/view-store/view-store.ts';

type OneRowOfEach = { readonly [Table in keyof Omit<Tables, 'checkpoints'>]: Tables[Table] };

const ROWS: OneRowOfEach = {
  books: {
    account_id: 'ann',
    partition_hash: 4_294_967_295,
    revision: 3,
    head: 'c0ffee',
    wake_on: 20_000,
    book_json: '{"name":"安"}',
    seen: 'ab cd',
    concluded_json: '{}',
    leaf: '',
  },
  standings: {
    account_id: 'ann',
    cycle: '2026-11',
    scored_from: '2026-10',
    regular_scores: '2026-10:585,600',
    standing_json: '{"score":600}',
  },
  parked: { account_id: 'ann', revision: 3, code: 'INVARIANT', message: 'a "quoted" word' },
  scores: {
    account_id: 'ann',
    cycle: '2026-11',
    score: null,
    unscored: 'TOO_NEW',
    band: null,
    target: 612,
    credit: 100,
    capacity: 0,
    behaviour: -1,
    identity: 40,
    connections: null,
    reasons: 'A1 B2',
    partition: 6,
    page: 0,
  },
  streaks: {
    account_id: 'ann',
    current: 5,
    scoring: 5,
    longest: 12,
    cycle: '2026-11',
    last_break_json: null,
    revision: 7,
  },
  payment_defaults: {
    account_id: 'ann',
    default_key: 'obligation:1',
    status: 'open',
    bucket: '30-59',
    opened_on: 20_000,
    cured_on: null,
    revision: 1,
  },
  cycles: {
    cycle: '2026-11',
    state: 'open',
    cutoff_at: 1_793_894_400_000,
    opened_at: 1_793_908_800_001,
    closed_at: null,
    partitions: 7,
    scorecard_hash: 'c0ffee',
    accounts: null,
    scored: null,
    distribution_json: null,
    parked_json: null,
    scores_root: null,
    heads_root: null,
    closing_json: null,
    amendments: 0,
  },
};

const NOWHERE: Checkpoint = { position: START, hash: '', state: '' };
const FIRST: Checkpoint = { position: '1', hash: 'c0ffee', state: '' };
const SECOND: Checkpoint = { position: '2', hash: 'facade', state: '' };

/** @param open a new, empty store; whoever runs the suite closes it and takes its files away */
export function describeViewStore(open: () => Promise<ViewStore>): void {
  let store: ViewStore;

  beforeEach(async () => {
    store = await open();
  });

  describe('rows', () => {
    it.each(Object.keys(ROWS) as (keyof OneRowOfEach)[])('come back whole: %s', async (table) => {
      await store.write(batch({ upserts: { [table]: [ROWS[table]] } }));
      expect(await store.db.selectFrom(table).selectAll().execute()).toEqual([ROWS[table]]);
    });

    it('replace the row of the same key in every column', async () => {
      const later = { ...streak('ann', 0), cycle: null, last_break_json: '{}', revision: 9 };
      await store.write(batch({ upserts: { streaks: [ROWS.streaks, streak('bob', 2)] } }));
      await store.write(batch({ from: '1', upserts: { streaks: [later] } }));
      expect(await streaksOf(store)).toEqual([later, streak('bob', 2)]);
    });

    it('of one key in one batch: the last one stands', async () => {
      await store.write(batch({ upserts: { streaks: [streak('ann', 1), streak('ann', 2)] } }));
      expect(await streaksOf(store)).toEqual([streak('ann', 2)]);
    });

    it('stand in byte order of their texts, whatever the language', async () => {
      const ids = ['a', 'B', 'é', '安', 'ab', 'a-b', 'Z', '_', 'a_b', '10', '9', '😀', '\uffee'];
      await store.write(batch({ upserts: { streaks: ids.map((id) => streak(id, 1)) } }));
      const rows = await streaksOf(store);
      expect(rows.map((each) => each.account_id)).toEqual(ids.toSorted(byBytes));
      const after = store.db.selectFrom('streaks').select('account_id').orderBy('account_id');
      const [next] = await after.where('account_id', '>', 'a').limit(1).execute();
      expect(next).toEqual({ account_id: 'a-b' });
    });

    it('hold any text, and any number that can be calculated with', async () => {
      const texts = ['', ' ', '"{},\\', "'; --", 'NULL', 'null', '\t\r\n', '{"a":[1,null]}'];
      const largest = Number.MAX_SAFE_INTEGER;
      const rows = texts.map((head, at) => ({
        ...ROWS.books,
        account_id: `${at}`,
        head,
        revision: at % 2 === 0 ? largest : -largest,
      }));
      await store.write(batch({ upserts: { books: rows } }));
      const all = store.db.selectFrom('books').selectAll().orderBy('account_id');
      expect(await all.execute()).toEqual(rows);
    });

    it('may be many in one batch, and large', async () => {
      const streaks = Array.from({ length: 10_001 }, (_, at) => streak(`account-${at}`, at));
      const books = ['ann', 'bob', 'cyd'].map((account_id) => {
        return { ...ROWS.books, account_id, book_json: '"安"'.repeat(4_000_000) };
      });
      await store.write(batch({ upserts: { streaks, books } }));
      expect(await streaksOf(store)).toHaveLength(streaks.length);
      const all = store.db.selectFrom('books').selectAll().orderBy('account_id');
      const found = (await all.execute()).map((each) => each.book_json.length);
      expect(found).toEqual([12_000_000, 12_000_000, 12_000_000]);
    });

    it('of several tables are written by one batch', async () => {
      await store.write(batch({ upserts: { streaks: [ROWS.streaks], scores: [ROWS.scores] } }));
      expect(await streaksOf(store)).toHaveLength(1);
      expect(await store.db.selectFrom('scores').selectAll().execute()).toHaveLength(1);
    });
  });

  describe('removals', () => {
    const scores = ['ann', 'bob'].flatMap((account_id) =>
      ['2026-10', '2026-11'].map((cycle) => ({ ...ROWS.scores, account_id, cycle })),
    );
    const left = async () => {
      const rows = await store.db.selectFrom('scores').select(['account_id', 'cycle']).execute();
      return rows.map((each) => `${each.account_id} ${each.cycle}`).sort();
    };

    beforeEach(() => store.write(batch({ upserts: { scores } })));

    it('by the whole key take one row', async () => {
      const removals = { scores: [{ account_id: 'ann', cycle: '2026-10' }] };
      await store.write(batch({ from: '1', removals }));
      expect(await left()).toEqual(['ann 2026-11', 'bob 2026-10', 'bob 2026-11']);
    });

    it('by the beginning of a key take all that begins so', async () => {
      await store.write(batch({ from: '1', removals: { scores: [{ account_id: 'ann' }] } }));
      expect(await left()).toEqual(['bob 2026-10', 'bob 2026-11']);
    });

    it('come before the upserts of the same batch', async () => {
      const removals = { scores: [{ account_id: 'ann' }, { account_id: 'bob' }] };
      await store.write(batch({ from: '1', removals, upserts: { scores: scores.slice(0, 1) } }));
      expect(await left()).toEqual(['ann 2026-10']);
    });

    it('by other columns than the key take all that are equal in them', async () => {
      await store.write(batch({ from: '1', removals: { scores: [{ cycle: '2026-10' }] } }));
      expect(await left()).toEqual(['ann 2026-11', 'bob 2026-11']);
    });

    it('by different columns are all done', async () => {
      const removals = { scores: [{ cycle: '2026-10' }, { account_id: 'ann' }] };
      await store.write(batch({ from: '1', removals }));
      expect(await left()).toEqual(['bob 2026-11']);
    });

    it('of what is not there change nothing', async () => {
      await store.write(batch({ from: '1', removals: { scores: [{ account_id: 'cyd' }] } }));
      expect(await left()).toHaveLength(4);
    });

    it.each([
      ['no column', {}],
      ['a column that there is not', { acount_id: 'ann' }],
    ])('that name %s are refused, and nothing goes', async (_, row) => {
      await expect(
        store.write(batch({ from: '1', removals: { scores: [row] } })),
      ).rejects.toThrow();
      expect(await left()).toHaveLength(4);
    });
  });

  describe('the checkpoint', () => {
    it('of a pump that has never written is the start', async () => {
      expect(await store.checkpoint('books')).toEqual(NOWHERE);
    });

    it('moves with every batch, also with an empty one', async () => {
      const first = { ...FIRST, state: '{"openDay":1}' };
      await store.write(batch({ to: first }));
      expect(await store.checkpoint('books')).toEqual(first);
      await store.write(batch({ from: '1', to: SECOND }));
      expect(await store.checkpoint('books')).toEqual(SECOND);
    });

    it('tells two of one pump apart that write where they are', async () => {
      const at = (from: string, fromState: string, saves: number) =>
        batch({ from, fromState, to: { position: from, hash: '', state: `{"saves":${saves}}` } });
      for (const from of [START, '1']) {
        await store.reset('books', []);
        if (from !== START) await store.write(batch({}));
        await store.write(at(from, '', 1));
        await expect(store.write(at(from, '', 1))).rejects.toThrow(CheckpointMoved);
        await store.write(at(from, '{"saves":1}', 2));
        await expect(store.write(at(from, '{"saves":1}', 2))).rejects.toThrow(CheckpointMoved);
        expect((await store.checkpoint('books')).state).toBe('{"saves":2}');
      }
      await store.reset('books', []);
      const behind = store.write(at(START, '{"saves":2}', 3));
      await expect(behind).rejects.toThrow(CheckpointMoved);
    });

    it('belongs to one pump', async () => {
      await store.write(batch({ pump: 'books' }));
      expect(await store.checkpoint('views')).toEqual(NOWHERE);
      await store.write(batch({ pump: 'views', to: SECOND }));
      expect(await store.checkpoint('books')).toEqual(FIRST);
    });

    it.each([
      ['ahead of', START, '7'],
      ['behind', '1', START],
    ])('%s the one believed: the batch is refused whole', async (_, actual, from) => {
      if (actual !== START) await store.write(batch({}));
      const before = await store.checkpoint('books');
      const refused = store.write(batch({ from, upserts: { streaks: [ROWS.streaks] } }));
      await expect(refused).rejects.toThrow(CheckpointMoved);
      expect(await streaksOf(store)).toEqual([]);
      expect(await store.checkpoint('books')).toEqual(before);
    });

    it('lets one of two pumps of one name through', async () => {
      const both = await Promise.allSettled([
        store.write(batch({ upserts: { streaks: [streak('ann', 1)] } })),
        store.write(batch({ upserts: { streaks: [streak('ann', 2)] } })),
      ]);
      expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await streaksOf(store)).toHaveLength(1);
    });

    it('lets one of two pumps of one name through, later too', async () => {
      await store.write(batch({}));
      const write = (current: number) =>
        store.write(
          batch({ from: '1', to: SECOND, upserts: { streaks: [streak('ann', current)] } }),
        );
      const both = await Promise.allSettled([write(1), write(2)]);
      expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
      const [{ reason }] = both.filter((each) => each.status === 'rejected') as [
        PromiseRejectedResult,
      ];
      expect(reason).toBeInstanceOf(CheckpointMoved);
      expect(await store.checkpoint('books')).toEqual(SECOND);
    });
  });

  describe('a batch with a row that cannot be written', () => {
    it.each([
      ['a cell is missing', { account_id: 'bob', current: 1 }],
      ['a cell is null that may not be', { ...streak('bob', 1), current: null }],
      ['a cell is of another type', { ...streak('bob', 1), current: 'many' }],
    ])('leaves nothing behind: %s', async (_, row) => {
      await store.write(batch({ upserts: { streaks: [streak('ann', 1)] } }));
      const streaks = [streak('ann', 2), row as StreakRow];
      const removals = { streaks: [{ account_id: 'ann' }] };
      const to = SECOND;
      await expect(
        store.write(batch({ from: '1', to, removals, upserts: { streaks } })),
      ).rejects.toThrow();
      expect(await streaksOf(store)).toEqual([streak('ann', 1)]);
      expect(await store.checkpoint('books')).toEqual(FIRST);
      await store.write(batch({ from: '1', to, upserts: { streaks: [streak('bob', 1)] } }));
      expect(await streaksOf(store)).toEqual([streak('ann', 1), streak('bob', 1)]);
    });
  });

  describe('a reset', () => {
    beforeEach(async () => {
      await store.write(batch({ upserts: { streaks: [ROWS.streaks], books: [ROWS.books] } }));
      await store.write(batch({ pump: 'views', upserts: { scores: [ROWS.scores] } }));
    });

    it('forgets the rows named and the checkpoint, and nothing else', async () => {
      await store.reset('books', ['streaks']);
      expect(await streaksOf(store)).toEqual([]);
      expect(await store.db.selectFrom('books').selectAll().execute()).toEqual([ROWS.books]);
      expect(await store.db.selectFrom('scores').selectAll().execute()).toEqual([ROWS.scores]);
      expect(await store.checkpoint('books')).toEqual(NOWHERE);
      expect(await store.checkpoint('views')).toEqual(FIRST);
    });

    it('stops a pump that does not know of it', async () => {
      await store.reset('books', ['streaks']);
      await expect(store.write(batch({ from: '1' }))).rejects.toThrow(CheckpointMoved);
    });

    it('is followed by a rebuild from the start', async () => {
      await store.reset('books', ['streaks']);
      await store.write(batch({ upserts: { streaks: [streak('bob', 1)] } }));
      expect(await streaksOf(store)).toEqual([streak('bob', 1)]);
    });
  });

  describe('once closed', () => {
    it('refuses everything but being closed again', async () => {
      await store.checkpoint('books');
      await store.close();
      await expect(store.write(batch({}))).rejects.toThrow();
      await expect(store.reset('books', [])).rejects.toThrow();
      await expect(store.checkpoint('books')).rejects.toThrow();
      await store.close();
    });
  });
}

function batch(changes: Partial<Batch>): Batch {
  return { pump: 'books', from: START, to: FIRST, upserts: {}, ...changes };
}

function streak(account_id: string, current: number): StreakRow {
  return { ...ROWS.streaks, account_id, current };
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function streaksOf(store: ViewStore): Promise<StreakRow[]> {
  return store.db.selectFrom('streaks').selectAll().orderBy('account_id').execute();
}
