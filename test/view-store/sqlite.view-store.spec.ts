import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { START } from '../../src/kernel/envelope.ts';
import {
  SqliteViewStore,
  type SqliteViewStoreOptions,
} from '../../src/view-store/sqlite.view-store.ts';
import type { ParkedRow } from '../../src/view-store/tables.ts';
import { type Batch, CheckpointMoved } from '../../src/view-store/view-store.ts';
import { describeViewStore } from './view-store.contract.ts';

let folder: string;
let file: string;
let opened: SqliteViewStore[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'views-'));
  file = join(folder, 'views.db');
  opened = [];
});

afterEach(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true });
});

async function open(options: Partial<SqliteViewStoreOptions> = {}): Promise<SqliteViewStore> {
  const store = await SqliteViewStore.open({ file, ...options });
  opened.push(store);
  return store;
}

describe('the view store on SQLite', () => {
  describeViewStore(open);
});

describe('the file', () => {
  it('holds rows and checkpoint when it is opened again', async () => {
    const first = await open();
    await first.write(parking('ann'));
    await first.close();
    const second = await open();
    expect(await second.checkpoint('books')).toEqual({ position: '1', hash: 'c0ffee', state: '' });
    expect(await parkedIn(second)).toEqual(['ann']);
  });

  it('is refused when a newer program has changed it', async () => {
    await (await open()).close();
    execute(`INSERT INTO kysely_migration VALUES ('0002-later', '2027-01-01T00:00:00.000Z')`);
    const refused = { code: 'VIEWS_NEWER', message: expect.stringMatching(/0002-later.*rebuild/) };
    await expect(open()).rejects.toMatchObject(refused);
    await expect(open({ readOnly: true })).rejects.toMatchObject(refused);
  });

  it('is refused for reading while it has no schema', async () => {
    writeFileSync(file, '');
    await expect(open({ readOnly: true })).rejects.toMatchObject({ code: 'VIEWS_OLDER' });
  });

  it('is refused when there is none to read, or no folder to make it in', async () => {
    const refused = { code: 'VIEWS_CANNOT_OPEN' };
    await expect(open({ readOnly: true })).rejects.toMatchObject(refused);
    await expect(open({ file: join(folder, 'no', 'views.db') })).rejects.toMatchObject(refused);
  });

  it('is refused when it is something else', async () => {
    writeFileSync(file, 'no database at all, '.repeat(100));
    await expect(open()).rejects.toMatchObject({ code: 'VIEWS_DAMAGED' });
  });

  it('has all of the schema or, when that fails half-way, nothing of it', async () => {
    execute('CREATE TABLE cycles (stranger TEXT)');
    await expect(open()).rejects.toThrow('cycles');
    execute('DROP TABLE cycles');
    expect(await parkedIn(await open())).toEqual([]);
  });
});

describe('a full file', () => {
  it('refuses the batch whole, says so, and goes on once there is room', async () => {
    const store = await open({ maxPageCount: 40 });
    await store.write(parking('ann'));
    const large = { ...parking('bob', 'x'.repeat(200_000)), from: '1' };
    await expect(store.write(large)).rejects.toMatchObject({ code: 'VIEWS_FULL' });
    expect(await parkedIn(store)).toEqual(['ann']);
    expect(await store.checkpoint('books')).toEqual({ position: '1', hash: 'c0ffee', state: '' });
    await store.close();
    const roomier = await open();
    await roomier.write(large);
    expect(await parkedIn(roomier)).toEqual(['ann', 'bob']);
  });

  it('is refused when not even the schema fits', async () => {
    await expect(open({ maxPageCount: 3 })).rejects.toMatchObject({ code: 'VIEWS_FULL' });
  });
});

describe('opened for reading only', () => {
  it('sees what a writer commits meanwhile', async () => {
    const writer = await open();
    const reader = await open({ readOnly: true });
    expect(await parkedIn(reader)).toEqual([]);
    await writer.write(parking('ann'));
    expect(await parkedIn(reader)).toEqual(['ann']);
    expect(await reader.checkpoint('books')).toEqual({ position: '1', hash: 'c0ffee', state: '' });
  });

  it('refuses every way of writing', async () => {
    await (await open()).write(parking('ann'));
    const reader = await open({ readOnly: true });
    const refused = { code: 'VIEWS_READ_ONLY' };
    await expect(reader.write({ ...parking('bob'), from: '1' })).rejects.toMatchObject(refused);
    await expect(reader.reset('books', ['parked'])).rejects.toMatchObject(refused);
    await expect(reader.db.deleteFrom('parked').execute()).rejects.toMatchObject(refused);
    expect(await parkedIn(reader)).toEqual(['ann']);
  });
});

describe('two stores on one file', () => {
  it('let the pump go on that is ahead, and stop the other one', async () => {
    const [one, other] = [await open(), await open()];
    await one.write(parking('ann'));
    await expect(other.write(parking('bob'))).rejects.toThrow(CheckpointMoved);
    await other.write({
      ...parking('cyd'),
      from: '1',
      to: { position: '2', hash: 'facade', state: '' },
    });
    await expect(one.write({ ...parking('dan'), from: '1' })).rejects.toThrow(CheckpointMoved);
    expect(await parkedIn(one)).toEqual(['ann', 'cyd']);
  });
});

describe('once closed', () => {
  it('says so', async () => {
    const store = await open();
    await store.checkpoint('books');
    await store.close();
    const refused = { code: 'VIEWS_CLOSED' };
    await expect(store.write(parking('ann'))).rejects.toMatchObject(refused);
    await expect(store.checkpoint('books')).rejects.toMatchObject(refused);
    await expect(store.db.selectFrom('cycles').selectAll().execute()).rejects.toMatchObject(
      refused,
    );
  });
});

describe('queries', () => {
  it('are refused as a stream, which would lock all others out', async () => {
    const rows = (await open()).db.selectFrom('parked').selectAll().stream();
    await expect(rows.next()).rejects.toThrow('page by page');
  });

  it.each([
    [
      'books_by_wake_on',
      'SELECT account_id FROM books WHERE (wake_on, account_id) > (1, ?) AND wake_on <= 9 ' +
        'ORDER BY wake_on, account_id',
    ],
    [
      'scores_by_cycle',
      'SELECT account_id FROM scores WHERE cycle = ? AND score > 600 ORDER BY score, account_id',
    ],
    [
      'payment_defaults_by_status',
      "SELECT account_id FROM payment_defaults WHERE status = ? AND bucket = '90+' " +
        'ORDER BY account_id',
    ],
  ])('are answered from %s alone, without sorting', async (index, query) => {
    const store = await open();
    const plan = await sql<{ detail: string }>`EXPLAIN QUERY PLAN ${sql.raw(
      query.replace('?', "'x'"),
    )}`.execute(store.db);
    expect(plan.rows.map((each) => each.detail)).toEqual([
      expect.stringContaining(`USING COVERING INDEX ${index}`),
    ]);
  });
});

function parking(account_id: string, message = ''): Batch {
  const parked: ParkedRow[] = [{ account_id, revision: 0, code: 'INVARIANT', message }];
  return {
    pump: 'books',
    from: START,
    to: { position: '1', hash: 'c0ffee', state: '' },
    upserts: { parked },
  };
}

async function parkedIn(store: SqliteViewStore): Promise<string[]> {
  const rows = await store.db.selectFrom('parked').select('account_id').execute();
  return rows.map((each) => each.account_id).sort();
}

function execute(statements: string): void {
  const database = new DatabaseSync(file);
  database.exec(statements);
  database.close();
}
