import { targetOf } from '../../../src/domain/assessment/target.ts';
import { mostOf, pointsOf } from '../../../src/domain/scorecard/rules.ts';
import { PARTS } from '../../../src/domain/scorecard/scorecard.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';
import { canonicalJson } from '../../../src/kernel/canonical-json.ts';
import type { JsonValue } from '../../../src/kernel/envelope.ts';
import { BEST, NOTHING_KNOWN } from '../../support/domain/profiles.ts';

/** Domain.md, section 5: line, feature, and the points at each step and edge. */
const POINTS = `streak scoringStreak 1:8 12:96 13:97 36:120 50:120
  repayments repaymentsOnTime24 1:2 20:40 21:40
  age monthsSinceFirstLine null:0 1:0 2:1 59:29 60:30 200:30
  kinds openLineKinds 1:5 4:20 5:20
  debtRatio debtRatioPercent null:20 0:45 30:45 31:40 50:40 51:25 60:25 61:15 70:15 71:5 80:5 81:0
  income incomeCycles12 1:3 10:30 12:30
  insurance insuranceCycles12 1:2 10:20 12:20
  vehicle hasVehicle true:10 false:0
  property hasProperty true:15 false:0
  financial financialTier 0:0 1:5 4:20
  contracts contractsFulfilled12 3:3 11:10
  activeDays activeDays3 1:0 2:1 60:30 92:30
  scenes scenes3 1:4 10:40 11:40
  bills billsOnTime12 1:1 24:24 25:24
  investments investmentCycles12 1:1 12:10
  donations donationCycles12 1:1 12:6
  receipts receiptsInTime6 1:1 11:10
  lateReceipts lateReceipts3 1:0 2:-6 3:-6 4:-12 6:-12 7:-20
  queries hardQueries6 3:0 4:-8 5:-8 6:-16 8:-16 9:-30
  applications applications6 2:0 3:-10 4:-10 5:-20 6:-20 7:-30
  disputes disputesLost6 0:0 1:-4 3:-12 4:-12
  realName hasRealName true:20 false:0
  education hasEducation true:12
  job hasJob true:12
  email hasEmail true:6
  address hasAddress true:6
  licence hasLicence true:6
  taxResidency hasTaxResidency true:4
  investorCertificate hasInvestorCertificate true:4
  phone phoneMonths null:0 2:0 3:6 5:6 6:12 11:12 12:20
  goodPeers goodPeers 1:2 10:20 11:20
  keptPeers keptPeers 1:1 11:10
  riskyContacts riskyContacts 1:-5 3:-15 4:-15
`
  .trim()
  .split('\n')
  .map((row) => row.trim().split(' '));

const RULES = Object.assign({}, ...PARTS.map((part) => SCORECARD_V1.parts[part].lines)) as Record<
  string,
  Parameters<typeof pointsOf>[0]
>;

describe('scorecard v1', () => {
  it.each(
    POINTS.flatMap(([line = '', feature = '', ...steps]) =>
      steps.map((step) => [line, feature, ...step.split(':')] as [string, string, string, string]),
    ),
  )('%s: %s of %s gives %s', (line, feature, value, points) => {
    const rule = RULES[line] as Parameters<typeof pointsOf>[0];
    const features = { ...NOTHING_KNOWN, [feature]: JSON.parse(value) as unknown };
    expect(Object.keys(features)).toHaveLength(Object.keys(NOTHING_KNOWN).length);
    expect(pointsOf(rule, features)).toBe(Number(points));
    expect(pointsOf(rule, features)).toBeLessThanOrEqual(mostOf(rule));
  });

  it('has no line that is not in the table above, but for the defaults', () => {
    expect(Object.keys(RULES).sort()).toEqual([...POINTS.map(([line]) => line), 'defaults'].sort());
  });

  it.each([
    ['1-29', [20, 15, 10, 5]],
    ['30-59', [60, 45, 30, 15]],
    ['60-89', [90, 67, 45, 22]],
    ['90+', [150, 112, 75, 37]],
  ] as const)('a default of %s takes less as it ages, rounded down', (bucket, points) => {
    const taken = [4, 3, 2, 1].map((quarters) => {
      const defaultsOnFile = [{ key: 'x', bucket, quarters }];
      return targetOf({ ...NOTHING_KNOWN, defaultsOnFile }, SCORECARD_V1).lines.credit.defaults;
    });
    expect(taken).toEqual(points.map((each) => -each));
  });

  it('rounds each default on file on its own', () => {
    const defaultsOnFile = ['a', 'b'].map((key) => {
      return { key, bucket: '60-89', quarters: 3 } as const;
    });
    const { lines } = targetOf({ ...NOTHING_KNOWN, defaultsOnFile }, SCORECARD_V1);
    expect(lines.credit.defaults).toBe(-134);
  });

  it('takes two changes of the phone for what they are', () => {
    const points = (phoneChanges12: number) =>
      targetOf({ ...BEST, phoneChanges12 }, SCORECARD_V1).lines.identity.phone;
    expect([0, 1, 2].map(points)).toEqual([20, 20, 0]);
  });

  it('knows the most of each line, as the best profile has it', () => {
    const { lines } = targetOf(BEST, SCORECARD_V1);
    for (const part of PARTS) {
      for (const [name, rule] of Object.entries(SCORECARD_V1.parts[part].lines)) {
        expect([name, lines[part][name]]).toEqual([name, mostOf(rule)]);
      }
    }
  });

  it('is data: what is read back from its canonical JSON is the same scorecard', () => {
    const text = canonicalJson(SCORECARD_V1 as unknown as JsonValue);
    expect(JSON.parse(text)).toEqual(SCORECARD_V1);
  });
});
