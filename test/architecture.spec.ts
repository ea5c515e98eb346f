import ts from 'typescript';
import { circlesIn } from './support/circles.ts';
import { MAY_IMPORT } from './support/import-table.ts';
import { describeRules, type Rule } from './support/rules.ts';
import {
  type Import,
  importsOf,
  nodesOf,
  placeOf,
  type Source,
  sourcesOf,
} from './support/sources.ts';

/** Given the same input these say the same, on every machine and at any time. */
const PURE = /^src\/(kernel|domain)\//;

/** The engines on SQLite say so in their names; the lock file is an empty database. */
const SQLITE_ENGINES =
  /^src\/(event-log\/(sqlite|lock-file)|(view-store|service-store)\/sqlite|database\/node-sqlite)/;

const CLOCKS = ['Date.now', 'performance.now', 'performance.timeOrigin', 'process.hrtime'];
const DICE = ['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'];
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'Date'];

const RULES: readonly Rule[] = [
  {
    name: 'folders import only what the table allows',
    check: (sources) =>
      importsIn(sources).flatMap(({ path, target, isFile }) => {
        const folder = folderOf(path);
        if (folder === null || !isFile || folderOf(target) === folder) return [];
        const allowed = MAY_IMPORT[folder];
        if (allowed === undefined) return [`${path} is in a folder that is not in the table`];
        const isAllowed = allowed.some((each) => `${target}/`.startsWith(`src/${each}/`));
        return isAllowed ? [] : [`${path} imports ${target}`];
      }),
    bad: {
      'src/kernel/a.ts': `import type { B } from '../domain/b.ts'; import './fine.ts';`,
      'src/domain/a.ts': `export { log } from '../event-log/log.ts'; import '../kernel/fine.ts';`,
      'src/bookkeeper/a.ts': `import '../commands/execute.ts'; import '../commands/close-day.ts';`,
      'src/views/a.ts': `const config = await import('../config.ts');`,
      'src/audit/a.ts': `let store: import('../view-store/view-store.ts').ViewStore;`,
      'src/commands/deep/a.ts': `import '../../views/score-history.ts'; import '../fine.ts';`,
      'src/common/a.ts': `import '../kernel/money.ts';`,
      'src/main.ts': `import './http/fine.ts';`,
    },
    says: [
      'src/kernel/a.ts imports src/domain/b.ts',
      'src/domain/a.ts imports src/event-log/log.ts',
      'src/bookkeeper/a.ts imports src/commands/close-day.ts',
      'src/views/a.ts imports src/config.ts',
      'src/audit/a.ts imports src/view-store/view-store.ts',
      'src/commands/deep/a.ts imports src/views/score-history.ts',
      'src/common/a.ts is in a folder that is not in the table',
    ],
  },
  {
    name: 'kernel and domain import no package: no Nest, no node:*, no database client',
    check: (sources) => importers(sources, (each) => PURE.test(each.path) && !each.isFile),
    bad: {
      'src/kernel/hash.ts': `import { hash } from 'node:crypto';`,
      'src/domain/account/a.ts': `import type { Kysely } from 'kysely';`,
      'src/event-log/fine.ts': `import { hash } from 'node:crypto';`,
    },
    says: ['src/kernel/hash.ts imports node:crypto', 'src/domain/account/a.ts imports kysely'],
  },
  {
    name: 'kernel and domain know no clock and no chance',
    check: (sources) => sources.filter(({ path }) => PURE.test(path)).flatMap(impurities),
    bad: {
      'src/domain/a.ts': `const now = [Date.now(), new Date(),\n performance.now(), Date()];`,
      'src/kernel/a.ts': `const id = globalThis.crypto.randomUUID();\nconst dice = Math.random;`,
      'src/kernel/b.ts': `setTimeout(() => new Date(0));`,
      'src/commands/fine.ts': `Date.now();`,
    },
    says: [
      'src/domain/a.ts:1 says Date.now',
      'src/domain/a.ts:1 says new Date()',
      'src/domain/a.ts:2 says Date()',
      'src/domain/a.ts:2 says performance.now',
      'src/kernel/a.ts:1 says crypto.randomUUID',
      'src/kernel/a.ts:2 says Math.random',
      'src/kernel/b.ts:1 says setTimeout()',
    ],
  },
  ...['@eventstore/db-client', 'pg'].map((name) => ({
    name: `${name} is imported by one file at most`,
    check: (sources: readonly Source[]) =>
      importers(sources, ({ target }) => `${target}/`.startsWith(`${name}/`)).slice(1),
    bad: {
      'src/a.ts': `import '${name}';`,
      'src/b.ts': `import type { X } from '${name}';`,
      'src/c.ts': `import x from '${name}/generated/x.js'; import '${name}-fine';`,
    },
    says: [`src/b.ts imports ${name}`, `src/c.ts imports ${name}/generated/x.js`],
  })),
  {
    name: 'node:sqlite is imported by the SQLite engines alone',
    check: (sources) =>
      importers(
        sources,
        ({ path, target }) => target === 'node:sqlite' && !SQLITE_ENGINES.test(path),
      ),
    bad: {
      'src/views/a.ts': `import { DatabaseSync } from 'node:sqlite';`,
      'src/view-store/sqlite.view-store.ts': `import { DatabaseSync } from 'node:sqlite';`,
    },
    says: ['src/views/a.ts imports node:sqlite'],
  },
  {
    name: "nothing relies on Nest's in-process events",
    check: (sources) =>
      importsIn(sources)
        .filter(({ target }) => target === '@nestjs/cqrs')
        .flatMap(({ path, names }) => {
          const banned = ['EventBus', 'EventsHandler', 'AggregateRoot', 'EventPublisher', 'Saga'];
          return names.filter((each) => banned.includes(each)).map((each) => `${path}: ${each}`);
        }),
    bad: { 'src/commands/a.ts': `import { CommandBus, EventBus as Bus } from '@nestjs/cqrs';` },
    says: ['src/commands/a.ts: EventBus'],
  },
  {
    name: 'process.env is read in src/config.ts alone',
    check: (sources) =>
      sources
        .filter(({ path }) => path.startsWith('src/') && path !== 'src/config.ts')
        .flatMap((source) => [
          ...said(source, ['process.env']),
          ...importsOf(source)
            .filter(({ target, names }) => target.endsWith('process') && names.includes('env'))
            .map(() => `${source.path} imports env`),
        ]),
    bad: {
      'src/cli.ts': `const home = process.env['HOME'];`,
      'src/http/a.ts': `import { env } from 'node:process';`,
      'src/config.ts': `process.env.PORT;`,
    },
    says: ['src/cli.ts:1 says process.env', 'src/http/a.ts imports env'],
  },
  {
    name: 'files do not import each other in circles',
    check: (sources) =>
      circles(
        importsIn(sources)
          .filter((each) => !each.isType)
          .map(({ path, target }) => [path, target] as const),
      ),
    bad: {
      'src/a.ts': `import { b } from './b.ts';`,
      'src/b.ts': `export * from './c.ts';`,
      'src/c.ts': `import { a } from './a.ts';`,
      'src/d.ts': `import type { E } from './e.ts';`,
      'src/e.ts': `import { d } from './d.ts';`,
    },
    says: ['src/a.ts > src/b.ts > src/c.ts > src/a.ts'],
  },
  {
    name: 'folders do not import each other in circles, not even types',
    check: (sources) =>
      circles(
        importsIn(sources).flatMap(({ path, target }) => {
          const [from, to] = [folderOf(path), folderOf(target)];
          return from === null || to === null || from === to ? [] : [[from, to] as const];
        }),
      ),
    bad: {
      'src/views/a.ts': `import type { B } from '../audit/b.ts';`,
      'src/audit/a.ts': `import { c } from '../views/c.ts';`,
    },
    says: ['views > audit > views'],
  },
];

