import type { FactType } from '../../../src/domain/account/account.events.ts';
import { lineKey } from '../../../src/domain/account/keys.ts';
import { TARGET_ID } from './data-examples.ts';
import { exampleOf } from './examples.ts';
import { accept, faults, problems, withData } from './judging.ts';

describe('malformed data of governance', () => {
  it.each<[FactType, string, unknown, string]>([
    ['DisputeOpened', 'reason', '', 'NOT_A_TEXT'],
    ['DisputeResolved', 'outcome', 'open', 'NOT_AN_OPTION'],
    ['DisputeResolved', 'reason', 'x'.repeat(501), 'NOT_A_TEXT'],
    ['ObligationRestructured', 'dueOn', '2026-12-32', 'NOT_A_DATE'],
    ['ObligationRestructured', 'dueOn', undefined, 'INCOMPLETE_TERMS'],
    ['ObligationRestructured', 'amountDueMinor', -1, 'OUT_OF_RANGE'],
    ['ObligationRestructured', 'amountDueMinor', 0.1, 'NOT_AN_INTEGER'],
    ['ObligationRestructured', 'reason', 5, 'WRONG_TYPE'],
    ['ObligationWrittenOff', 'reason', ' ', 'NOT_A_TEXT'],
    ['DelinquencyPaused', 'reason', ['flood'], 'WRONG_TYPE'],
    ['DelinquencyPaused', 'authority', ' court', 'NOT_A_REFERENCE'],
    ['DelinquencyResumed', 'reason', '', 'NOT_A_TEXT'],
    ['CreditRepairGranted', 'policyId', '', 'NOT_A_REFERENCE'],
    ['CreditRepairGranted', 'authority', 1, 'WRONG_TYPE'],
    ['SubjectErased', 'reason', '\u0007', 'NOT_A_TEXT'],
    ['SubjectErased', 'authority', '', 'NOT_A_REFERENCE'],
  ])('%s with %s %j: %4$s', (type, name, value, code) => {
    const input = withData(type, { [name]: value });
    expect(faults(input)).toEqual([`/data/${name} ${code}`]);
    expect(problems(input)[0]?.detail).toContain(name);
  });

  it.each([{ dueOn: undefined, amountDueMinor: undefined }, { amountDueMinor: undefined }])(
    'a restructuring may say %j',
    (terms) => expect(faults(withData('ObligationRestructured', terms))).toEqual([]),
  );
});

const LONGEST = '😀'.repeat(128);

const ITEMS = [
  'obligation:o',
  'bill:b-1',
  'obligation:a#b %',
  `bill:${LONGEST}`,
  `obligation:${TARGET_ID.toUpperCase()}`,
];
const LINES = ['line:l', 'line:a b', 'line:%25%23', `line:${'%23'.repeat(128)}`];
const DATED = [
  'line:l#2026-02-10',
  'line:%2325#2026-12-31.10',
  'restructured:2026-02-10:obligation:o',
  'restructured:2026-02-10.2:bill:b',
];
const BEHAVIOURS = [TARGET_ID, TARGET_ID.toUpperCase()];
const NOTHING = [
  ...['restructured:1:bill:b', 'restructured:2026-02-10:line:l', 'restructured:2026-02-10'],
  ...['restructured:2026-02-10:restructured:2026-02-10:bill:b', 'restructured:2026-13-10:bill:b'],
  ...['', 'o-1', 'obligation:', 'bill: b', 'bill:b ', 'Bill:b', 'order:o', 'obligation:a\nb'],
  ...['line:', 'line: l', 'line:50%', 'line:%2', 'line:%20', 'line:#2', 'line:l#', 'line:l#2 '],
  ...['line:l#2', 'line:l#2026-02', 'line:l#2026-02-10#2', 'line:l#2026-02-10.1'],
  ...['line:l#2026-02-32', 'line:l#2026-02-10.02', `line:${'l'.repeat(129)}`],
  ...[
    `bill:${LONGEST}x`,
    `bill:${LONGEST}#2`,
    `${TARGET_ID}0`,
    `{${TARGET_ID}}`,
    `behaviour:${TARGET_ID}`,
  ],
];
const ALL = [...ITEMS, ...LINES, ...DATED, ...BEHAVIOURS, ...NOTHING];

describe('what a fact of governance is about', () => {
  it.each<[FactType, readonly string[]]>([
    ['ObligationRestructured', ITEMS],
    ['ObligationWrittenOff', ITEMS],
    ['DelinquencyPaused', [...ITEMS, ...LINES]],
    ['DelinquencyResumed', [...ITEMS, ...LINES]],
    ['CreditRepairGranted', [...ITEMS, ...DATED]],
    ['DisputeOpened', [...ITEMS, ...DATED, ...BEHAVIOURS]],
    ['DisputeResolved', [...ITEMS, ...DATED, ...BEHAVIOURS]],
  ])('%s takes what it can be about, and nothing else', (type, targets) => {
    const found = ALL.map((targetId) => [targetId, faults(withData(type, { targetId }))]);
    const expected = ALL.map((targetId) => [
      targetId,
      targets.includes(targetId) ? [] : ['/data/targetId NOT_A_TARGET'],
    ]);
    expect(found).toEqual(expected);
    expect(faults(withData(type, { targetId: 5 }))).toEqual(['/data/targetId WRONG_TYPE']);
  });

  it.each(['card', 'a#b', '50%', '%23', '#'])('a line "%s" by its key', (lineId) => {
    const targetId = lineKey(lineId);
    expect(faults(withData('DelinquencyPaused', { targetId }))).toEqual([]);
    expect(faults(withData('CreditRepairGranted', { targetId: `${targetId}#2026-02-10` }))).toEqual(
      [],
    );
  });

  it('is told with the forms that it has', () => {
    const details = (type: FactType) =>
      problems(withData(type, { targetId: 'card' })).map(({ detail }) => detail);
    expect(details('ObligationWrittenOff')).toEqual([
      'targetId must be obligation:{id} or bill:{id}',
    ]);
    expect(details('DisputeOpened')).toEqual([
      'targetId must be obligation:{id} or bill:{id}, line:{id}#{date}, ' +
        'restructured:{date}:{item}, the UUID of a behaviour; ' +
        "% and # in a line's id are %25 and %23",
    ]);
  });

  it('keeps the case of a producer, but not that of a UUID', () => {
    const kept = (targetId: string) =>
      JSON.parse(accept(withData('DisputeOpened', { targetId })).event.data) as object;
    expect(kept('bill:B-1')).toMatchObject({ targetId: 'bill:B-1' });
    expect(kept(TARGET_ID.toUpperCase())).toMatchObject({ targetId: TARGET_ID });
  });

  it.each<FactType>(['DisputeOpened', 'DisputeResolved'])('is not that %s itself', (type) => {
    const targetId = exampleOf(type).id.toUpperCase();
    expect(faults(withData(type, { targetId }))).toEqual(['/data/targetId SELF_REFERENCE']);
  });
});
