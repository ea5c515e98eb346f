import { resolve } from 'node:path';
import type { GivenSettings } from '../src/config.ts';
import { configOf, findSettings } from '../src/config.ts';
import type { Malformed } from '../src/kernel/errors.ts';
import { SETTINGS } from '../src/settings.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(configOf({}, {})).toMatchObject({
      dataDirectory: resolve('data'),
      zone: 'Asia/Shanghai',
      partitions: 1,
      host: '127.0.0.1',
      port: 8080,
    });
    expect(Object.keys(configOf({}, {}))).toEqual(Object.keys(SETTINGS));
  });

  it('is taken from the environment', () => {
    const environment = {
      ABT_DATA_DIR: '/srv/abt',
      ABT_ZONE: 'Europe/Berlin',
      ABT_PARTITIONS: '16',
      ABT_MAX_PAGES: '1000',
      ABT_PORT: '0',
    };
    expect(configOf({}, environment)).toMatchObject({
      dataDirectory: '/srv/abt',
      zone: 'Europe/Berlin',
      partitions: 16,
      maxPages: 1000,
      port: 0,
    });
  });

  it('takes what the command line says before the environment', () => {
    const config = configOf({ dataDir: 'here' }, { ABT_DATA_DIR: '/srv/abt' });
    expect(config.dataDirectory).toBe(resolve('here'));
  });

  it('names the option that is wrong', () => {
    const [problem] = problemsOf({ ABT_PORT: '80' }, { port: '8o80' });
    expect(problem).toMatchObject({ pointer: '/--port', code: 'OUT_OF_RANGE' });
  });

  it('tells where each setting comes from', () => {
    const found = findSettings({ host: '::1' }, { ABT_PORT: '1' });
    const origins = found.map(({ setting, origin }) => [setting.variable, origin]);
    expect(Object.fromEntries(origins)).toMatchObject({
      ABT_HOST: 'option',
      ABT_PORT: 'environment',
      ABT_ZONE: 'default',
    });
  });

  it.each([
    ['ABT_ZONE', 'Mars/Olympus', 'NOT_A_ZONE'],
    ['ABT_ZONE', '', 'NOT_A_ZONE'],
    ['ABT_DATA_DIR', '', 'MISSING'],
    ['ABT_PARTITIONS', '0', 'OUT_OF_RANGE'],
    ['ABT_PARTITIONS', '257', 'OUT_OF_RANGE'],
    ['ABT_PARTITIONS', '1.5', 'OUT_OF_RANGE'],
    ['ABT_PARTITIONS', 'many', 'OUT_OF_RANGE'],
    ['ABT_MAX_PAGES', '0', 'OUT_OF_RANGE'],
    ['ABT_MAX_PAGES', 'all', 'OUT_OF_RANGE'],
    ['ABT_PORT', '', 'OUT_OF_RANGE'],
    ['ABT_PORT', '65536', 'OUT_OF_RANGE'],
    ['ABT_HOST', ' ', 'MISSING'],
  ])('refuses %s=%s', (name, value, code) => {
    const problem = expect.objectContaining({ pointer: `/${name}`, code });
    expect(problemsOf({ [name]: value })).toEqual([problem]);
  });

  it('tells everything that is wrong at once', () => {
    const problems = problemsOf({ ABT_ZONE: 'x', ABT_PARTITIONS: 'x', ABT_MAX_PAGES: 'x' });
    expect(problems).toHaveLength(3);
  });
});

function problemsOf(
  environment: Readonly<Record<string, string>>,
  given: GivenSettings = {},
): Malformed['problems'] {
  try {
    configOf(given, environment);
    return [];
  } catch (error) {
    return (error as Malformed).problems;
  }
}
