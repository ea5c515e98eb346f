import { Readable } from 'node:stream';
import type { ProblemDetails } from '../problems/problem.ts';
import type { BatchRecording } from './batch-recording.ts';

export const NDJSON = 'application/x-ndjson';

/**
 * What became of a batch: the result of each item, then the counts; if it could not be taken
 * to its end, why, with the members of a problem.
 */
export function answerText(recording: BatchRecording, problem: ProblemDetails | null): Readable {
  return Readable.from(documentOf(recording, problem), { objectMode: false });
}

/** The same a line each: the results, and last of all `{"recorded": ..., "problem"?: ...}`. */
export function answerLines(recording: BatchRecording, problem: ProblemDetails | null): Readable {
  return Readable.from(linesOf(recording, problem), { objectMode: false });
}

function* documentOf({ answers, counts }: BatchRecording, problem: ProblemDetails | null) {
  const { position, ...numbers } = counts;
  const head = { ...problem, ...numbers, position: position || null };
  yield `${JSON.stringify(head).slice(0, -1)},"results":[`;
  for (const [at, lines] of answers.entries()) {
    yield `${at === 0 ? '' : ','}${lines.trimEnd().replaceAll('\n', ',')}`;
  }
  yield ']}';
}

function* linesOf({ answers, counts }: BatchRecording, problem: ProblemDetails | null) {
  yield* answers;
  const { position, ...numbers } = counts;
  const told = problem === null ? {} : { problem };
  yield `${JSON.stringify({ ...numbers, position: position || null, ...told })}\n`;
}
