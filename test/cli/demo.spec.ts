import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { demo } from '../../src/cli/demo/demo.ts';
import { personas } from '../../src/cli/demo/personas.ts';
import { showResult } from '../../src/cli/demo/show.ts';
import type { DemoResult, Story } from '../../src/cli/demo/stories.ts';
import { EXIT, Io } from '../../src/cli/io.ts';

/** Two years are played once, for all stories. */
const LONGEST_PLAY_MS = 240_000;

let parent: string;
let dataDir: string;
let result: DemoResult;
let exitCode: number;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-demo-spec-'));
  dataDir = join(parent, 'demo');
  const { io, output } = ioWith({ isJson: true });
  await demo(io, { exit: true });
  result = JSON.parse(await output()) as DemoResult;
  exitCode = io.exitCode;
}, LONGEST_PLAY_MS);
afterAll(() => rm(parent, { recursive: true }));

function ioWith({ isJson }: { isJson: boolean }) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const io = new Io({ stdout, stderr } as unknown as ConstructorParameters<typeof Io>[0]);
  io.isJson = isJson;
  io.settings = { dataDir };
  // Read as it comes: an answer may be longer than what a stream keeps.
  const printed = text(stdout);
  const output = () => {
    stdout.end();
    return printed;
  };
  return { io, output };
}

function storyOf(accountId: string): Story {
  const story = result.stories.find((each) => each.accountId === accountId);
  if (!story) throw new Error(`${accountId} has no story`);
  return story;
}

function scoresOf(accountId: string): readonly (number | null)[] {
  return storyOf(accountId).scores.map(({ score }) => score);
}

function scoreIn(cycle: string, accountId: string): number | null | undefined {
  return storyOf(accountId).scores.find((each) => each.cycle === cycle)?.score;
}

function happeningsOf(accountId: string): readonly string[] {
  return storyOf(accountId).happenings.map(({ date, text: told }) => `${date} ${told}`);
}

