import type { BehaviourReader, Item } from '../../src/import/behaviour-reader.ts';
import { ByteSource } from '../../src/import/byte-source.ts';

/** The same bytes as they come from a slow disk or pipe, so many at a time. */
export function inPieces(content: string | Buffer, size: number): ByteSource {
  const bytes = Buffer.from(content);
  return ByteSource.ofStream(
    (async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
  );
}

/** Everything that a reader finds, and what ended it if it did not come to the end. */
export async function readAll(
  reader: BehaviourReader,
): Promise<{ readonly items: readonly Item[]; readonly error: unknown }> {
  const items: Item[] = [];
  try {
    for await (const some of reader.items()) items.push(...some);
    return { items, error: null };
  } catch (error) {
    return { items, error };
  }
}

/** `3 INVALID_JSON` for an unreadable line, `3` for one with a behaviour. */
export function outline(items: readonly Item[]): readonly string[] {
  return items.map((item) =>
    item.kind === 'behaviour' ? String(item.line) : `${item.line} ${item.problem.code}`,
  );
}
