import { resolve } from 'node:path';
import { DEFAULTS, configOf } from '../src/config.ts';
import type { Malformed } from '../src/kernel/errors.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    const { zone, partitions, maxPages } = DEFAULTS;
    const dataDirectory = resolve('data');
    expect(configOf({}, {})).toEqual({ dataDirectory, zone, partitions, maxPages });
  });

  it('is taken from the environment', () => {
    const environment = {
      ABT_DATA_DIR: '/srv/abt',
      ABT_ZONE: 'Europe/Berlin',
      ABT_PARTITIONS: '16',
      ABT_MAX_PAGES: '1000',
    };
    expect(configOf({}, environment)).toEqual({
      dataDirectory: '/srv/abt',
      zone: 'Europe/Berlin',
      partitions: 16,
      maxPages: 1000,
    });
  });

  it('takes what the command line says before the environment', () => {
    const config = configOf({ dataDir: 'here' }, { ABT_DATA_DIR: '/srv/abt' });
    expect(config.dataDirectory).toBe(resolve('here'));
  });

  it.each([
    ['ABT_ZONE', 'Mars/Olympus', 'NOT_A_ZONE'],
    ['ABT_ZONE', '', 'NOT_A_ZONE'],
    ['ABT_PARTITIONS', '0', 'OUT_OF_RANGE'],
    ['ABT_PARTITIONS', '257', 'OUT_OF_RANGE'],
    ['ABT_PARTITIONS', '1.5', 'OUT_OF_RANGE'],
    ['ABT_PARTITIONS', 'many', 'OUT_OF_RANGE'],
    ['ABT_MAX_PAGES', '0', 'OUT_OF_RANGE'],
    ['ABT_MAX_PAGES', 'all', 'OUT_OF_RANGE'],
  ])('refuses %s=%s', (name, value, code) => {
    const problem = expect.objectContaining({ pointer: `/${name}`, code });
    expect(problemsOf({ [name]: value })).toEqual([problem]);
  });

  it('tells everything that is wrong at once', () => {
    const problems = problemsOf({ ABT_ZONE: 'x', ABT_PARTITIONS: 'x', ABT_MAX_PAGES: 'x' });
    expect(problems).toHaveLength(3);
  });
});

function problemsOf(environment: Readonly<Record<string, string>>): Malformed['problems'] {
  try {
    configOf({}, environment);
    return [];
  } catch (error) {
    return (error as Malformed).problems;
  }
}