describe('the demo', () => {
  it('publishes every cycle of two years, one on the 6th of each month', () => {
    expect([result.cycles.length, result.cycles[0], result.cycles.at(-1)]).toEqual([
      24,
      '2025-01',
      '2026-12',
    ]);
    for (const { scores } of result.stories) {
      expect(scores.map(({ cycle }) => cycle)).toEqual(result.cycles);
    }
  });

  it.each([
    ['R01', 'STABLE', 'always-in-time', 0],
    ['R02', 'PROFILE', 'bare-profile', 1],
    ['R03', 'APPLICATIONS', 'seeks-credit', 12],
    ['R04', 'ACTIVITY', 'rarely-active', 6],
    ['R05', 'PHONE', 'changes-phones', 5],
    ['R06', 'RECEIPTS', 'confirms-late', 24],
    ['R07', 'SHORT_OVERDUE', 'slips-once', 2],
    ['R08', 'INCOME', 'no-income', 0],
    ['R09', 'QUERIES', 'hunts-a-flat', 18],
    ['R10', 'HIGH_RANGE', 'climbs-high', 0],
  ])('names %s %s first, of %s, for %d facts', (code, name, accountId, count) => {
    const [first] = storyOf(accountId).reasons;
    expect(first).toMatchObject({ code, name, evidence: { count } });
    expect(first?.evidence.latest).toHaveLength(Math.min(3, count));
  });

  it.each([
    ['R02', 'bare-profile', 'PROVIDE_EDUCATION'],
    ['R03', 'seeks-credit', 'WAIT_APPLICATIONS'],
    ['R04', 'rarely-active', 'ACTIVE_DAYS'],
    ['R05', 'changes-phones', 'KEEP_PHONE'],
    ['R06', 'confirms-late', 'RECEIPTS'],
    ['R08', 'no-income', 'INCOME'],
    ['R09', 'hunts-a-flat', 'WAIT_QUERIES'],
  ] as const)('says what answers %s best, of %s: %s', (code, accountId, advice) => {
    const answers = storyOf(accountId).advice.filter(({ reasons }) => reasons.includes(code));
    expect(answers[0]).toMatchObject({ code: advice });
  });

  it('tells the shortest way to 650 to whoever is below', () => {
    const below = result.stories.filter(({ pathTo650 }) => pathTo650 !== null);
    expect(below.map(({ accountId }) => accountId)).toEqual(['ninety-days', 'never-used']);
  });

  it('always in time: 15 a month up to 700, 6 above, then 731 for good', () => {
    const scores = scoresOf('always-in-time');
    expect(scores.slice(0, 12)).toEqual([
      600, 615, 630, 645, 660, 675, 690, 702, 708, 714, 720, 726,
    ]);
    expect(scores.slice(12)).toEqual(Array.from({ length: 12 }, () => 731));
  });

  it('slips once: falls in that cycle alone, keeps half of the streak, and recovers', () => {
    expect(scoreIn('2025-09', 'slips-once')).toBe(scoreIn('2025-09', 'always-in-time'));
    const scores = scoresOf('slips-once').slice(8) as number[];
    const falls = scores.slice(1).filter((score, n) => score < (scores[n] as number));
    expect(falls).toEqual([scoreIn('2025-10', 'slips-once')]);
    expect(scores.at(-1)).toBeGreaterThanOrEqual(700);
    const { defaults, streak } = storyOf('slips-once');
    expect(defaults).toMatchObject([{ status: 'cured', bucket: '1-29', curedOn: '2025-09-25' }]);
    expect(streak.lastBreak).toMatchObject({ reached: 45, kept: 22, on: '2025-09-20' });
  });

  it('runs into 90+: falls at every bucket, and climbs again once it is cured', () => {
    const scores = scoresOf('ninety-days') as number[];
    const [before, ...during] = scores.slice(5, 10) as [number, ...number[]];
    expect([before, ...during]).toEqual([before, ...during].toSorted((a, b) => b - a));
    expect(Math.max(...during)).toBeLessThan(before);
    expect(scores.at(-1)).toBeGreaterThan(Math.min(...scores) + 50);
    expect(happeningsOf('ninety-days')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^2025-06-21 default opened: obligation:card-2025-06/),
        '2025-07-20 default escalated: 30-59 days past due',
        '2025-08-19 default escalated: 60-89 days past due',
        '2025-09-18 default escalated: 90+ days past due',
        '2025-10-15 default cured, 70.20 yuan of overdue interest owed',
      ]),
    );
  });

  it('booked twice: the points come back with the void, the streak as if it had never been', () => {
    const charged = [22, 50, 15].reduce((sum, points) => sum + points, 0);
    expect(happeningsOf('booked-twice')).toContain(
      `2025-09-06 score 558 -> 660: ${charged} given back, 15 climbed`,
    );
    const { defaults, streak } = storyOf('booked-twice');
    expect(defaults).toMatchObject([{ status: 'voided' }]);
    expect(streak).toEqual(storyOf('always-in-time').streak);
  });

  it('seeks credit: applications and queries are named, and cost points', () => {
    const codes = storyOf('seeks-credit').reasons.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['R03', 'R09']));
    // They live alike, but for the seeking.
    const likewise = (cycle: string) => scoreIn(cycle, 'no-income') as number;
    expect(scoreIn('2026-05', 'seeks-credit')).toBe(likewise('2026-05'));
    expect(scoreIn('2026-12', 'seeks-credit')).toBe(likewise('2026-12') - 30 - 30);
  });

  it('never does anything: no score, because there is nothing to score', () => {
    const { scores } = storyOf('never-used');
    expect(new Set(scores.map(({ score, unscored }) => `${score} ${unscored}`))).toEqual(
      new Set(['null NO_FACTS']),
    );
  });

  it('proves everything that it has published', () => {
    const { replay } = result;
    expect(replay).toMatchObject({ matchesPublished: true, accounts: 13, differenceCount: 0 });
    expect(replay.records).toMatchObject({ equal: 13 * 24, different: 0 });
    expect(exitCode).toBe(EXIT.fine);
  });

  it('keeps a data directory that was named, and refuses one that is not empty', async () => {
    const kept = readdirSync(dataDir);
    expect(kept).toContain('log');
    const { io } = ioWith({ isJson: true });
    await expect(demo(io, { exit: true })).rejects.toMatchObject({ code: 'DATA_DIR_NOT_EMPTY' });
    expect(readdirSync(dataDir)).toEqual(kept);
    expect(existsSync(join(dataDir, 'log'))).toBe(true);
  });
});

describe('what the demo prints', () => {
  async function printed(shown: DemoResult): Promise<string> {
    const { io, output } = ioWith({ isJson: false });
    showResult(io, shown);
    return output();
  }

  it('has a row a persona and year, and the verdict of the replay', async () => {
    const lines = (await printed(result)).split('\n');
    expect(lines.filter((line) => line.startsWith('Slips once   '))).toHaveLength(2);
    expect(lines).toContainEqual(expect.stringMatching(/^Hunts a flat .+ 751 {2}R09 QUERIES$/));
    expect(lines).toContain('  What would help: Have income reported in every cycle.');
    expect(lines).toContain('         nothing of the kind is on record');
    expect(lines.at(-2)).toBe(
      '  13 accounts, 312 published records recomputed from the log: all equal',
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('says what differs where the replay finds something', async () => {
    const difference = { where: 'record', stream: 'register-2025-01.0', revision: 0 } as const;
    const because = 'the score is not what the facts give';
    const differences = [{ ...difference, published: 1, recomputed: 2, because }];
    const replay = { ...result.replay, matchesPublished: false, differenceCount: 1, differences };
    const lines = (await printed({ ...result, replay })).split('\n');
    expect(lines.at(-2)).toBe(`  record: register-2025-01.0 at revision 0: ${because}`);
    expect(lines.join('\n')).not.toContain('all equal');
  });
});

describe('the personas', () => {
  it('are the same people, with the same ids, each time', () => {
    expect(personas()).toEqual(personas());
  });

  it('never give two behaviours one id', () => {
    const ids = personas().flatMap(({ behaviours }) => behaviours.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
