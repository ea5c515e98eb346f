import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../src/config.ts';
import { configOf } from '../src/config.ts';
import type { DataDirectory } from '../src/data-directory.ts';
import { dataDirectoryOf, holdToZone, keepZone, makeDirectory } from '../src/data-directory.ts';
import { mustExist, zoneOf } from '../src/data-directory.ts';
import { streamOf } from '../src/domain/catalogue.ts';

const BERLIN = 'Europe/Berlin';
let parent: string;
let config: Config;
let directory: DataDirectory;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-directory-'));
  config = configOf({ dataDir: join(parent, 'data') }, { ABT_ZONE: BERLIN });
  directory = dataDirectoryOf(config);
});
afterEach(() => rm(parent, { recursive: true }));

/** A log, as far as it matters here: the name of its calendar's stream. */
const logOf = (zone: string | null) => ({
  someStreamOf: (category: string) =>
    Promise.resolve(category === 'calendar' && zone !== null ? streamOf.calendar(zone) : null),
});
const EMPTY = logOf(null);

const noted = async () => JSON.parse(await readFile(directory.settings, 'utf8')) as unknown;
const note = async (text: string) => {
  await mkdir(directory.root, { recursive: true });
  await writeFile(directory.settings, text);
};

describe('the zone of a data directory', () => {
  it('is noted by its first owner, whole, and holds from then on', async () => {
    makeDirectory(config);
    await keepZone(config, EMPTY);
    expect(await noted()).toEqual({ zone: BERLIN });
    expect(await readdir(directory.root)).toEqual(['settings.json']);
    await holdToZone(config, EMPTY);
    const other = { ...config, zone: 'Asia/Shanghai' };
    const refused = expect.objectContaining({ code: 'ZONE_MISMATCH' });
    for (const hold of [holdToZone, keepZone]) {
      await expect(hold(other, EMPTY)).rejects.toEqual(refused);
    }
    expect(await noted()).toEqual({ zone: BERLIN });
  });

  it.each([
    ['is lost', null],
    ['says otherwise', '{"zone":"Asia/Shanghai"}'],
  ])('is that of the calendar where its note %s, which is then written anew', async (_, text) => {
    makeDirectory(config);
    if (text !== null) await note(text);
    const log = logOf(BERLIN);
    const other = { ...config, zone: 'Asia/Shanghai' };
    const refused = expect.objectContaining({
      code: 'ZONE_MISMATCH',
      message: expect.stringContaining(`the zone ${BERLIN}`),
    });
    for (const hold of [holdToZone, keepZone]) {
      await expect(hold(other, log)).rejects.toEqual(refused);
    }
    expect(await zoneOf(directory, log)).toBe(BERLIN);
    await holdToZone(config, log);
    expect(existsSync(directory.settings)).toBe(text !== null);
    await keepZone(config, log);
    expect(await noted()).toEqual({ zone: BERLIN });
  });

  it('is nobody’s before there is a note or a calendar', async () => {
    expect(await zoneOf(directory, EMPTY)).toBeNull();
  });
});

describe('settings that are damaged', () => {
  it.each(['', '{"zone":', 'null', '{}', '{"zone":8}', '{"zone":"Mars/Olympus"}'])(
    'are told with what they must hold, and left alone: %j',
    async (text) => {
      await note(text);
      const refused = expect.objectContaining({
        code: 'SETTINGS_DAMAGED',
        message: expect.stringContaining(`{"zone":"${BERLIN}"}`),
      });
      for (const hold of [holdToZone, keepZone]) {
        await expect(hold(config, logOf(BERLIN))).rejects.toEqual(refused);
      }
      expect(await readFile(directory.settings, 'utf8')).toBe(text);
    },
  );

  it('do not matter to whoever only asks for the zone of a log with a calendar', async () => {
    await note('{');
    expect(await zoneOf(directory, logOf(BERLIN))).toBe(BERLIN);
    const refused = expect.objectContaining({ code: 'SETTINGS_DAMAGED' });
    await expect(zoneOf(directory, EMPTY)).rejects.toEqual(refused);
  });
});

describe('a data directory', () => {
  it('is there where settings or a log are', async () => {
    expect(() => mustExist(config)).toThrow(expect.objectContaining({ code: 'NO_DATA' }));
    await note('{}');
    expect(mustExist(config)).toEqual(directory);
    await rm(directory.settings);
    await mkdir(directory.log);
    expect(() => mustExist(config)).toThrow(expect.objectContaining({ code: 'NO_DATA' }));
    await writeFile(join(directory.log, 'log.sqlite'), '');
    expect(mustExist(config)).toEqual(directory);
  });

  it('that cannot be used is told with the reason', async () => {
    await writeFile(directory.root, '');
    const refused = { code: 'DATA_DIR_UNUSABLE', message: expect.stringContaining('EEXIST') };
    expect(() => makeDirectory(config)).toThrow(expect.objectContaining(refused));
    await rm(directory.root);
    await mkdir(directory.settings, { recursive: true });
    await expect(holdToZone(config, EMPTY)).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE' });
  });
});
