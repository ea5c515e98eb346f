import { parseExactly } from '../kernel/exact-json.ts';
import type { Problem } from '../kernel/errors.ts';
import { Malformed } from '../kernel/errors.ts';
import type { BehaviourReader, Item, ReadProgress } from './behaviour-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { linesOf } from './lines.ts';
import type { TextLine } from './lines.ts';

/** Behaviours one a line, each a JSON object as BehaviourRequest describes it. */
export class NdjsonReader implements BehaviourReader {
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  get progress(): ReadProgress {
    return this.#source.progress;
  }

  async *items(): AsyncGenerator<readonly Item[]> {
    for await (const lines of linesOf(this.#source.chunks())) {
      yield lines.map((each) => (each.kind === 'text' ? itemOf(each) : each));
    }
  }
}

function itemOf({ line, text: original }: TextLine): Item {
  try {
    return { kind: 'behaviour', line, input: parseExactly(original), original };
  } catch (error) {
    return { kind: 'unreadable', line, problem: problemOf(error as Error), original };
  }
}

function problemOf(error: Error): Problem {
  const [problem] = error instanceof Malformed ? error.problems : [];
  const detail = `the line is not JSON: ${error.message}; each holds one behaviour, as an object`;
  return problem ?? { pointer: '', code: 'INVALID_JSON', detail };
}
