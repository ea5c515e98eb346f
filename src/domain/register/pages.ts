import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { JsonValue } from '../../kernel/envelope.ts';
import type { PublishedRecord } from './register.events.ts';

/** A page takes as many records as fit; both bounds keep an event readable in one go. */
export const MAX_PAGE_RECORDS = 128;
export const MAX_PAGE_CHARACTERS = 48 * 1024;

export interface PageRecord {
  readonly accountId: string;
  /** Canonical JSON of the record: the text of its Merkle leaf. */
  readonly text: string;
  readonly revision: number;
}

/** The canonical JSON of a record; what `scoresRoot` is taken over. */
export function recordText(record: PublishedRecord): string {
  return canonicalJson(record as unknown as JsonValue);
}

/** Packs consecutive records into pages, the same ones whatever they are fed in. */
export class PagePacker {
  #page: PageRecord[] = [];
  #characters = 0;

  /** @returns the page that is full and does not take this record any more, otherwise null */
  add(record: PageRecord): readonly PageRecord[] | null {
    const isFull =
      this.#page.length === MAX_PAGE_RECORDS ||
      (this.#page.length > 0 && this.#characters + record.text.length > MAX_PAGE_CHARACTERS);
    const full = isFull ? this.rest() : null;
    this.#page.push(record);
    this.#characters += record.text.length;
    return full;
  }

  /** What has not filled a page yet. */
  get waiting(): readonly PageRecord[] {
    return this.#page;
  }

  /** What has not filled a page yet; empties the packer. */
  rest(): readonly PageRecord[] {
    const page = this.#page;
    this.#page = [];
    this.#characters = 0;
    return page;
  }
}

/** Canonical JSON of a page, put together from that of its records. */
export function pageText(
  place: { cycle: string; partition: number; page: number },
  records: readonly PageRecord[],
): string {
  const entries = records.map(({ text, revision }) => `{"record":${text},"revision":${revision}}`);
  const { cycle, partition, page } = place;
  return (
    `{"cycle":"${cycle}","page":${page},"partition":${partition},` +
    `"records":[${entries.join(',')}]}`
  );
}

/** What `headsRoot` is taken over, for one account. */
export function headText(of: { accountId: string; revision: number; head: string }): string {
  return canonicalJson({ ...of });
}
