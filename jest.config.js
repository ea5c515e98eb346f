import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
delete swc.$schema;
// Tests are loaded as `.ts`; only the build rewrites their imports to `.js`.
swc.jsc.rewriteRelativeImportExtensions = false;

// Threads and processes that tests start compile what they are made of once, not each.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL('node_modules/.cache/abt-tests', import.meta.url),
);

export default {
  testEnvironment: './jest.environment.js',
  runtime: './jest.runtime.js',
  testSequencer: './jest.sequencer.js',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  // A bound against hanging, with room for a slow machine; nothing is judged by its duration.
  testTimeout: 60_000,
  // One more than the two cores of a small machine: tests wait for processes that they start.
  maxWorkers: 3,
};
