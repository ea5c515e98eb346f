import { readdirSync } from 'node:fs';
import { noPostgresBecause } from '../support/postgres.ts';
import { registered } from '../support/registered.ts';

/**
 * Every customer's story once more, on the engines that several nodes share: the same histories
 * have to come to the same scores and reasons. They have one PostgreSQL, and a log each.
 */
const FOLDER = new URL('../scenarios/', import.meta.url);
const files = noPostgresBecause === null ? readdirSync(FOLDER).sort() : [];

for (const file of files) {
  const register = await registered(() => import(new URL(file, FOLDER).pathname));
  describe(`${file}, on EventStoreDB and PostgreSQL`, register);
}

beforeAll(() => {
  process.env.ABT_TEST_ENGINES = 'production';
});
afterAll(() => {
  delete process.env.ABT_TEST_ENGINES;
});

it('finds the stories', () => {
  expect(noPostgresBecause ?? files.length).not.toBe(0);
});