describe('the architecture', () => {
  describeRules(RULES, sourcesOf('src'));
});

function importsIn(sources: readonly Source[]): (Import & { readonly path: string })[] {
  return sources.flatMap((source) =>
    importsOf(source).map((each) => ({ path: source.path, ...each })),
  );
}

function importers(
  sources: readonly Source[],
  isMeant: (each: Import & { readonly path: string }) => boolean,
): string[] {
  const found = importsIn(sources).filter(isMeant);
  return [...new Set(found.map(({ path, target }) => `${path} imports ${target}`))];
}

/** The folder of src that a file is in; null for those in src itself and for everything else. */
function folderOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function impurities(source: Source): string[] {
  const found = said(source, [...CLOCKS, ...DICE]);
  for (const node of nodesOf(source)) {
    const isBareDate =
      ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
    if (isBareDate) found.push(`${placeOf(source, node)} says new Date()`);
    if (!ts.isCallExpression(node)) continue;
    const callee = node.expression.getText();
    if (TIMERS.includes(callee)) found.push(`${placeOf(source, node)} says ${callee}()`);
  }
  return found.sort();
}

function said(source: Source, names: readonly string[]): string[] {
  const found: string[] = [];
  for (const node of nodesOf(source)) {
    if (!ts.isPropertyAccessExpression(node)) continue;
    const text = node.getText().replace(/^globalThis\./, '');
    if (names.includes(text)) found.push(`${placeOf(source, node)} says ${text}`);
  }
  return found;
}

function circles(edges: readonly (readonly [from: string, to: string])[]): string[] {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return circlesIn(graph).map((circle) => circle.join(' > '));
}
