import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import { Failure } from '../../kernel/errors.ts';
import type { Io } from '../io.ts';
import { duration } from '../progress.ts';

/** So long a service may be away, or send us away, before a command gives up. */
const PATIENCE_MS = 120_000;
const LONGEST_PAUSE_MS = 10_000;
/** One answer; what takes longer is asked for again. */
const LONGEST_ANSWER_MS = 240_000;
const AWAY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Where a service is, and the key that it is shown. */
export interface RemoteOptions {
  readonly url?: string;
  readonly key?: string;
}

export interface RemoteRequest {
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  readonly type?: string;
  readonly accept?: string;
}

/** Lets a command work through a running service instead of in a data directory. */
export function takesUrl(command: Command): Command {
  return command
    .option('--url <address>', 'do it through a running service, as http://127.0.0.1:8080')
    .option('--key <key>', 'the API key that the service is shown (default: ABT_KEY)');
}

/** Null where the command works in the data directory. */
export function remoteOf(io: Io, { url, key }: RemoteOptions): RemoteService | null {
  if (url === undefined) return null;
  const config = configOf({ ...io.settings, ...(key === undefined ? {} : { key }) });
  return new RemoteService(url, { key: config.key, note: (text) => io.note(text) });
}

interface ServiceOptions {
  readonly key?: string;
  readonly patienceMs?: number;
  /** Is told why something is asked again. */
  readonly note?: (text: string) => void;
}

/** A service as a client sees it that wants its work done, even if it has to wait. */
export class RemoteService {
  readonly #url: URL;
  readonly #key: string;
  readonly #patienceMs: number;
  readonly #note: (text: string) => void;
  #stopped: AbortSignal | undefined;

  /** @throws Failure WRONG_USAGE */
  constructor(url: string, options: ServiceOptions = {}) {
    const { key = '', patienceMs = PATIENCE_MS, note = () => undefined } = options;
    if (!URL.canParse(url) || !/^https?:/.test(url)) {
      throw new Failure('WRONG_USAGE', `--url must be as http://127.0.0.1:8080, not "${url}"`);
    }
    this.#url = new URL(url.endsWith('/') ? url : `${url}/`);
    this.#key = key;
    this.#patienceMs = patienceMs;
    this.#note = note;
  }

  /** From then on nothing is asked again: somebody wants to end. */
  waitUntil(stopped: AbortSignal): void {
    this.#stopped = stopped;
  }

  async json<Answer>(path: string, request: RemoteRequest = {}): Promise<Answer> {
    const answer = await this.text(path, request);
    try {
      return JSON.parse(answer) as Answer;
    } catch {
      throw unexpected(this.#url, 'its answer is no JSON');
    }
  }

  /**
   * Asks, and again while the service is away or sends us away, with pauses as it wants them.
   * Only for what may be asked twice.
   *
   * @throws Failure SERVICE_UNREACHABLE, UNEXPECTED_ANSWER; the code of the problem that it tells
   */
  async text(path: string, request: RemoteRequest = {}): Promise<string> {
    const giveUpAt = performance.now() + this.#patienceMs;
    for (let tries = 1; ; tries++) {
      const asked = await this.#ask(path, request);
      if (typeof asked === 'string') return asked;
      const { failure, retryAfterMs } = asked;
      const backOff = Math.min(LONGEST_PAUSE_MS, 100 * 2 ** tries) * (0.5 + Math.random() / 2);
      const pause = retryAfterMs ?? backOff;
      if (!asked.isAway || performance.now() + pause > giveUpAt) throw failure;
      if (tries === 1) this.#note(`abt: ${failure.message}; asked again, for ${this.#patience}`);
      await delay(pause, null, this.#stopped && { signal: this.#stopped }).catch(() => undefined);
      if (this.#stopped?.aborted) throw failure;
    }
  }

  get #patience(): string {
    return `${duration(this.#patienceMs / 1000)} at most`;
  }

  async #ask(path: string, request: RemoteRequest): Promise<string | Refused> {
    const { method = 'GET', body, type = 'application/json', accept = '*/*' } = request;
    const headers: Record<string, string> = { accept };
    if (this.#key !== '') headers.authorization = `Bearer ${this.#key}`;
    if (body !== undefined) headers['content-type'] = type;
    const signal = AbortSignal.timeout(LONGEST_ANSWER_MS);
    try {
      const url = new URL(path.replace(/^\//, ''), this.#url);
      const answer = await fetch(url, { method, headers, body: body ?? null, signal });
      const text = await answer.text();
      return answer.ok ? text : refusal(this.#url, answer, text);
    } catch (cause) {
      const why = (cause as Error).cause ?? cause;
      const message = `${this.#url.origin} does not answer: ${(why as Error).message}`;
      const failure = new Failure('SERVICE_UNREACHABLE', message, { cause });
      return { failure, isAway: true, retryAfterMs: null };
    }
  }
}

interface Refused {
  readonly failure: Failure;
  readonly isAway: boolean;
  /** As the service says. */
  readonly retryAfterMs: number | null;
}

function refusal(url: URL, { status, headers }: Response, text: string): Refused {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const retryAfterMs = Number.isFinite(seconds) ? Math.max(0, seconds) * 1_000 : null;
  return { failure: failureIn(url, status, text), isAway: AWAY.has(status), retryAfterMs };
}

function failureIn(url: URL, status: number, text: string): Failure {
  // Of an answer in lines the problem stands in the last one.
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  try {
    const told = JSON.parse(last) as { problem?: Told } & Told;
    const { code, detail, errors = [] } = told.problem ?? told;
    if (typeof code !== 'string') return unexpected(url, `it answers with status ${status}`);
    const places = errors.map((each) => `${each.pointer}: ${each.detail}`);
    return new Failure(code, [detail, ...places].join('; '));
  } catch {
    return unexpected(url, `it answers with status ${status}`);
  }
}

interface Told {
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

function unexpected(url: URL, why: string): Failure {
  return new Failure('UNEXPECTED_ANSWER', `${url.origin} is not the service it should be: ${why}`);
}
