import { PassThrough } from 'node:stream';
import { ShownProgress, duration } from '../../src/cli/progress.ts';
import { tableLines } from '../../src/cli/table.ts';

function progressOn({ isTTY }: { isTTY: boolean }) {
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const progress = new ShownProgress(output as unknown as NodeJS.WriteStream, {
    label: 'import',
    unit: 'behaviours',
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
});
