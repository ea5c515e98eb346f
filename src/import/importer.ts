import type { RecordResult } from '../commands/behaviour-recorder.ts';
import { PartlyRecorded } from '../commands/behaviour-recorder.ts';
import type {
  BehaviourReader,
  FoundBehaviour,
  Item,
  ReadProgress,
  UnreadableLine,
} from './behaviour-reader.ts';
import type { Problem } from '../kernel/errors.ts';
import type { Reject } from './rejects-file.ts';
import { RejectsFile } from './rejects-file.ts';

/** A window is sent when it reaches either. */
const WINDOW_BEHAVIOURS = 500;
const WINDOW_BYTES = 2 * 1024 * 1024;
/**
 * So many are being recorded while the next is read, so that neither thread waits for the other.
 * With more on the way, most objects would outlive V8's young generation before their answer comes.
 */
const WINDOWS_IN_FLIGHT = 8;

export interface ImportOptions {
  readonly reader: BehaviourReader;
  /** Answers each behaviour in order; errors end the import. */
  readonly record: (
    behaviours: readonly unknown[],
    defaultSource?: string,
  ) => Promise<readonly RecordResult[]>;
  /** Where rejected lines go, once the import is complete; removed if there are none. */
  readonly rejectsPath: string;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly windowBehaviours?: number;
}

export interface ImportCounts {
  readonly recorded: number;
  readonly alreadyThere: number;
  readonly rejected: number;
}

export interface ImportProgress extends ImportCounts, ReadProgress {}

/**
 * Records what a reader finds, in large windows that the recorder groups by account. What is
 * acknowledged stays: an import that was broken off is simply run again.
 *
 * @throws Failure those of the reader, after everything before the damage was recorded; those of
 *   `record`; REJECTS_NOT_WRITTEN. The last progress told counts everything acknowledged.
 */
export async function importBehaviours(options: ImportOptions): Promise<ImportCounts> {
  const rejects = new RejectsFile(options.rejectsPath);
  const windows = new Windows(options, rejects);
  try {
    for await (const items of options.reader.items()) await windows.take(items);
    await windows.finish();
    await rejects.complete();
  } catch (error) {
    // What cannot be recorded matters more than that the file is damaged besides.
    await windows.finish().finally(() => rejects.abandon());
    throw error;
  }
  return windows.counts;
}

/** Where something was found, without the thing itself, which the recorder has. */
type Place = Omit<FoundBehaviour, 'input'> | UnreadableLine;

class Windows {
  readonly #options: ImportOptions;
  readonly #rejects: RejectsFile;
  #places: Place[] = [];
  #inputs: unknown[] = [];
  #bytes = 0;
  /** Each settles once it has its results and the one before it has settled. */
  readonly #underWay: Promise<void>[] = [];
  #counts: ImportCounts = { recorded: 0, alreadyThere: 0, rejected: 0 };
  /** The first one: nothing is sent any more, and what was sent is still counted. */
  #failure: Error | null = null;

  constructor(options: ImportOptions, rejects: RejectsFile) {
    this.#options = options;
    this.#rejects = rejects;
  }

  get counts(): ImportCounts {
    return this.#counts;
  }

  async take(items: readonly Item[]): Promise<void> {
    for (let at = 0; at < items.length;) {
      at = this.#addFrom(items, at);
      if (!this.#isFull()) return;
      this.#send();
      while (this.#underWay.length >= WINDOWS_IN_FLIGHT) await this.#underWay[0];
      if (this.#failure !== null) throw this.#failure;
    }
  }

  /** Waits for everything under way; sends the last window, unless recording has failed. */
  async finish(): Promise<void> {
    if (this.#failure === null) this.#send();
    while (this.#underWay.length > 0) await this.#underWay[0];
    if (this.#failure !== null) throw this.#failure;
  }

  /** @returns where the window was full, or the end */
  #addFrom(items: readonly Item[], from: number): number {
    let at = from;
    while (at < items.length && !this.#isFull()) this.#add(items[at++] as Item);
    return at;
  }

  #isFull(): boolean {
    const { windowBehaviours = WINDOW_BEHAVIOURS } = this.#options;
    return this.#places.length >= windowBehaviours || this.#bytes >= WINDOW_BYTES;
  }

  #add(item: Item): void {
    const { line, original } = item;
    if (item.kind === 'behaviour') {
      this.#inputs.push(item.input);
      this.#places.push({ kind: 'behaviour', line, original });
    } else this.#places.push(item);
    this.#bytes += original.length;
  }

  #send(): void {
    if (this.#places.length === 0) return;
    const { record, reader } = this.#options;
    const results = record(this.#inputs, reader.defaultSource);
    this.#underWay.push(this.#settle(this.#places, results, this.#underWay.at(-1)));
    this.#places = [];
    this.#inputs = [];
    this.#bytes = 0;
  }

  /** Does not throw: what has failed is kept until all that was sent is counted. */
  async #settle(
    places: readonly Place[],
    recorded: Promise<readonly RecordResult[]>,
    before: Promise<void> | undefined,
  ): Promise<void> {
    const results = await recorded.catch((error: unknown) => {
      this.#failure ??= error as Error;
      return error instanceof PartlyRecorded ? error.results : [];
    });
    await before;
    try {
      await this.#rejects.write(this.#count(places, results));
      this.#options.onProgress?.({ ...this.#counts, ...this.#options.reader.progress });
    } catch (error) {
      this.#failure ??= error as Error;
    }
    void this.#underWay.shift();
  }

  /** @returns the rejects in the order of the lines */
  #count(
    places: readonly Place[],
    results: readonly (RecordResult | undefined)[],
  ): readonly Reject[] {
    let { recorded, alreadyThere, rejected } = this.#counts;
    const rejects: Reject[] = [];
    let answered = 0;
    for (const place of places) {
      const outcome = place.kind === 'behaviour' ? results[answered++] : place;
      if (outcome === undefined) continue;
      switch (outcome.kind) {
        case 'recorded':
          recorded += 1;
          break;
        case 'alreadyThere':
          alreadyThere += 1;
          break;
        case 'malformed':
        case 'reused':
        case 'unreadable':
          rejected += 1;
          rejects.push({
            line: place.line,
            problems: problemsOf(outcome),
            original: place.original,
          });
      }
    }
    this.#counts = { recorded, alreadyThere, rejected };
    return rejects;
  }
}

type Refused = Extract<RecordResult, { kind: 'malformed' | 'reused' }> | UnreadableLine;

function problemsOf(outcome: Refused): readonly Problem[] {
  switch (outcome.kind) {
    case 'malformed':
      return outcome.problems;
    case 'reused':
      return [{ pointer: '/id', code: outcome.code, detail: outcome.detail }];
    case 'unreadable':
      return [outcome.problem];
  }
}
