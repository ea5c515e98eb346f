import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordResult } from '../../commands/behaviour-recorder.ts';
import { PartlyRecorded } from '../../commands/behaviour-recorder.ts';
import type { Position } from '../../kernel/envelope.ts';
import { START } from '../../kernel/envelope.ts';
import type { Problem } from '../../kernel/errors.ts';
import { HttpProblem } from '../problems/problem.ts';
import type { Room } from './batch-body.ts';
import { overloaded } from './batch-body.ts';
import type { BatchFormat, BatchItem, UnreadableItem } from './batch-formats.ts';

export const MAX_BATCH_ITEMS = 50_000;
/** What is wrong with one item is told so far: who posts it alone is told everything. */
export const MOST_ERRORS_AN_ITEM = 5;

/** What is malformed takes 0.1 ms and more to judge: so many at a time hold up nobody for long. */
const WINDOW = 32;
/** So many are being recorded while the next is read: their appends share commits. */
const WINDOWS_IN_FLIGHT = 32;
/** Others get their turn behind each window or chunk that ends after so long. */
const LONGEST_TURN_MS = 4;

export interface BatchCounts {
  readonly recorded: number;
  readonly alreadyThere: number;
  readonly rejected: number;
  /** At or after everything that has been recorded; START if that is nothing. */
  readonly position: Position;
}

export type RecordMany = (behaviours: readonly unknown[]) => Promise<readonly RecordResult[]>;

/** Where an item stands, without what it says, which the recorder has. */
type Place = { readonly place: number } & ({ readonly kind: 'behaviour' } | UnreadableItem);

interface Sent {
  readonly places: readonly Place[];
  readonly results: Promise<readonly RecordResult[]>;
}

type Outcome = RecordResult | UnreadableItem;

/** Records the items of one batch, some at a time, and keeps the answer to each. */
export class BatchRecording {
  readonly #format: BatchFormat;
  readonly #record: RecordMany;
  readonly #room: Room;
  #items: BatchItem[] = [];
  #count = 0;
  #sent: Sent[] = [];
  #answers: string[] = [];
  #counts: BatchCounts = { recorded: 0, alreadyThere: 0, rejected: 0, position: START };
  #failure: Error | null = null;
  #turnSince = performance.now();

  /** @param room for the answers */
  constructor(format: BatchFormat, record: RecordMany, room: Room) {
    this.#format = format;
    this.#record = record;
    this.#room = room;
  }

  get counts(): BatchCounts {
    return this.#counts;
  }

  /** JSON objects in the order of the items, some in each text, a line feed behind each. */
  get answers(): readonly string[] {
    return this.#answers;
  }

  /**
   * Records everything up to what cannot be read or recorded.
   *
   * @throws HttpProblem BATCH_TOO_LARGE, NOT_AN_ARRAY, OVERLOADED; Failure those of the recorder.
   *   `counts` and `answers` hold what came before: of nothing else has anything been recorded, but
   *   of the items that are answered with `unknown`, of which nobody knows.
   */
  async take(chunks: AsyncIterable<Buffer>): Promise<void> {
    try {
      for await (const items of this.#format.items(chunks)) {
        await this.#giveWay();
        for (const item of items) await this.#add(item);
      }
    } finally {
      await this.#finish();
    }
  }

  async #giveWay(): Promise<void> {
    if (performance.now() - this.#turnSince < LONGEST_TURN_MS) return;
    await nextTurn();
    this.#turnSince = performance.now();
  }

  async #add(item: BatchItem): Promise<void> {
    if (this.#count === MAX_BATCH_ITEMS) throw tooMany();
    this.#count += 1;
    this.#items.push(item);
    if (this.#items.length < WINDOW) return;
    this.#send();
    await this.#giveWay();
    while (this.#sent.length >= WINDOWS_IN_FLIGHT) await this.#settleFirst();
    if (this.#failure !== null) throw this.#failure;
  }

  async #finish(): Promise<void> {
    if (this.#failure === null) this.#send();
    while (this.#sent.length > 0) await this.#settleFirst();
    if (this.#failure !== null) throw this.#failure;
  }

  #send(): void {
    const items = this.#items;
    if (items.length === 0) return;
    const inputs = items.flatMap((item) => (item.kind === 'behaviour' ? [item.input] : []));
    const results = this.#record(inputs);
    // Its turn to be settled comes later; until then nobody has missed its error.
    results.catch(() => undefined);
    const places = items.map((item): Place => {
      return item.kind === 'behaviour' ? { place: item.place, kind: 'behaviour' } : item;
    });
    this.#sent.push({ places, results });
    this.#items = [];
  }

  async #settleFirst(): Promise<void> {
    const sent = this.#sent.shift();
    if (sent === undefined) return;
    const results = await sent.results.catch((error: unknown) => {
      this.#failure ??= error as Error;
      return error instanceof PartlyRecorded ? error.results : [];
    });
    let next = 0;
    const answers = sent.places.map((place) => {
      return this.#answer(place.place, place.kind === 'behaviour' ? results[next++] : place);
    });
    const text = answers.join('');
    this.#answers.push(text);
    if (!this.#room.take(text.length)) this.#failure ??= overloaded();
  }

  #answer(place: number, outcome: Outcome | undefined): string {
    if (outcome !== undefined) this.#tally(outcome);
    const told = outcome === undefined ? { status: 'unknown' } : this.#told(outcome);
    return `${JSON.stringify({ [this.#format.placeName]: place, ...told })}\n`;
  }

  #told(outcome: Outcome) {
    const { kind: status } = outcome;
    switch (outcome.kind) {
      case 'recorded':
      case 'alreadyThere': {
        const { id, accountId, revision } = outcome;
        return { status, id, accountId, revision };
      }
      case 'reused': {
        const { id, accountId, code, detail } = outcome;
        return { status, id, accountId, errors: [{ pointer: '/id', code, detail }] };
      }
      case 'malformed':
        return { status, errors: this.#errors(outcome.problems) };
      case 'unreadable':
        return { status, errors: [outcome.problem] };
    }
  }

  #errors(problems: readonly Problem[]): readonly Problem[] {
    return problems.slice(0, MOST_ERRORS_AN_ITEM).map((each) => this.#format.problemOf(each));
  }

  #tally(outcome: Outcome): void {
    const { recorded, alreadyThere, rejected, position } = this.#counts;
    const isKept = outcome.kind === 'recorded' || outcome.kind === 'alreadyThere';
    this.#counts = {
      recorded: recorded + Number(outcome.kind === 'recorded'),
      alreadyThere: alreadyThere + Number(outcome.kind === 'alreadyThere'),
      rejected: rejected + Number(!isKept),
      position: isKept && outcome.position > position ? outcome.position : position,
    };
  }
}

function tooMany(): HttpProblem {
  const detail =
    `a batch has at most ${MAX_BATCH_ITEMS} items; those are recorded as \`results\` says: ` +
    'send the rest in further batches, or with `abt import`';
  return new HttpProblem({ status: 413, code: 'BATCH_TOO_LARGE' }, detail);
}
