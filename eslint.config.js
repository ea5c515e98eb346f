import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the console's page takes from the browser. */
const BROWSER = Object.fromEntries(
  [
    ...['AbortController', 'AbortSignal', 'Event', 'FormData', 'IntersectionObserver'],
    ...['ResizeObserver', 'URLSearchParams'],
    ...['addEventListener', 'devicePixelRatio', 'document', 'fetch', 'getComputedStyle'],
    ...['history', 'location', 'matchMedia', 'scrollTo', 'sessionStorage'],
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  {
    ignores: ['dist/', 'dist-bench/', 'client/dist/', 'client/src/schema.ts', 'data/', 'coverage/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    ignores: ['src/http/console/page/'],
    languageOptions: { globals: { URL: 'readonly', process: 'readonly' } },
  },
  { files: ['src/http/console/page/*.js'], languageOptions: { globals: BROWSER } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Without `default`, so that the linter finds every switch that a new case concerns.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
      // `const { left, ...rest } = all` is how a key is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A port's method is async even where an engine answers at once: what it throws is then a
      // rejection for every caller.
      '@typescript-eslint/require-await': 'off',
      // An index within bounds is `as`serted: `!` is banned, and a hot loop needs no check.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Only a `type` is assignable to a record of anything; and a fact may have nothing to say.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      // Nest's modules hold nothing but their decorator, the request of a fact that says nothing
      // more holds nothing at all.
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowEmpty: true },
      ],
    },
  },
  {
    files: ['src/http/**/*.ts'],
    rules: {
      // Classes of answers describe JSON: what is answered is plain data of their shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // jest types its matchers (expect.any, expect.objectContaining) as `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
