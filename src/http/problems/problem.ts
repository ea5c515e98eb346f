import type { Problem } from '../../kernel/errors.ts';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** An error as a client is told it: RFC 9457 problem details, with a code that never changes. */
export interface ProblemDetails {
  /** Where the code is documented. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** What is wrong with malformed input, each with an RFC 6901 JSON pointer. */
  readonly errors?: readonly Problem[];
}

/** Something about the request itself that only HTTP can ask for. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    { status, code, headers = {} }: Pick<ProblemDetails, 'status' | 'code'> & { headers?: object },
    detail: string,
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.headers = headers as Readonly<Record<string, string>>;
  }
}
