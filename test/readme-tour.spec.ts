import { documentAt, sectionOf } from './support/documents.ts';
import { differencesFrom } from './support/shown-answers.ts';
import { missingForTours, stepsOf, take } from './support/tour.ts';

const README = sectionOf(documentAt('README.md'), 'Five minutes over HTTP');
const RECIPE = documentAt('docs/recipes/post-your-first-behaviour.md').text;

const TOURS = { 'the tour of the README': README, 'the recipe of the first behaviour': RECIPE };

const missing = missingForTours();

describe.each(Object.entries(TOURS))('%s', (name, document) => {
  const steps = stepsOf(document);
  const shown = steps.flatMap(({ command, answer }, at) => {
    return answer === null ? [] : [{ at, answer, title: command.trim().split('\n')[0] }];
  });

  it('shows the answer of every command but the one that serves', () => {
    expect(shown.map(({ at }) => at)).toEqual(steps.map((_, at) => at).slice(1));
  });

  if (missing !== null) {
    it(`(NOT TAKEN: ${missing})`, () => {
      process.stderr.write(`\nNo command of ${name} was run: ${missing}.\n\n`);
    });
    return;
  }

  let answers: readonly string[];
  beforeAll(async () => (answers = await take(steps)));

  it.each(shown)('$at: $title', ({ at, answer }) => {
    expect(differencesFrom(answer, answers[at] ?? '')).toEqual([]);
  });
});

describe('an answer that is shown', () => {
  const json = (text: string) => ({ language: 'json', text });
  const came = '{"id":"a1","list":[1,2],"inner":{"at":"12:00","left":null}}';

  it.each([
    ['{"id":"a1","list":[1,2],"inner":{"at":"12:00","left":null}}'],
    ['{"id":"a...","list":[1,"..."],"inner":{"at":"...","left":null}}'],
    ['{"list":["..."],"id":"...","...":"..."}'],
  ])('is found in what came: %s', (text) => {
    expect(differencesFrom(json(text), came)).toEqual([]);
  });

  it.each([
    ['{"id":"a2","...":"..."}', '/id is shown as "a2", and came as "a1"'],
    ['{"list":[1],"...":"..."}', '/list has 2 items, and 1 are shown'],
    ['{"list":[1,2,3,"..."],"...":"..."}', '/list has 2 items, and 3 are shown'],
    ['{"list":["1","..."],"...":"..."}', '/list/0 is shown as "1", and came as 1'],
    ['{"id":"a1","list":"..."}', '/inner is not shown'],
    ['{"inner":{"at":"...","left":0},"...":"..."}', '/inner/left is shown as 0, and came as null'],
    ['{"other":"...","...":"..."}', '/other has not come'],
  ])('is told apart from what came: %s', (text, difference) => {
    expect(differencesFrom(json(text), came)).toEqual([difference]);
  });

  const http = {
    language: 'http',
    text: 'HTTP/1.1 200 OK\n...\nreplayed: true\n...\n\n{"id":"..."}\n',
  };

  it('is found line by line', () => {
    const head = 'HTTP/1.1 200 OK\r\ndate: today\r\nreplayed: true\r\n\r\n';
    expect(differencesFrom(http, `${head}{"id":"a1"}`)).toEqual([]);
    expect(differencesFrom(http, `${head.replace('true', 'false')}{"id":"a1"}`)).toHaveLength(1);
    expect(differencesFrom(http, `${head}{"id":1}`)).toHaveLength(1);
    expect(differencesFrom(http, `${head}{"id":"a1"}\nmore`)).toHaveLength(1);
  });
});
