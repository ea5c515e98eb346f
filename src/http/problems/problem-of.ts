import { STATUS_CODES } from 'node:http';
import { ForbiddenException, HttpException } from '@nestjs/common';
import { Failure, Malformed, Rejection } from '../../kernel/errors.ts';
import type { ProblemDetails } from './problem.ts';
import { HttpProblem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { PROBLEM_CODES } from './problem-codes.ts';

const DOCUMENTATION = '/docs/rejections';

/** All but INTERNAL, whose words are for the log alone. */
const KNOWN = new Map<string, ProblemCode>(
  Object.entries(PROBLEM_CODES).filter(([code]) => code !== 'INTERNAL'),
);

/** What a client is told of an error; what is a bug of ours is told without its words. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof Malformed) {
    const detail = 'the request is malformed: see errors; nothing of it has been recorded';
    return { ...problem(400, error.code, detail), errors: error.problems };
  }
  if (error instanceof HttpProblem) return problem(error.status, error.code, error.message);
  if (error instanceof Failure || error instanceof Rejection) {
    const known = KNOWN.get(error.code);
    const detail = known?.isOurs ? known.meaning : error.message;
    if (known !== undefined) return problem(known.status, error.code, detail);
  }
  if (isOfForeignPage(error)) return problem(403, 'FOREIGN_PAGE', FOREIGN_PAGE);
  return refusedBefore(error) ?? problem(500, 'INTERNAL', 'a bug of ours; it has been logged');
}

function problem(status: number, code: string, detail: string): ProblemDetails {
  const title = STATUS_CODES[status] ?? 'Error';
  return { type: `${DOCUMENTATION}#${code}`, title, status, detail, code };
}

const FOREIGN_PAGE =
  'a page of another site asked to write, and none may: ask from a program, or in the console';

/** Nest's check of where a page comes from has no code of its own. */
function isOfForeignPage(error: unknown): boolean {
  return error instanceof ForbiddenException && error.message.startsWith('Cross-origin request');
}

/** What Nest and Fastify refuse before it comes to us: their errors carry a status. */
function refusedBefore(error: unknown): ProblemDetails | null {
  const status = statusOf(error);
  if (status === null || status < 400 || status >= 500) return null;
  return problem(status, CODE_OF_STATUS[status] ?? 'BAD_REQUEST', (error as Error).message);
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  return (error as Error & { statusCode: number }).statusCode;
}

const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  404: 'NO_SUCH_PATH',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};
