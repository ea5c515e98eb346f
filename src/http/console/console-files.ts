import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invariant } from '../../kernel/errors.ts';

export interface ConsoleFile {
  readonly type: string;
  readonly body: Buffer;
}

/** Beside this file, in the sources and in what is built from them. */
const PAGE = fileURLToPath(new URL('./page/', import.meta.url));

/** What the page uses of uPlot, as it is installed. */
const UPLOT_FILES = ['uPlot.esm.js', 'uPlot.min.css'];

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Every file of the console by its name, about 260 KiB in all. They are read once, so that no path
 * of a request ever reaches the file system.
 */
export function readConsoleFiles(): ReadonlyMap<string, ConsoleFile> {
  const { resolve } = createRequire(import.meta.url);
  const paths = [
    ...readdirSync(PAGE).map((name) => [name, join(PAGE, name)] as const),
    ...UPLOT_FILES.map((name) => [name, resolve(`uplot/dist/${name}`)] as const),
  ];
  return new Map(paths.map(([name, path]) => [name, fileAt(path)]));
}

function fileAt(path: string): ConsoleFile {
  const type = TYPES[extname(path)];
  invariant(type, `${path} is of a kind that the console does not serve`);
  return { type, body: readFileSync(path) };
}
