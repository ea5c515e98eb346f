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
    return { kind: 'behaviour', line, input: JSON.parse(original) as unknown, original };
  } catch (error) {
    const detail = `the line is not JSON: ${(error as Error).message}`;
    return {
      kind: 'unreadable',
      line,
      problem: { pointer: '', code: 'INVALID_JSON', detail },
      original,
    };
  }
}
