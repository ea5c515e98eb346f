import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  backupServiceFile,
  checkServiceFile,
} from '../../src/service-store/sqlite-service.files.ts';
import { SqliteServiceStore } from '../../src/service-store/sqlite.service-store.ts';
import { describeServiceStore } from './service-store.contract.ts';

const run = promisify(execFile);
const WRITING_PROCESS = fileURLToPath(new URL('./writing-process.ts', import.meta.url));

describe('in SQLite', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'abt-service-'));
    file = join(folder, 'service.sqlite');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  describeServiceStore('the service store', () => ({ open: () => SqliteServiceStore.open(file) }));

  it('is brought to its schema and written by several processes at once', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    await Promise.all(ids.map((id) => run(process.execPath, [WRITING_PROCESS, file, id])));
    const store = await SqliteServiceStore.open(file);
    const rows = await store.db.selectFrom('api_keys').select('id').orderBy('id').execute();
    await store.close();
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('lets nobody but its owner read it, nor what stands beside it', async () => {
    const store = await SqliteServiceStore.open(file);
    const rights = readdirSync(folder).map((each) => statSync(join(folder, each)).mode & 0o777);
    expect(rights).toEqual([0o600, 0o600, 0o600]);
    await store.close();
  });

  it('is copied while it is open into one sound file of the same rights', async () => {
    const store = await SqliteServiceStore.open(file);
    const target = join(folder, 'copy.sqlite');
    backupServiceFile(file, target);
    await store.close();
    expect(readdirSync(folder).sort()).toEqual(['copy.sqlite', 'service.sqlite']);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(checkServiceFile(target)).toEqual([]);
    const copy = new DatabaseSync(target, { readOnly: true });
    expect(copy.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
    copy.close();
  });

  it('says what to do where it is damaged, cannot be there, or was closed', async () => {
    writeFileSync(file, 'this is no database, whatever its name says '.repeat(40));
    await expect(SqliteServiceStore.open(file)).rejects.toMatchObject({
      code: 'SERVICE_STORE_DAMAGED',
    });
    await expect(SqliteServiceStore.open(join(folder, 'no', 'where'))).rejects.toMatchObject({
      code: 'SERVICE_STORE_CANNOT_OPEN',
    });
    const store = await SqliteServiceStore.open(join(folder, 'other.sqlite'));
    await store.close();
    expect(() => store.outsideChanges()).toThrow(
      expect.objectContaining({ code: 'SERVICE_STORE_CLOSED' }),
    );
  });

  it('is left to the newer program that has changed it', async () => {
    await (await SqliteServiceStore.open(file)).close();
    const database = new DatabaseSync(file);
    database.exec(`INSERT INTO kysely_migration VALUES ('9999-later', '2030-01-01')`);
    database.close();
    await expect(SqliteServiceStore.open(file)).rejects.toMatchObject({
      code: 'SERVICE_STORE_NEWER',
    });
  });
});
