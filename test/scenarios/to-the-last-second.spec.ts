import type { Diary } from '../../src/cli/demo/diary.ts';
import { cycleNamed, dateIn, timeIn } from '../support/scenarios/months.ts';
import {
  AMOUNT_DUE_MINOR,
  payments,
  referenceProfile,
} from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

/** The cycle whose last day is the due date, the 5th. */
const DUE = 3;
const PAYMENTS = {
  'in-the-last-second': timeIn(DUE + 1, -1, '23:59:59'),
  'a-second-later': timeIn(DUE + 1, 0, '00:00:00'),
};
const LAST = 'due-on-the-5th';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  for (const [accountId, at] of Object.entries(PAYMENTS)) {
    const diary = referenceProfile(accountId, { through: DUE + 1, pays: [1, DUE] });
    dueOnTheFifth(diary, at);
    payments(diary, DUE + 1);
    stage.follow(diary);
  }
  await stage.publish(0, DUE + 1);
});
afterAll(() => stage.close());

function dueOnTheFifth(diary: Diary, paidAt: string): void {
  const dueOn = dateIn(DUE + 1, -1);
  const terms = { lineId: 'card', amountDueMinor: AMOUNT_DUE_MINOR, dueOn };
  diary.note('ObligationDue', timeIn(DUE, 2), { obligationId: LAST, ...terms });
  const payment = { repaymentId: 'last', obligationId: LAST, amountMinor: AMOUNT_DUE_MINOR };
  diary.note('RepaymentMade', paidAt, payment);
}

function defaultsOf(accountId: string) {
  return stage.get<{ items: readonly object[] }>(`/v1/accounts/${accountId}/defaults`);
}

describe('T13: due on the 5th, and paid', () => {
  it('at 23:59:59 it is in time: no default, a longer streak, a full climb', async () => {
    expect((await defaultsOf('in-the-last-second')).items).toEqual([]);
    expect((await stage.record('in-the-last-second', DUE)).streak).toMatchObject({ current: 3 });
    expect(await stage.scores('in-the-last-second')).toEqual([600, 615, 630, 645, 660]);
  });

  it('on the 6th at 00:00:00 it is a default of one day in the cycle that is over', async () => {
    const { movement, reasons, streak } = await stage.record('a-second-later', DUE);
    expect(movement).toMatchObject({ kind: 'shock', from: 630, shock: -(10 + 11) });
    expect(reasons.slice(0, 2).map(({ code }) => code)).toEqual(['R11', 'R07']);
    expect(streak).toMatchObject({ current: 0, scoring: 1, longest: 2 });
  });

  it('its cure is of the next cycle, and the interest of one day is owed', async () => {
    const { items } = await defaultsOf('a-second-later');
    expect(items).toMatchObject([
      {
        key: `obligation:${LAST}`,
        status: 'cured',
        bucket: '1-29',
        openedOn: dateIn(DUE + 1, -1),
        curedOn: dateIn(DUE + 1, 0),
      },
    ]);
    const { timeline } = await stage.get<{ timeline: readonly object[] }>(
      `/v1/accounts/a-second-later/defaults/obligation:${LAST}`,
    );
    expect(timeline.at(-1)).toMatchObject({ type: 'PaymentDefaultCured', interestMinor: 50 });
  });

  it('does not rise in the next cycle, in which the default was still open', async () => {
    const { streak, reasons } = await stage.record('a-second-later', DUE + 1);
    expect(streak).toMatchObject({ current: 0 });
    expect(reasons.map(({ code }) => code)).toContain('R16');
  });

  it('is proven from the log', async () => {
    for (const accountId of Object.keys(PAYMENTS)) {
      const replay = await stage.get<{ matchesPublished: boolean; cycles: readonly object[] }>(
        `/v1/audit/accounts/${accountId}/replay`,
      );
      expect(replay).toMatchObject({ matchesPublished: true });
      expect(replay.cycles.at(-1)).toMatchObject({ cycle: cycleNamed(DUE + 1) });
    }
  });
});
