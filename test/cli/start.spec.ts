import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abt, CLI } from './abt.ts';

/** Writes the packages that a process has loaded as its last line on stderr. */
const TELLS_PACKAGES = `
  import { writeSync } from 'node:fs';
  import { registerHooks } from 'node:module';
  const packages = new Set();
  registerHooks({
    load(url, context, next) {
      const found = /\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url);
      if (found) packages.add(found[1]);
      return next(url, context);
    },
  });
  process.on('exit', () => writeSync(2, '\\n' + JSON.stringify([...packages])));
`;

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-start-'));
});
afterAll(() => rm(parent, { recursive: true }));

async function packagesOf(
  line: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const nodeOptions = ['--import', `data:text/javascript,${encodeURIComponent(TELLS_PACKAGES)}`];
  const args = [...line.split(' '), '--data-dir', join(parent, 'none')];
  const { stderr } = await abt(args, { nodeOptions, settings });
  return JSON.parse(stderr.split('\n').at(-1) ?? '') as string[];
}

describe('a command line that does no work waits for none of the packages that would', () => {
  it.each(['--help', 'cycles run --help', 'cycels', 'cycles export May', 'config'])(
    'abt %s',
    async (line) => expect(await packagesOf(line)).toEqual(['commander']),
  );

  it.each(['cycles list', 'days close --date 2005-10-05', 'replay', 'keys list'])(
    'abt %s, with a setting that cannot be',
    async (line) =>
      expect(await packagesOf(line, { ABT_ZONE: 'Mars/Olympus' })).toEqual(['commander']),
  );
});

describe('a command that needs no application composes none', () => {
  it.each(['check', 'replay', 'keys list', 'backup copy'])('abt %s', async (line) => {
    expect(await packagesOf(line)).not.toContainEqual(expect.stringMatching(/^@nestjs\//));
  });

  it('as others do', async () => {
    expect(await packagesOf('cycles list')).toContain('@nestjs/core');
  });
});

it('the build is executable: `npm exec abt` starts the file itself', () =>
  expect(access(CLI, constants.X_OK)).resolves.toBeUndefined());
