import ts from 'typescript';
import { describeRules, type Rule } from './support/rules.ts';
import { importsOf, linesOf, nodesOf, placeOf, type Source, sourcesOf } from './support/sources.ts';

const MAX_COLUMNS = 100;
const MAX_LINES_OF_FUNCTION = 40;
const MAX_LINES_OF_FILE = 250;

/** Files that are better long than cut, and why. */
const LONG_FILES: Readonly<Record<string, string>> = {
  'test/tidy.spec.ts': 'every rule of tidiness stands beside its bad example',
  'test/view-store/view-store.contract.ts': 'one contract, read from top to bottom',
};

// Written so that they do not find themselves.
const LEFT_BEHIND = /\b(TOD[O]|FIXM[E]|XX[X]|HAC[K])\b/;
const EMPTY_WORDS = /^(Helper|Util|Manager|Impl|Base)s?$/i;

const RULES: readonly Rule[] = [
  {
    name: `lines end before column ${MAX_COLUMNS + 1}`,
    check: each(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          line.length > MAX_COLUMNS && !(index === 0 && line.startsWith('#!'))
            ? [`${path}:${index + 1} has ${line.length} columns`]
            : [],
        ),
    ),
    bad: {
      'src/a.ts': `const fine = 1;\nconst long = '${'x'.repeat(85)}';\n`,
      // How a program is started stands on one line, whatever it takes.
      'src/fine.ts': `#!/usr/bin/env -S node ${'--flag '.repeat(15)}\n`,
      'src/late.ts': `const first = 1;\n#!/usr/bin/env -S node ${'--flag '.repeat(15)}\n`,
    },
    says: ['src/a.ts:2 has 101 columns', 'src/late.ts:2 has 128 columns'],
  },
  {
    name: `functions stand on ${MAX_LINES_OF_FUNCTION} lines at most`,
    check: eachNode((node, source) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || isSuite(node)) return null;
      const lines = linesOf(source, node);
      return lines > MAX_LINES_OF_FUNCTION ? `is a function of ${lines} lines` : null;
    }),
    bad: {
      'src/a.ts': `function long() {${'\n  work();'.repeat(39)}\n}\n`,
      'src/b.ts': `/** Fine:\n  */\nfunction fine() {${'\n  work();'.repeat(38)}\n}\n`,
      'src/c.ts': `class C {\n  long = () => {${'\n  work();'.repeat(39)}\n}; }\n`,
      'test/fine.spec.ts': `describe('x', () => {${`\n  it('y', fine);`.repeat(39)}\n});\n`,
      'test/d.spec.ts': `it('x', () => {${'\n  work();'.repeat(39)}\n});\n`,
    },
    says: [
      'src/a.ts:1 is a function of 41 lines',
      'src/c.ts:2 is a function of 41 lines',
      'test/d.spec.ts:1 is a function of 41 lines',
    ],
  },
  {
    name: `files have ${MAX_LINES_OF_FILE} lines at most, or a reason`,
    check: each(({ path, text }) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > MAX_LINES_OF_FILE && !(path in LONG_FILES) ? [`${path} has ${lines}`] : [];
    }),
    bad: {
      'src/a.ts': 'work();\n'.repeat(MAX_LINES_OF_FILE + 1),
      'src/fine.ts': 'work();\n'.repeat(MAX_LINES_OF_FILE),
    },
    says: ['src/a.ts has 251'],
  },
  {
    name: 'nothing is left for later',
    check: each(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const word = LEFT_BEHIND.exec(line)?.[0];
        return word === undefined ? [] : [`${path}:${index + 1} says ${word}`];
      }),
    ),
    bad: { 'src/a.ts': `// ${'TO' + 'DO'} later\nconst fine = 'TODOs';\n` },
    says: [`src/a.ts:1 says ${'TO' + 'DO'}`],
  },
  {
    name: 'nothing is of type any',
    check: eachNode((node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'says any' : null)),
    bad: { 'src/a.ts': `const fine = 'any';\nlet a: Map<string, any[]>;\nconst b = fine as any;` },
    says: ['src/a.ts:2 says any', 'src/a.ts:3 says any'],
  },
  {
    name: 'no test is skipped, and none alone is run',
    check: eachNode((node, { path }) => {
      if (!path.startsWith('test/')) return null;
      const text = ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) ? textOf(node) : '';
      const isMeant = /^(describe|it|test)(\.\w+)*\.(only|skip|todo|failing)$|^[fx](describe|it)$/;
      return isMeant.test(text) ? `says ${text}` : null;
    }),
    bad: {
      'test/a.spec.ts': `describe.only('x', y);\nit.skip.each(z)('x', y);\nxit('x', y);\n`,
      'test/fine.spec.ts': `list.skip(1); it.each(z)('only', y);`,
    },
    says: [
      'test/a.spec.ts:1 says describe.only',
      'test/a.spec.ts:2 says it.skip',
      'test/a.spec.ts:3 says xit',
    ],
  },
  {
    name: 'what is exported has a name',
    check: eachNode((node, { path }) => {
      if (!path.startsWith('src/')) return null;
      const isDefault =
        ts.isExportAssignment(node) ||
        (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)) ||
        (ts.isExportSpecifier(node) && node.name.text === 'default');
      return isDefault ? 'is a default export' : null;
    }),
    bad: {
      'src/a.ts': `export default 1;`,
      'src/b.ts': `export default class {}`,
      'src/c.ts': `export { fine as default };`,
    },
    says: ['src/a.ts:1', 'src/b.ts:1', 'src/c.ts:1'].map((place) => `${place} is a default export`),
  },
  {
    name: 'no file passes on what others hold',
    check: each((source) => [
      ...(/(^|\/)index\.ts$/.test(source.path) ? [`${source.path} is a barrel`] : []),
      ...found(source, (node) =>
        ts.isExportDeclaration(node) && node.moduleSpecifier && !node.exportClause
          ? 'passes everything on'
          : null,
      ),
    ]),
    bad: {
      'src/domain/index.ts': `export { a } from './a.ts';`,
      'src/all.ts': `export * from './a.ts';`,
      'src/fine.ts': `export * as a from './a.ts';`,
    },
    says: ['src/domain/index.ts is a barrel', 'src/all.ts:1 passes everything on'],
  },
  {
    // As a type it leaves nothing behind for the validation to find: everything would pass.
    name: 'request classes of controllers are not imported as types',
    check: each((source) => {
      if (!source.path.endsWith('.controller.ts')) return [];
      const types = importedTypesOf(source);
      return found(source, (node) => {
        const request = ts.isParameter(node) ? requestOf(node) : undefined;
        return request !== undefined && types.has(request) ? `takes the type ${request}` : null;
      });
    }),
    bad: {
      'src/http/a.controller.ts': [
        `import type { Closing, Reply } from './a.ts';`,
        `import { type Opening } from './b.ts';`,
        `import { Fine } from './c.ts';`,
        `class Controller {`,
        `  open(@Body() body: Opening) {}`,
        `  close(@Query() query: Closing, @Res() reply: Reply) {}`,
        `  fine(@Body() body: Fine) {}`,
        `}`,
      ].join('\n'),
    },
    says: [
      'src/http/a.controller.ts:5 takes the type Opening',
      'src/http/a.controller.ts:6 takes the type Closing',
    ],
  },
  {
    name: 'names say what a thing is for',
    check: each((source) => [
      ...(wordsOf(source.path).some((word) => EMPTY_WORDS.test(word))
        ? [`${source.path} has an empty name`]
        : []),
      ...found(source, (node) => {
        const isNamed =
          ts.isClassDeclaration(node) ||
          ts.isInterfaceDeclaration(node) ||
          ts.isTypeAliasDeclaration(node);
        const name = isNamed ? (node.name?.text ?? '') : '';
        const isEmpty = wordsOf(name).some((word) => EMPTY_WORDS.test(word));
        return isEmpty || /^I[A-Z][a-z]/.test(name) ? `is named ${name}` : null;
      }),
    ]),
    bad: {
      'src/date-utils.ts': '',
      'src/a.ts': `class LogManager {}\ninterface IClock {}\ntype BaseEvent = 1;\n`,
      'src/database.ts': `class Baseline {}\nclass IOFailure {}\nclass Implementation {}\n`,
    },
    says: [
      'src/date-utils.ts has an empty name',
      'src/a.ts:1 is named LogManager',
      'src/a.ts:2 is named IClock',
      'src/a.ts:3 is named BaseEvent',
    ],
  },
  {
    name: 'only the command line writes to the console',
    check: eachNode((node, { path }) => {
      if (!path.startsWith('src/') || path.startsWith('src/cli')) return null;
      const isConsole = ts.isIdentifier(node) && node.text === 'console';
      return isConsole && ts.isPropertyAccessExpression(node.parent)
        ? `says ${textOf(node.parent)}`
        : null;
    }),
    bad: { 'src/a.ts': `console.log('x');`, 'src/cli/fine.ts': `console.log('x');` },
    says: ['src/a.ts:1 says console.log'],
  },
];

