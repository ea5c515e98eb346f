import { setImmediate } from 'node:timers/promises';
import { newAccountBook, toRow } from '../../src/bookkeeper/account-book.ts';
import { Books } from '../../src/bookkeeper/books.ts';
import { START } from '../../src/kernel/envelope.ts';
import { SqliteViewStore } from '../../src/view-store/sqlite.view-store.ts';

const IDS = Array.from({ length: 250 }, (_, n) => `a${String(n).padStart(3, '0')}`);

let store: SqliteViewStore;
beforeEach(async () => {
  store = await SqliteViewStore.open({ file: ':memory:' });
  const books = IDS.map((id) => toRow({ ...newAccountBook(id), wakeOn: 0 }));
  const to = { position: '1', hash: '', state: '' };
  await store.write({ pump: 'bookkeeper', from: START, to, upserts: { books } });
});
afterEach(() => store.close());

describe('the pages of books that are due', () => {
  it('hold every account once, in order', async () => {
    const read: string[] = [];
    for await (const page of new Books(store, new AbortController().signal).due(0)) {
      await setImmediate();
      read.push(...page.map(({ accountId }) => accountId));
    }
    expect(read).toEqual(IDS);
  });

  it('leave out what is known to change later, or not at all', async () => {
    const [a = '', b = '', c = '', d = ''] = IDS;
    const books = Object.entries({ [a]: 9, [b]: 10, [c]: 11, [d]: null }).map(([id, wakeOn]) =>
      toRow({ ...newAccountBook(id), wakeOn }),
    );
    const to = { position: '2', hash: '', state: '' };
    await store.write({ pump: 'bookkeeper', from: '1', to, upserts: { books } });
    const read: string[] = [];
    for await (const page of new Books(store, new AbortController().signal).due(10)) {
      read.push(...page.map(({ accountId }) => accountId));
    }
    expect(read).toEqual(IDS.filter((id) => id !== c && id !== d));
  });

  it('end after the one that is worked on when they are to be stopped', async () => {
    const stop = new AbortController();
    let pages = 0;
    const walk = async () => {
      for await (const page of new Books(store, stop.signal).due(0)) {
        pages += Math.sign(page.length);
        await setImmediate();
        await setImmediate();
        stop.abort(new Error('enough'));
      }
    };
    await expect(walk()).rejects.toThrow('enough');
    expect(pages).toBe(1);
  });

  it('leave nothing behind where whoever works on them fails and the store is closed', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', note);
    const walk = async () => {
      for await (const page of new Books(store, new AbortController().signal).due(0)) {
        throw new Error(`failed with ${page.length} books`);
      }
    };
    await expect(walk()).rejects.toThrow('failed with 100 books');
    await store.close();
    for (let turns = 0; turns < 5; turns++) await setImmediate();
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});
