import { REASONS } from '../src/domain/assessment/reasons.ts';
import { BANDS } from '../src/domain/register/record.ts';
import { scorecardHash } from '../src/domain/scorecard/hash.ts';
import { PARTS } from '../src/domain/scorecard/scorecard.ts';
import { ADVICE_CODES } from '../src/domain/advice/possibility.ts';
import { SCORECARD_V1 } from '../src/domain/scorecard/v1.ts';
import { sha256 } from '../src/event-log/sha256.ts';
import { blocksOf, documentAt } from './support/documents.ts';
import { rowsOf, tableIn } from './support/documents.ts';
import { reasonsAnswered } from './support/reasons-answered.ts';
import { reasonFor } from './support/reason-for-line.ts';
import { bucketRows, costRows, linesOf } from './support/scorecard-tables.ts';
import { valueRows, weightRows } from './support/scorecard-tables.ts';

const reference = (name: string) => documentAt(`docs/reference/${name}.md`);
const commaList = (cell = '') => (cell === '' ? [] : cell.split(', '));

describe('reasons', () => {
  const rows = rowsOf(reference('reasons').text);

  it('have the codes and names of the assessment', () => {
    expect(Object.fromEntries(rows)).toEqual(REASONS);
  });

  it('stand for the lines that are named', () => {
    const documented = rows.flatMap(([code, , , lines]) =>
      commaList(lines).map((line) => [line, code]),
    );
    const actual = PARTS.flatMap((part) =>
      Object.keys(SCORECARD_V1.parts[part].lines).map((line) => [line, reasonFor(part, line)]),
    );
    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(actual));
  });
});

describe('advice', () => {
  it('has the possibilities that there are', () => {
    const codes = tableIn(reference('advice'), 'Possibilities', 1).flat();
    expect(codes).toEqual(ADVICE_CODES);
  });

  it('is told with each reason that it answers', () => {
    const rows = tableIn(reference('reasons'), 'Evidence and advice');
    const named = rows.flatMap(([code, , advice]) => {
      return commaList(advice).flatMap((each) => (/^[A-Z]/.test(each) ? [`${code} ${each}`] : []));
    });
    const answers = reasonsAnswered().flatMap(({ code, reasons }) =>
      reasons.map((reason) => `${reason} ${code}`),
    );
    expect(named.sort()).toEqual(answers.sort());
  });
});

describe('scorecard v1', () => {
  const document = reference('scorecard-v1');

  it('has the hash that is told', () => {
    expect(blocksOf(document, 'text')).toEqual([`${scorecardHash(SCORECARD_V1, sha256)}\n`]);
  });

  it.each(PARTS)('has the lines of %s that are told', (part) => {
    expect(tableIn(document, part)).toEqual(linesOf(SCORECARD_V1, part));
  });

  it('has the values that are told', () => {
    const parts = PARTS.map((part) => [part, String(SCORECARD_V1.parts[part].max)]);
    expect(tableIn(document, 'Parts')).toEqual(parts);
    expect(tableIn(document, 'Values')).toEqual(valueRows(SCORECARD_V1));
    expect(tableIn(document, 'Shocks and probation')).toEqual(bucketRows(SCORECARD_V1));
    expect(tableIn(document, 'Units that a point costs')).toEqual(costRows(SCORECARD_V1));
    expect(tableIn(document, 'Weight of a record')).toEqual(weightRows(SCORECARD_V1));
    expect(tableIn(document, 'Bands').flat()).toEqual(BANDS);
  });
});
