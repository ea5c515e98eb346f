import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { JsonValue } from '../../kernel/envelope.ts';
import { Failure } from '../../kernel/errors.ts';
import { MOST_BYTES_A_UNIT, utf8Length } from '../../kernel/utf8.ts';
import type { PublishedRecord } from './register.events.ts';

/** A page takes as many records as fit; both bounds keep an event readable in one go. */
export const MAX_PAGE_RECORDS = 128;
export const MAX_PAGE_BYTES = 48 * 1024;
/**
 * The most that one record may take: a thousand bytes, and some forty for each default that has
 * been charged. Beyond it an account is parked rather than published.
 */
export const MAX_RECORD_BYTES = 32 * 1024;

export interface PageRecord {
  readonly accountId: string;
  /** Canonical JSON of the record: the text of its Merkle leaf. */
  readonly text: string;
  readonly revision: number;
}

/**
 * The canonical JSON of a record; what `scoresRoot` is taken over.
 *
 * @throws Failure RECORD_TOO_LARGE beyond MAX_RECORD_BYTES
 */
export function recordText(record: PublishedRecord): string {
  const text = canonicalJson(record as unknown as JsonValue);
  // Most are far below the limit whatever their characters take.
  if (text.length * MOST_BYTES_A_UNIT > MAX_RECORD_BYTES && utf8Length(text) > MAX_RECORD_BYTES) {
    const message = `the record of ${record.accountId} takes more than ${MAX_RECORD_BYTES} bytes`;
    throw new Failure('RECORD_TOO_LARGE', `${message}: too many defaults are charged to it`);
  }
  return text;
}

/** Packs consecutive records into pages, the same ones whatever they are fed in. */
export class PagePacker {
  #page: PageRecord[] = [];
  #bytes = 0;

  /** @returns the page that is full and does not take this record any more, otherwise null */
  add(record: PageRecord): readonly PageRecord[] | null {
    const bytes = utf8Length(record.text);
    const isFull =
      this.#page.length === MAX_PAGE_RECORDS ||
      (this.#page.length > 0 && this.#bytes + bytes > MAX_PAGE_BYTES);
    const full = isFull ? this.rest() : null;
    this.#page.push(record);
    this.#bytes += bytes;
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
    this.#bytes = 0;
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

/** What the id of a page in its regular place is made from. */
export function pageName(stream: string, page: number): string {
  return `${stream}@${page}`;
}

/** Whether a page was appended behind the regular ones, when a parked account was retried. */
export function isLatePage(page: PlacedPage, uuidOf: (name: string) => string): boolean {
  return page.id !== uuidOf(pageName(page.stream, page.revision));
}

interface PlacedPage {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
}

/** What the id of an account's late page is made from: page and account find each other by it. */
export function latePageName(stream: string, accountId: string): string {
  return `${stream} late ${accountId}`;
}
