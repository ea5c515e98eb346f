import { documentAt } from './support/documents.ts';
import { differencesFrom } from './support/shown-answers.ts';
import { missingForTours, stepsOf, take } from './support/tour.ts';

// The auditor comes last: once there is a key, nobody is answered without one.
const RECIPES = ['explain-a-score', 'judge-a-draw', 'answer-an-auditor'].map((name) => ({
  name,
  steps: stepsOf(documentAt(`docs/recipes/${name}.md`).text),
}));

/** One demo serves them all: the first step of each is the same. */
const [START] = RECIPES.flatMap(({ steps }) => steps.slice(0, 1));
const STEPS = RECIPES.flatMap(({ name, steps }) =>
  steps.slice(1).map((step) => ({ ...step, name, title: step.command.trim().split('\n')[0] })),
);
const SHOWN = STEPS.flatMap(({ answer, ...step }, at) => {
  return answer === null ? [] : [{ ...step, answer, at: at + 1 }];
});

const missing = missingForTours();

describe('the recipes on the data of the demo', () => {
  it.each(RECIPES)('$name begins with the demo, and shows what is answered', ({ steps }) => {
    expect(steps[0]).toEqual(START);
    expect(START?.command).toBe('npm run abt -- demo --data-dir demo\n');
    expect(steps.filter(({ answer }) => answer !== null).length).toBeGreaterThan(4);
  });

  if (missing !== null) {
    it(`(NOT TAKEN: ${missing})`, () => {
      process.stderr.write(`\nNo command of these recipes was run: ${missing}.\n\n`);
    });
    return;
  }

  let answers: readonly string[];
  beforeAll(async () => (answers = await take(START === undefined ? [] : [START, ...STEPS])));

  it.each(SHOWN)('$name: $title', ({ at, answer }) => {
    expect(differencesFrom(answer, answers[at] ?? '')).toEqual([]);
  });
});
