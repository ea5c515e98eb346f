import fc from 'fast-check';
import { BUILT_IN_SCORECARDS } from '../../../src/domain/scorecard/built-in.ts';
import { FEATURE_KINDS } from '../../../src/domain/scorecard/feature-kinds.ts';
import { scorecardProblems } from '../../../src/domain/scorecard/scorecard-problems.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';
import { NOTHING_KNOWN } from '../../support/domain/profiles.ts';

type Path = readonly (string | number)[];

/** v1 with another value at a place; undefined takes it away. */
function changed(path: Path, value: unknown): unknown {
  const copy = structuredClone(SCORECARD_V1) as unknown as Record<string, unknown>;
  let parent = copy;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

const line = (part: string, name: string, ...rest: Path): Path => {
  return ['parts', part, 'lines', name, ...rest];
};
const rate = { rule: 'rate', feature: 'scenes3', points: 1, per: 1, cap: 10 };

/** What is changed in v1, and the problem that is told: its code, and its pointer if another. */
const WRONG: readonly (readonly [Path, unknown, string, string?])[] = [
  [['version'], undefined, 'MISSING'],
  [['version'], 'V2', 'NOT_A_VERSION'],
  [['version'], 'v2/../v1', 'NOT_A_VERSION'],
  [['version'], 'v'.repeat(33), 'NOT_A_VERSION'],
  [['version'], 2, 'WRONG_TYPE'],
  [['name'], 'mine', 'UNKNOWN_FIELD'],
  [['a/b'], 'mine', 'UNKNOWN_FIELD', '/a~1b'],
  [['base'], '350', 'WRONG_TYPE'],
  [['base'], 350.5, 'NOT_AN_INTEGER'],
  [['base'], 349, 'OUT_OF_RANGE'],
  [['base'], 351, 'OUT_OF_RANGE', '/parts'],
  [['lowest'], 300, 'OUT_OF_RANGE'],
  [['highest'], 1000, 'OUT_OF_RANGE'],
  [['openingCap'], 951, 'OUT_OF_RANGE'],
  [['goodPeerFrom'], undefined, 'MISSING'],
  [['parts', 'luck'], { max: 0, lines: {} }, 'UNKNOWN_FIELD'],
  [['parts', 'connections'], undefined, 'MISSING'],
  [['parts', 'credit', 'max'], 211, 'OUT_OF_RANGE', '/parts'],
  [['parts', 'credit', 'max'], -1, 'OUT_OF_RANGE'],
  [line('credit', 'clamp'), rate, 'UNKNOWN_FIELD'],
  [line('credit', 'luck'), rate, 'UNKNOWN_FIELD'],
  [line('credit', 'scenes'), rate, 'UNKNOWN_FIELD'],
  [line('credit', 'kinds', 'rule'), 'magic', 'NOT_AN_OPTION'],
  [line('credit', 'kinds', 'rule'), 'constructor', 'NOT_AN_OPTION'],
  [line('credit', 'kinds', 'feature'), 'shoeSize', 'NOT_AN_OPTION'],
  [line('credit', 'kinds', 'feature'), 'hasRealName', 'NOT_AN_OPTION'],
  [line('credit', 'kinds', 'points'), -5, 'WRONG_DIRECTION'],
  [line('credit', 'kinds', 'per'), 0, 'OUT_OF_RANGE'],
  [line('credit', 'kinds', 'cap'), -1, 'OUT_OF_RANGE'],
  [line('credit', 'streak', 'slopes', 1, 'from'), 11, 'OUT_OF_ORDER', slope(1)],
  [line('credit', 'streak', 'slopes', 0, 'to'), 0, 'OUT_OF_ORDER', slope(0)],
  [line('credit', 'streak', 'slopes', 1, 'points'), -1, 'WRONG_DIRECTION'],
  [line('credit', 'streak', 'slopes'), [], 'OUT_OF_RANGE'],
  [line('credit', 'defaults', 'points', '30-59'), 60, 'WRONG_DIRECTION'],
  [line('credit', 'defaults', 'points', '90+'), -89, 'OUT_OF_ORDER'],
  [line('credit', 'defaults', 'points', '90+'), undefined, 'MISSING'],
  [line('capacity', 'debtRatio', 'steps', 1, 'atMost'), 30, 'OUT_OF_ORDER'],
  [line('capacity', 'debtRatio', 'steps', 1, 'points'), 46, 'WRONG_DIRECTION'],
  [line('capacity', 'debtRatio', 'above'), 6, 'WRONG_DIRECTION'],
  [line('capacity', 'vehicle', 'points'), -1, 'WRONG_DIRECTION'],
  [line('behaviour', 'queries', 'steps', 2, 'points'), -7, 'WRONG_DIRECTION'],
  [line('behaviour', 'disputes', 'points'), 4, 'WRONG_DIRECTION'],
  [line('identity', 'phone', 'steps', 0, 'points'), -1, 'WRONG_DIRECTION', spoiled()],
  [line('identity', 'phone', 'spoiledBy', 'feature'), 'scenes3', 'NOT_AN_OPTION'],
  [['movement', 'shocks', '1-29', 'base'], 0, 'OUT_OF_RANGE'],
  [['movement', 'shocks', '1-29', 'divisor'], 0, 'OUT_OF_RANGE'],
  [['movement', 'shocks', '30-59', 'base'], 9, 'OUT_OF_ORDER'],
  [['movement', 'shocks', '30-59', 'divisor'], 26, 'OUT_OF_ORDER'],
  [['movement', 'mostShock'], 0, 'OUT_OF_RANGE'],
  [['movement', 'partialEffort'], 31, 'OUT_OF_RANGE'],
  [['movement', 'pointCosts', 0, 'units'], 0, 'OUT_OF_RANGE'],
  [['movement', 'pointCosts', 1, 'below'], 700, 'OUT_OF_ORDER'],
  [['movement', 'pointCosts', 1, 'units'], 1, 'OUT_OF_ORDER'],
  [['movement', 'highestCost'], 14, 'OUT_OF_ORDER'],
  [['movement', 'probationCycles', '90+'], 2, 'OUT_OF_ORDER'],
  [['movement', 'probationCycles', '90+'], 13, 'OUT_OF_RANGE'],
  [['movement', 'weights', 3, 'cycles'], 60, 'OUT_OF_RANGE'],
  [['movement', 'weights', 1, 'cycles'], 5, 'OUT_OF_ORDER'],
  [['movement', 'weights', 1, 'quarters'], 5, 'OUT_OF_RANGE'],
  [['movement', 'weights', 3, 'quarters'], 3, 'OUT_OF_ORDER'],
];

function slope(n: number): string {
  return `/parts/credit/lines/streak/slopes/${n}`;
}

function spoiled(): string {
  return '/parts/identity/lines/phone/spoiledBy';
}

describe('data that are meant to be a scorecard', () => {
  it.each(BUILT_IN_SCORECARDS)('are fine if they are $version', (scorecard) => {
    expect(scorecardProblems(JSON.parse(JSON.stringify(scorecard)))).toEqual([]);
  });

  it.each([null, 5, 'v1', [], [SCORECARD_V1], {}])('are none if they are %j', (data) => {
    expect(scorecardProblems(data)).not.toEqual([]);
  });

  it.each(WRONG.map((row) => ({ row, name: `${row[0].join('/')} is ${String(row[1])}` })))(
    'are refused if $name',
    ({ row: [path, value, code, pointer = `/${path.join('/')}`] }) => {
      const problems = scorecardProblems(changed(path, value));
      expect(problems.map((each) => [each.code, each.pointer])).toContainEqual([code, pointer]);
      // One mistake is told once or twice, not in every line that follows.
      expect(problems.length).toBeLessThan(3);
    },
  );

  it('are told with all their problems at once, and fifty at most', () => {
    expect(scorecardProblems({}).length).toBeGreaterThan(5);
    const weights = Array.from({ length: 32 }, () => ({ cycles: 'x', quarters: 'y' }));
    expect(scorecardProblems(changed(['movement', 'weights'], weights))).toHaveLength(50);
  });

  it('may be anything at all without doing harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(scorecardProblems(data).length).toBeGreaterThan(0);
      }),
    );
  });

  it('know every feature there is', () => {
    expect(Object.keys(FEATURE_KINDS).sort()).toEqual(Object.keys(NOTHING_KNOWN).sort());
  });
});
