import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One Markdown file; `path` is relative to the project's root, with forward slashes. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** README, CHANGELOG and everything in docs. */
export function allDocuments(): readonly Document[] {
  const inDocs = readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort();
  return ['README.md', 'CHANGELOG.md', ...inDocs].map(documentAt);
}

export function documentAt(path: string): Document {
  return { path, text: readFileSync(`${ROOT}${path}`, 'utf8') };
}

/** What stands under a heading, up to the next one of its rank or a higher one. */
export function sectionOf({ path, text }: Document, heading: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && isHeading(line));
  if (start < 0) throw new Error(`${path} has no heading "${heading}"`);
  const rank = rankOf(lines[start] ?? '');
  const length = lines
    .slice(start + 1)
    .findIndex((line) => isHeading(line) && rankOf(line) <= rank);
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** The rows of the first table in a text, without its head; code marks are taken off. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.startsWith('|'));
  const rest = head < 0 ? [] : lines.slice(head + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

/** The rows of the first table under a heading, cut to the first columns. */
export function tableIn(document: Document, heading: string, columns = Infinity): string[][] {
  return rowsOf(sectionOf(document, heading)).map((row) => row.slice(0, columns));
}

/** The contents of all fenced blocks in a language. */
export function blocksOf({ text }: Document, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return Array.from(text.matchAll(fence), (match) => match[1] ?? '');
}

/** Links to files of the project that are not there. */
export function brokenLinks({ path, text }: Document): string[] {
  const targets = Array.from(text.matchAll(/\]\(([^)#\s]+)[^)\s]*\)/g), (match) => match[1] ?? '');
  return targets.filter(
    (target) => !/^[a-z]+:/.test(target) && !existsSync(join(ROOT, dirname(path), target)),
  );
}

/** Files of the project that a text names in code marks and that are not there. */
export function missingFiles({ text }: Document): string[] {
  const named = Array.from(text.matchAll(/`((?:src|test|docs|bench)\/[\w./-]+)`/g));
  return named.map((match) => match[1] ?? '').filter((path) => !existsSync(join(ROOT, path)));
}

function isHeading(line: string): boolean {
  return /^#+ /.test(line);
}

function rankOf(heading: string): number {
  return heading.indexOf(' ');
}
