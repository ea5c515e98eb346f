import { setImmediate as breath } from 'node:timers/promises';
import type { ExportedScore } from './score-export.ts';

const COLUMNS = [
  'accountId',
  'score',
  'target',
  'credit',
  'capacity',
  'behaviour',
  'identity',
  'connections',
  'reasons',
] as const satisfies readonly (keyof ExportedScore)[];

/** Written at a time. */
const CHUNK_CHARACTERS = 64 * 1024;

/**
 * CSV as it is read by spreadsheets, with a header, in chunks of some 64 KiB; between two of them
 * others have their turn. Nothing needs quotes: account ids have no commas, and reasons are codes
 * and blanks.
 */
export async function* csvOf(scores: AsyncIterable<ExportedScore>): AsyncGenerator<string> {
  yield* chunksOf(scores, { header: `${COLUMNS.join(',')}\n`, lineOf });
}

/** One JSON object a line. */
export async function* ndjsonOf(scores: AsyncIterable<ExportedScore>): AsyncGenerator<string> {
  yield* chunksOf(scores, { header: '', lineOf: (score) => `${JSON.stringify(score)}\n` });
}

async function* chunksOf(
  scores: AsyncIterable<ExportedScore>,
  { header, lineOf }: { header: string; lineOf: (score: ExportedScore) => string },
): AsyncGenerator<string> {
  let chunk = header;
  for await (const score of scores) {
    chunk += lineOf(score);
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
    await breath();
  }
  yield chunk;
}

function lineOf(score: ExportedScore): string {
  return `${COLUMNS.map((column) => cell(score[column])).join(',')}\n`;
}

function cell(value: ExportedScore[keyof ExportedScore]): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(' ') : String(value);
}
