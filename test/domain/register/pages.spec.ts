import fc from 'fast-check';
import type { PageRecord } from '../../../src/domain/register/pages.ts';
import {
  headText,
  MAX_PAGE_BYTES,
  MAX_PAGE_RECORDS,
  PagePacker,
  pageText,
  recordText,
} from '../../../src/domain/register/pages.ts';
import { canonicalJson } from '../../../src/kernel/canonical-json.ts';
import type { JsonValue } from '../../../src/kernel/envelope.ts';
import { historyOver } from '../../support/domain/histories.ts';
import { publishAll } from '../../support/domain/publishing.ts';

const sizes = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 100, max: 4_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: MAX_PAGE_BYTES - 5, max: 60_000 }) },
  ),
  { maxLength: 400 },
);

describe('pages of the register', () => {
  it('hold every record once, in order, and keep both bounds unless one record is too long', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const records = all.map(recordOfSize);
        const pages = pack(records);
        expect(pages.flat()).toEqual(records);
        for (const page of pages) {
          const characters = page.reduce((sum, { text }) => sum + text.length, 0);
          expect(page.length).toBeGreaterThan(0);
          expect(page.length).toBeLessThanOrEqual(MAX_PAGE_RECORDS);
          if (page.length > 1) expect(characters).toBeLessThanOrEqual(MAX_PAGE_BYTES);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are as few as consecutive records allow: the next one would not have fitted', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const pages = pack(all.map(recordOfSize));
        for (const [n, page] of pages.slice(0, -1).entries()) {
          const next = pages[n + 1]?.[0]?.text.length ?? 0;
          const characters = page.reduce((sum, { text }) => sum + text.length, next);
          const isFull = page.length === MAX_PAGE_RECORDS || characters > MAX_PAGE_BYTES;
          expect(isFull).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are 128 records where they are small', () => {
    const small = Array.from({ length: 300 }, () => recordOfSize(10, 0));
    expect(pack(small).map((page) => page.length)).toEqual([128, 128, 44]);
  });

  it('are written as canonical JSON, put together from that of their records', () => {
    fc.assert(
      fc.property(historyOver(3), ({ facts, cycles }) => {
        const published = publishAll(
          facts.map((each) => each.fact),
          cycles,
        );
        const records = published.map(({ record }, revision) => {
          return { accountId: record.accountId, text: recordText(record), revision };
        });
        const place = { cycle: '2026-11', partition: 3, page: 7 };
        const text = pageText(place, records);
        const entries = published.map(({ record }, revision) => ({ record, revision }));
        const page = { ...place, records: entries } as unknown as JsonValue;
        expect(text).toBe(canonicalJson(page));
        expect(canonicalJson(JSON.parse(text) as JsonValue)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('and so are the heads of streams', () => {
    expect(headText({ revision: 3, accountId: 'a', head: 'ff' })).toBe(
      '{"accountId":"a","head":"ff","revision":3}',
    );
  });
});

function pack(records: readonly PageRecord[]): (readonly PageRecord[])[] {
  const packer = new PagePacker();
  const pages = records.flatMap((record) => {
    const full = packer.add(record);
    return full ? [full] : [];
  });
  const rest = packer.rest();
  expect(packer.rest()).toEqual([]);
  return rest.length > 0 ? [...pages, rest] : pages;
}

function recordOfSize(size: number, n: number): PageRecord {
  return { accountId: String(n), text: 'x'.repeat(size), revision: n };
}
