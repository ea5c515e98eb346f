import { GRACE_HOURS } from '../../../src/domain/calendar/owed-at.ts';
import type { Diary } from '../../../src/cli/demo/diary.ts';
import type { Movement } from '../../../src/domain/assessment/movement.ts';
import { CalendarClock } from '../../../src/kernel/clock.ts';
import { post } from '../../http/serving.ts';
import type { TemporaryService } from '../../http/temporary-service.ts';
import { temporaryService } from '../../http/temporary-service.ts';
import { cutoffOf, cycleNamed, range, timeIn } from './months.ts';

const HOUR_MS = 3_600_000;
const MOST_ASKED = 5;

/** What `GET /v1/accounts/{accountId}/scores/{cycle}` answers, as far as scenarios read it. */
export interface ScoreRecord {
  readonly score: number | null;
  readonly unscored: string | null;
  readonly target: number | null;
  readonly parts: readonly {
    readonly part: string;
    readonly points: number;
    readonly lines: readonly { readonly line: string; readonly points: number }[];
  }[];
  readonly movement: Movement | null;
  readonly reasons: readonly { readonly code: string; readonly lostPoints: number }[];
  readonly streak: { readonly current: number; readonly scoring: number; readonly longest: number };
}

interface BatchAnswer {
  readonly recorded: number;
  readonly position: string;
}

/**
 * A real service, its clock, and the diaries of those who use it. Everything goes over HTTP: what
 * a diary tells is posted as soon as the clock has come to it, and cycles are opened when their
 * time has come.
 */
export class Stage {
  readonly #service: TemporaryService;
  readonly #clock: CalendarClock;
  readonly #diaries: Diary[] = [];
  readonly #posted = new Map<Diary, Set<string>>();
  /** Of what was posted last: answers wait until they know of it. */
  #position: string | null = null;

  private constructor(service: TemporaryService, clock: CalendarClock) {
    this.#service = service;
    this.#clock = clock;
  }

  static async open(): Promise<Stage> {
    const clock = new CalendarClock(0);
    return new Stage(await temporaryService({ clock, threaded: false }), clock);
  }

  close(): Promise<void> {
    return this.#service.close();
  }

  /** From now on their behaviours are posted in time; those of the past with the next ones. */
  follow(...diaries: readonly Diary[]): void {
    for (const diary of diaries) {
      this.#diaries.push(diary);
      this.#posted.set(diary, new Set());
    }
  }

  /** Lets time pass up to an instant, and posts what has occurred by then. */
  async passTo(instant: string | number): Promise<void> {
    const now = typeof instant === 'number' ? instant : Date.parse(instant);
    this.#clock.moveTo(now);
    const due = this.#diaries.flatMap((diary) => this.#dueOf(diary, now));
    if (due.length === 0) return;
    due.sort((a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt));
    const answer = await this.post<BatchAnswer>('/v1/behaviours', due);
    this.#position = answer.position;
    if (answer.recorded === due.length) return;
    throw new Error(`not everything is recorded: ${JSON.stringify(answer).slice(0, 2_000)}`);
  }

  /** Passes to the morning after the last day of each cycle, and has its scores published. */
  async publish(first: number, last = first): Promise<void> {
    for (const n of range(first, last)) {
      await this.passTo(cutoffOf(n) + GRACE_HOURS * HOUR_MS);
      await this.#openUntilClosed(cycleNamed(n));
    }
  }

  /** On a slow machine the answer comes before the scores: asked again, it waits for them. */
  async #openUntilClosed(cycle: string): Promise<void> {
    for (let asked = 0; asked < MOST_ASKED; asked++) {
      const { state } = await this.post<{ state: string }>('/v1/cycles', { cycle });
      if (state === 'closed') return;
    }
    throw new Error(`the scores of cycle ${cycle} are not published`);
  }

  /** Passes to the morning after a day of the n-th cycle, and closes that day. */
  async closeDay(n: number, after: number): Promise<void> {
    await this.passTo(timeIn(n, after + 1, '04:00:00'));
    await this.post('/v1/calendar/days', { date: timeIn(n, after).slice(0, 10) });
  }

  /** Every published score of an account, the first first. */
  async scores(accountId: string): Promise<readonly (number | null)[]> {
    const { items } = await this.get<{ items: { score: number | null }[] }>(
      `/v1/accounts/${accountId}/scores?limit=1000`,
    );
    return items.map(({ score }) => score).reverse();
  }

  record(accountId: string, n: number): Promise<ScoreRecord> {
    return this.get(`/v1/accounts/${accountId}/scores/${cycleNamed(n)}`);
  }

  async target(accountId: string, n: number): Promise<number | null> {
    return (await this.record(accountId, n)).target;
  }

  /** The points of every line and the reasons of a record, without the facts behind them. */
  async explanation(accountId: string, n: number): Promise<object> {
    const { parts, reasons } = await this.record(accountId, n);
    return {
      lines: parts.flatMap(({ lines }) => lines.map(({ line, points }) => [line, points])),
      reasons: reasons.map(({ code, lostPoints }) => [code, lostPoints]),
    };
  }

  /** @throws Error with the answer, where that is a refusal */
  async get<Body>(path: string): Promise<Body> {
    const headers = this.#position === null ? {} : { 'x-read-after': this.#position };
    return bodyOf(path, await fetch(`${this.#service.url}${path}`, { headers }));
  }

  /** @throws Error with the answer, where that is a refusal */
  async post<Body>(path: string, body: unknown): Promise<Body> {
    return bodyOf(path, await this.ask(path, body));
  }

  /** Posts, and leaves it to the caller what the answer should be. */
  ask(path: string, body: unknown): Promise<Response> {
    return post(`${this.#service.url}${path}`, body);
  }

  #dueOf(diary: Diary, now: number) {
    const posted = this.#posted.get(diary) as Set<string>;
    const due = diary.behaviours.filter(
      ({ id, occurredAt }) => !posted.has(id) && Date.parse(occurredAt) <= now,
    );
    for (const { id } of due) posted.add(id);
    return due;
  }
}

async function bodyOf<Body>(path: string, answer: Response): Promise<Body> {
  const text = await answer.text();
  if (answer.ok) return JSON.parse(text) as Body;
  throw new Error(`${path} is answered ${answer.status}: ${text}`);
}
