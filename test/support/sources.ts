import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One file of the project; `path` is relative to its root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A file's path from the project's root, or a package as it is written. */
  readonly target: string;
  readonly isFile: boolean;
  /** As they are called where they come from; empty for a whole module. */
  readonly names: readonly string[];
  /** Leaves nothing behind at run time. */
  readonly isType: boolean;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const trees = new WeakMap<Source, ts.SourceFile>();

/** Every TypeScript file in those of these top folders that there are. */
export function sourcesOf(...folders: readonly string[]): Source[] {
  const present = readdirSync(ROOT).filter((name) => folders.includes(name));
  return present.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\bnode_modules\b/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort()
      .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') })),
  );
}

/** Everything that a file imports or re-exports, statically, dynamically or as a type. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, names: string[], isType: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const isFile = specifier.text.startsWith('.');
    const target = isFile ? pathFrom(source.path, specifier.text) : specifier.text;
    found.push({ target, isFile, names, isType });
  };
  for (const node of nodesOf(source)) {
    if (ts.isImportDeclaration(node)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, namesOf(node.importClause?.namedBindings), isType);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, namesOf(node.exportClause), node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, [], true);
    } else if (ts.isExternalModuleReference(node)) {
      add(node.expression, [], false);
    } else if (ts.isCallExpression(node) && isLoading(node.expression)) {
      add(node.arguments[0], [], false);
    }
  }
  return found;
}

/** Every node of a file's syntax tree, parents before children. */
export function* nodesOf(source: Source): Generator<ts.Node> {
  const pending: ts.Node[] = [treeOf(source)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    pending.push(...children.reverse());
  }
}

/** `path:line`, counted from 1. */
export function placeOf(source: Source, node: ts.Node): string {
  return `${source.path}:${lineOf(source, node.getStart())}`;
}

/** How many lines a node stands on, its comments left out. */
export function linesOf(source: Source, node: ts.Node): number {
  return lineOf(source, node.getEnd()) - lineOf(source, node.getStart()) + 1;
}

function lineOf(source: Source, offset: number): number {
  return treeOf(source).getLineAndCharacterOfPosition(offset).line + 1;
}

function treeOf(source: Source): ts.SourceFile {
  const known = trees.get(source);
  if (known !== undefined) return known;
  const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
  trees.set(source, tree);
  return tree;
}

function pathFrom(path: string, specifier: string): string {
  return new URL(specifier, `file:///${path}`).pathname.slice(1);
}

function namesOf(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] {
  if (bindings === undefined || !('elements' in bindings)) return [];
  return bindings.elements.map((each) => (each.propertyName ?? each.name).text);
}

function isLoading(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require')
  );
}
