import fc from 'fast-check';
import { canonicalJson } from '../../../src/kernel/canonical-json.ts';
import { recordText } from '../../../src/domain/register/pages.ts';
import { BANDS, bandOf, standingAfter } from '../../../src/domain/register/record.ts';
import type { PublishedRecord } from '../../../src/domain/register/register.events.ts';
import { PARTS } from '../../../src/domain/scorecard/scorecard.ts';
import { fact, noon } from '../../support/domain/facts.ts';
import { history } from '../../support/domain/histories.ts';
import { publishAll } from '../../support/domain/publishing.ts';

const records = history.map(({ facts, cycles }) =>
  publishAll(
    facts.map((each) => each.fact),
    cycles,
  ).map(({ record }) => record),
);

describe('a published record', () => {
  it('of an account without a score says why, and leaves the last score standing', () => {
    const closing = fact('AccountClosed', noon('2026-10-20'), {
      data: { closedOn: '2026-10-20' },
    });
    const [published] = publishAll([closing], [closing.cycle]);
    const before = { score: 700, charged: {} };
    expect(published?.record).toEqual({
      accountId: 'account_1',
      cycle: '2026-11',
      score: null,
      unscored: 'CLOSED',
      streak: { current: 0, scoring: 0, longest: 0 },
      scorecard: expect.stringMatching(/^[0-9a-f]{64}$/),
      factsHash: closing.contentHash,
    });
    expect(standingAfter(published?.record as PublishedRecord, before)).toBe(before);
  });

  it('I4: its parts, lines and movement add up', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const record of all) {
          if (record.score === null) continue;
          const { parts, lines, target, movement, score } = record;
          expect(350 + sumOf(Object.values(parts))).toBe(target);
          for (const part of PARTS) expect(sumOf(Object.values(lines[part]))).toBe(parts[part]);
          const { from, refund, shock, fall, climb } = movement;
          expect(refund + shock + fall + climb).toBe(from === null ? 0 : score - from);
          expect(score).toBeGreaterThanOrEqual(350);
          expect(score).toBeLessThanOrEqual(950);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('leaves out what is nothing, and is read back as it was written', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const record of all) {
          const text = recordText(record);
          expect(canonicalJson(JSON.parse(text) as string)).toBe(text);
          expect(text.length).toBeLessThan(4_096);
          if (record.score === null) continue;
          const values = [record.features, ...Object.values(record.lines)].flatMap((each) =>
            Object.values(each),
          );
          expect(values.filter((each) => !each)).toEqual([]);
          expect(standingAfter(JSON.parse(text) as PublishedRecord, null)).toEqual({
            score: record.score,
            charged: record.charged,
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names at most five reasons, each once', () => {
    fc.assert(
      fc.property(records, (all) => {
        for (const record of all) {
          if (record.score === null) continue;
          const codes = record.reasons.map(({ code }) => code);
          expect(new Set(codes).size).toBe(codes.length);
          expect(codes.length).toBeLessThanOrEqual(codes.at(-1) === 'R09' ? 5 : 4);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('bands', () => {
  it.each([
    [350, '350-549'],
    [549, '350-549'],
    [550, '550-599'],
    [599, '550-599'],
    [600, '600-649'],
    [649, '600-649'],
    [650, '650-699'],
    [699, '650-699'],
    [700, '700-950'],
    [950, '700-950'],
  ])('%d is in %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
    expect(BANDS).toContain(band);
  });
});

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
