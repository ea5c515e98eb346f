import type { components } from './schema.ts';

type Problem = components['schemas']['Problem'];

/** What the service refused, and why: RFC 9457 problem details. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }

  /** What happened; it never changes. */
  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** The problem that an answer tells; whoever stands between may answer without one. */
export async function problemIn(response: Response): Promise<Problem> {
  const { status, statusText } = response;
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) {
    return (await response.json()) as Problem;
  }
  const detail = `answered ${status} without problem details`;
  return { type: 'about:blank', title: statusText, status, detail, code: 'UNKNOWN' };
}
