import { linesOf } from '../../import/lines.ts';
import { parseExactly } from '../../kernel/exact-json.ts';
import type { Problem } from '../../kernel/errors.ts';
import { Malformed } from '../../kernel/errors.ts';
import { ArraySplitter } from './array-splitter.ts';
import { behaviourOf, ofCloudEvent } from './cloud-events.ts';

/** One item of a batch, where it stands, and what it says or why it says nothing. */
export type BatchItem = { readonly place: number } & (
  { readonly kind: 'behaviour'; readonly input: unknown } | UnreadableItem
);

export interface UnreadableItem {
  readonly kind: 'unreadable';
  readonly problem: Problem;
}

/** A form in which many behaviours may be sent. */
export interface BatchFormat {
  /** How an item's place is told: from 0 in an array, from 1 among lines. */
  readonly placeName: 'index' | 'line';
  /**
   * The items in their order, some at a time.
   *
   * @throws HttpProblem NOT_AN_ARRAY, after everything before the damage
   */
  items(chunks: AsyncIterable<Buffer>): AsyncIterable<readonly BatchItem[]>;
  /** A problem of a behaviour in the words of the format. */
  problemOf(problem: Problem): Problem;
}

const asItIs = (problem: Problem) => problem;

/** By their media types. */
export const BATCH_FORMATS: Readonly<Record<string, BatchFormat>> = {
  'application/json': {
    placeName: 'index',
    items: (chunks) => arrayItems(chunks, readBehaviour),
    problemOf: asItIs,
  },
  'application/x-ndjson': { placeName: 'line', items: lineItems, problemOf: asItIs },
  'application/cloudevents-batch+json': {
    placeName: 'index',
    items: (chunks) => arrayItems(chunks, readCloudEvent),
    problemOf: ofCloudEvent,
  },
};

type Read = (text: string) => { readonly input: unknown } | Problem;

async function* arrayItems(chunks: AsyncIterable<Buffer>, read: Read) {
  const splitter = new ArraySplitter();
  let place = 0;
  for await (const chunk of chunks) {
    const items = splitter.push(chunk);
    yield items.map((item): BatchItem => {
      return item.kind === 'text' ? itemOf(place++, read(item.text)) : { place: place++, ...item };
    });
    if (splitter.failure !== null) throw splitter.failure;
  }
  splitter.end();
  if (splitter.failure !== null) throw splitter.failure;
}

async function* lineItems(chunks: AsyncIterable<Buffer>) {
  for await (const lines of linesOf(chunks)) {
    yield lines.map((each): BatchItem => {
      return each.kind === 'text'
        ? itemOf(each.line, readBehaviour(each.text))
        : { place: each.line, kind: 'unreadable', problem: each.problem };
    });
  }
}

function itemOf(place: number, read: ReturnType<Read>): BatchItem {
  return 'input' in read
    ? { place, kind: 'behaviour', input: read.input }
    : { place, kind: 'unreadable', problem: read };
}

function readBehaviour(text: string): ReturnType<Read> {
  try {
    return { input: parseExactly(text) };
  } catch (error) {
    const [problem] = error instanceof Malformed ? error.problems : [];
    const detail = `the item is not JSON: ${(error as Error).message}`;
    return problem ?? { pointer: '', code: 'INVALID_JSON', detail };
  }
}

function readCloudEvent(text: string): ReturnType<Read> {
  const read = readBehaviour(text);
  return 'input' in read ? behaviourOf(read.input) : read;
}
