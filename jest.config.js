import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
delete swc.$schema;
// jest resolves the `.ts` imports itself; only the build rewrites them to `.js`.
swc.jsc.rewriteRelativeImportExtensions = false;

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  // A bound against hanging, with room for a slow machine; nothing is judged by its duration.
  testTimeout: 60_000,
  maxWorkers: 2,
};
