import { DatabaseSync } from 'node:sqlite';
import { Failure } from '../../src/kernel/errors.ts';
import { asViewsFailure, explained } from '../../src/view-store/sqlite-failures.ts';

describe('what SQLite reports', () => {
  it.each([
    [5, 'VIEWS_BUSY'],
    [8, 'VIEWS_READ_ONLY'],
    [1032, 'VIEWS_READ_ONLY'], // SQLITE_READONLY_DBMOVED
    [10, 'VIEWS_IO'],
    [522, 'VIEWS_IO'], // SQLITE_IOERR_SHORT_READ
    [11, 'VIEWS_DAMAGED'],
    [13, 'VIEWS_FULL'],
    [14, 'VIEWS_CANNOT_OPEN'],
    [26, 'VIEWS_DAMAGED'],
  ])('as %i becomes %s and names the file', (errcode, code) => {
    const cause = Object.assign(new Error('as SQLite says it'), { errcode });
    const failure = asViewsFailure(cause, '/data/views.db');
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ code, cause });
    expect((failure as Failure).message).toContain('/data/views.db');
  });

  it.each([
    ['a wrong statement', 'SELECT nothing FROM nowhere'],
    ['a broken constraint', 'CREATE TABLE t (a NOT NULL); INSERT INTO t VALUES (NULL)'],
  ])('about %s stays as it is: a bug of ours', (_, statements) => {
    const database = new DatabaseSync(':memory:');
    const work = () =>
      explained('views.db', () => {
        database.exec(statements);
      });
    expect(work).toThrow(expect.objectContaining({ code: 'ERR_SQLITE_ERROR' }));
    database.close();
  });
});
