import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Io } from '../../src/cli/io.ts';
import { programOn } from '../../src/cli/program.ts';
import { abt, errorOf } from './abt.ts';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-usage-'));
});
afterAll(() => rm(parent, { recursive: true }));

const WRONG: readonly (readonly [args: string, says: string])[] = [
  ['cycels', "unknown command 'cycels' (Did you mean cycles?)"],
  ['help cycels', `unknown command 'cycels'; did you mean "cycles"?`],
  ['help import nonsense', "unknown command 'nonsense'"],
  ['import help behaviour', `unknown command 'behaviour'; did you mean "behaviours"?`],
  ['import behaviour x.ndjson', "unknown command 'behaviour' (Did you mean behaviours?)"],
  ['cycles run --from 2005-05 --tp 1', "unknown option '--tp' (Did you mean --to?)"],
  ['cycles run', "required option '--from <cycle>' not specified"],
  ['account', "missing required argument 'accountId'"],
  ['account 1 2', 'too many arguments'],
  ['cycles export 2005-10 --format xml', 'Allowed choices are csv, ndjson'],
  ['replay --all --account 1', "option '--all' cannot be used with option '--account"],
];

/** What does nothing by itself. */
const GROUPS = ['import', 'days', 'cycles', 'scorecards', 'views', 'log', 'keys'];

const CYCLES_AND_DATES: readonly (readonly [args: string, code: string])[] = [
  ['cycles run --from 2005-13', 'NOT_A_CYCLE'],
  ['cycles run --from 2005-06 --to 2005-05', 'CYCLES_REVERSED'],
  ['cycles run --from 0205-05', 'NOT_A_CYCLE'],
  ['cycles export May', 'NOT_A_CYCLE'],
  ['days close --date 0205-05-05', 'NOT_A_DATE'],
];

describe('the command line', () => {
  it('shows what it can do', async () => {
    const { code, stdout, stderr } = await abt(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['import', 'cycles', 'replay', 'backup', '--data-dir', 'Examples:']) {
      expect(stdout).toContain(name);
    }
  });

  it('shows it, too, to whoever names no command, as wrong usage', async () => {
    const { code, stdout, stderr } = await abt([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: abt');
  });

  it.each([
    ['help', 'Usage: abt [options]'],
    ['help import', 'Usage: abt import [options]'],
    ['import help', 'Usage: abt import [options]'],
    ['help cycles run', 'Usage: abt cycles run [options]'],
    ['cycles help run', 'Usage: abt cycles run [options]'],
  ])('shows the same with `abt %s` as with --help', async (args, says) => {
    const { code, stdout, stderr } = await abt(args.split(' '));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(says);
  });

  it('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const fine = { code: 0, stderr: '' };
    expect(await abt(['--version'])).toEqual({ ...fine, stdout: `${version}\n` });
    for (const args of [
      ['--version', '--json'],
      ['--json', '--version'],
    ]) {
      expect(await abt(args)).toEqual({ ...fine, stdout: `${JSON.stringify({ version })}\n` });
    }
  });

  it.each(GROUPS)('takes `abt %s`, which holds others, for wrong usage', async (group) => {
    const { code, stdout, stderr } = await abt(group.split(' '));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`Usage: abt ${group}`);
  });

  it.each(['', ...GROUPS])('tells so in JSON with `abt --json %s`', async (group) => {
    const ended = await abt(['--json', ...group.split(' ').filter(Boolean)]);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr.trimEnd()).not.toContain('\n');
    expect(errorOf(ended)).toEqual({
      code: 'WRONG_USAGE',
      message: expect.stringMatching(`^abt ${group}.*needs a command: one of .*, help$`),
    });
  });

  it('has an example in the help of every command', () => {
    const program = programOn(new Io(process));
    const withAction = (command: typeof program): readonly (typeof program)[] =>
      command.commands.length === 0 ? [command] : command.commands.flatMap(withAction);
    for (const command of withAction(program)) {
      let help = '';
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(help).toMatch(/Examples?:\n {2}\$ abt /);
    }
  });

  it.each(WRONG)('refuses `abt %s`', async (args, says) => {
    const ended = await abt([...args.split(' '), '--data-dir', join(parent, 'none')]);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/^abt: WRONG_USAGE: .*\n$/);
    expect(ended.stderr).toContain(says);
  });

  it.each(CYCLES_AND_DATES)('refuses `abt %s` with %s', async (args, code) => {
    const ended = await abt([...args.split(' '), '--json']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(errorOf(ended).code).toBe(code);
  });

  it('tells wrong usage in JSON where JSON is asked for', async () => {
    const ended = await abt(['--json', 'cycels']);
    expect(ended.code).toBe(2);
    expect(errorOf(ended)).toEqual({
      code: 'WRONG_USAGE',
      message: "unknown command 'cycels' (Did you mean cycles?)",
    });
  });

  it('refuses settings that cannot be', async () => {
    const settings = { ABT_ZONE: 'Mars/Olympus', ABT_PARTITIONS: '0' };
    const ended = await abt(['cycles', 'list', '--json'], { settings });
    expect(ended.code).toBe(2);
    expect(errorOf(ended)).toMatchObject({
      code: 'MALFORMED',
      problems: [{ code: 'NOT_A_ZONE' }, { code: 'OUT_OF_RANGE' }],
    });
  });

  it.each([
    'check',
    'cycles run --from 2005-05',
    'days close --date 2005-10-05',
    'views rebuild',
    'parked retry',
  ])('says where there are no data, and makes no directory: `abt %s`', async (line) => {
    const ended = await abt([...line.split(' '), '--data-dir', join(parent, 'none')]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^abt: NO_DATA: .*none holds no data; .*\n$/);
    expect(existsSync(join(parent, 'none'))).toBe(false);
  });

  it('refuses an old Node with a sentence', async () => {
    const older = `Object.defineProperty(process, 'versions', { value: { node: '20.9.0' } })`;
    const nodeOptions = ['--import', `data:text/javascript,${encodeURIComponent(older)}`];
    const ended = await abt(['--help'], { nodeOptions });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/^abt: NODE_TOO_OLD: this is Node 20\.9\.0, .*\n$/);
  });
});