describe('the code is tidy', () => {
  const sources = sourcesOf('src', 'test', 'bench');

  describeRules(RULES, sources);

  it.each(Object.keys(LONG_FILES))('%s is still long enough to be listed', (path) => {
    const lines = sources
      .find((source) => source.path === path)
      ?.text.trimEnd()
      .split('\n').length;
    expect(lines).toBeGreaterThan(MAX_LINES_OF_FILE);
  });
});

type Finding = (node: ts.Node, source: Source) => string | null;

function each(check: (source: Source) => string[]): Rule['check'] {
  return (sources) => sources.flatMap(check);
}

function eachNode(finding: Finding): Rule['check'] {
  return each((source) => found(source, finding));
}

function found(source: Source, finding: Finding): string[] {
  return [...nodesOf(source)].flatMap((node) => {
    const sentence = finding(node, source);
    return sentence === null ? [] : [`${placeOf(source, node)} ${sentence}`];
  });
}

/** Groups of tests and hooks: a list of functions rather than one. */
function isSuite(node: ts.SignatureDeclaration & { body?: ts.Node | undefined }): boolean {
  if (node.body === undefined || !ts.isBlock(node.body)) return false;
  return node.body.statements.some(
    (each) =>
      ts.isExpressionStatement(each) &&
      ts.isCallExpression(each.expression) &&
      /^(describe|it|test)\b/.test(textOf(each.expression.expression)),
  );
}

function importedTypesOf(source: Source): Set<string> {
  const names = importsOf(source).flatMap((each) => (each.isType ? each.names : []));
  for (const node of nodesOf(source)) {
    if (ts.isImportSpecifier(node) && node.isTypeOnly) names.push(node.name.text);
  }
  return new Set(names);
}

/** The class that a parameter's input is validated as. */
function requestOf(parameter: ts.ParameterDeclaration): string | undefined {
  const isInput = parameter.modifiers?.some((each) => /^@(Body|Query|Param)\b/.test(textOf(each)));
  return isInput === true ? parameter.type?.getText() : undefined;
}

function wordsOf(name: string): string[] {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/);
}

function textOf(node: ts.Node): string {
  return node.getText();
}
