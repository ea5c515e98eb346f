import { PassThrough } from 'node:stream';
import { ShownProgress, duration } from '../../src/cli/progress.ts';
import { counted, tableLines, visible } from '../../src/cli/table.ts';

function progressOn({ isTTY }: { isTTY: boolean }) {
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const progress = new ShownProgress(output as unknown as NodeJS.WriteStream, {
    label: 'import',
    unit: 'behaviour',
  });
  return { progress, shown: () => (output.read() as string | null) ?? '' };
}

describe('progress', () => {
  it('is a bar on a terminal, with rate and time left, and one line in the end', () => {
    const { progress, shown } = progressOn({ isTTY: true });
    progress.update(1_500, 0.5);
    expect(shown()).toMatch(
      /^\r.*\[#{12}\.{12}\] import: 1,500 behaviours, [\d,]+\/s, 50 %, [\d.]+ s left$/,
    );
    progress.end();
    progress.end();
    expect(shown()).toMatch(/^\r.*import: 1,500 behaviours, [\d,]+\/s in [\d.]+ s\n$/);
  });

  it('promises no end where it knows none', () => {
    const { progress, shown } = progressOn({ isTTY: true });
    progress.update(10, null);
    expect(shown()).toMatch(/import: 10 behaviours, [\d,]+\/s$/);
  });

  it('is told in whole lines elsewhere, not at every step', () => {
    const { progress, shown } = progressOn({ isTTY: false });
    for (let count = 1; count <= 100; count++) progress.update(count, count / 100);
    progress.end();
    expect(shown()).toMatch(/^import: 100 behaviours, [\d,]+\/s in [\d.]+ s\n$/);
  });

  it('can end without a trace', () => {
    const { progress, shown } = progressOn({ isTTY: false });
    progress.update(1, null);
    progress.clear();
    progress.end();
    expect(shown()).toBe('');
  });
});

describe('a duration', () => {
  it.each([
    [0.04, '0.0 s'],
    [59.94, '59.9 s'],
    [59.97, '1 min 0 s'],
    [190, '3 min 10 s'],
    [7_500, '2 h 5 min'],
  ])('of %d s is written %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});

describe('what people have reported', () => {
  it.each([
    ['a line feed', 'a\nb', 'a\\nb'],
    ['a carriage return and a tab', 'a\r\tb', 'a\\r\\tb'],
    ['a separator of lines', 'a\u2028b\u0085c', 'a\\u{2028}b\\u{85}c'],
    ['an escape sequence', '\u001b[2J', '\\u{1b}[2J'],
    ['another direction', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['nothing that can be seen', 'a\u200bb\u00adc\ufeffd', 'a\\u{200b}b\\u{ad}c\\u{feff}d'],
    ['a character beyond the first plane', 'a\u{e0041}', 'a\\u{e0041}'],
    ['half a character', 'a\ud800', 'a\\u{d800}'],
    ['letters of any script', '银行 Zoë 🙂 \\ "', '银行 Zoë 🙂 \\ "'],
  ])('is visible with %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('a count', () => {
  it.each([
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
    [64_175, '64,175 events'],
  ])('of %d is %s', (count, text) => {
    expect(counted(count, 'event')).toBe(text);
  });
});

describe('a table', () => {
  it('aligns its columns and ends no line in blanks', () => {
    const columns = [{ title: 'name' }, { title: 'count', align: 'right' }, { title: '' }] as const;
    expect(
      tableLines(columns, [
        ['a', '1,000', ''],
        ['longer', '7'],
      ]),
    ).toEqual(['name    count', 'a       1,000', 'longer      7']);
  });

  it('has one line a row, whatever its cells say', () => {
    const columns = [{ title: 'reason' }, { title: 'by' }];
    expect(
      tableLines(columns, [
        ['paid\n2005-01-01  all is fine', 'a'],
        ['\u202egnorw', 'b'],
      ]),
    ).toEqual([
      'reason                         by',
      'paid\\n2005-01-01  all is fine  a',
      '\\u{202e}gnorw                  b',
    ]);
  });
});
