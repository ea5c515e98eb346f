import type { Diary } from '../../src/cli/demo/diary.ts';
import { dateIn, range, timeIn } from '../support/scenarios/months.ts';
import { GROWN } from '../support/scenarios/grown-profile.ts';
import {
  apply,
  goodPeers,
  PEERS_OPEN_IN,
  referenceProfile,
} from '../support/scenarios/reference-profile.ts';
import type { Habits } from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

interface Change {
  /** Points by which the target falls. */
  readonly points: number;
  readonly happens?: (diary: Diary) => void;
  readonly habits?: Habits;
}

const CHANGES: Readonly<Record<string, Change>> = {
  'a-second-application': { points: 0, happens: (diary) => applications(diary, 1) },
  'a-third-application': { points: 10, happens: (diary) => applications(diary, 2) },
  'a-debt-of-50': { points: 0, happens: (diary) => debt(diary, 50) },
  'a-debt-of-51': { points: 15, happens: (diary) => debt(diary, 51) },
  'one-late-receipt': { points: 0, happens: (diary) => lateReceipts(diary, 1) },
  'two-late-receipts': { points: 6, happens: (diary) => lateReceipts(diary, 2) },
  'a-new-phone': { points: 20, happens: newPhone },
  'no-income': { points: 30, habits: { hasIncome: false } },
  'little-activity': { points: 59, habits: { purchasesACycle: 2, scenes: 1 } },
  'a-stripped-profile': { points: 36, happens: strip },
  'a-risky-contact': { points: 5, happens: flag },
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  stage.follow(...goodPeers(0));
  await stage.publish(PEERS_OPEN_IN, -1);
  for (const [accountId, { happens, habits }] of Object.entries(CHANGES)) {
    const diary = referenceProfile(accountId, { ...GROWN, ...habits });
    happens?.(diary);
    stage.follow(diary);
  }
  await stage.publish(0);
});
afterAll(() => stage.close());

function applications(diary: Diary, more: number): void {
  for (const n of range(1, more)) apply(diary, -n, { lender: `lender-${n}` });
}

function debt(diary: Diary, ratioPct: number): void {
  diary.note('DebtPositionReported', timeIn(0, 20), { ratioPct });
}

function lateReceipts(diary: Diary, count: number): void {
  for (const n of range(1, count)) {
    const order = { orderId: `late-parcel-${n}`, channel: 'app' };
    const at = timeIn(0, 2, '16:00:00');
    diary.note('PurchaseMade', at, { ...order, confirmBy: dateIn(0, 6) });
    diary.note('ReceiptConfirmed', timeIn(0, 7, '00:00:00'), order);
  }
}

function newPhone(diary: Diary): void {
  diary.note('PhoneBound', timeIn(0, 10), { phoneRef: 'another-phone' });
}

function strip(diary: Diary): void {
  for (const item of ['education', 'job', 'email', 'address'] as const) {
    diary.note('ProfileItemWithdrawn', timeIn(0, 10), { item });
  }
}

function flag(diary: Diary): void {
  diary.note('RiskyContactFlagged', timeIn(0, 10), { peerAccountId: 'somebody' });
}

describe('T9: one thing changes in an account that is worth 798', () => {
  it.each(Object.entries(CHANGES))('%s', async (accountId, { points }) => {
    expect(await stage.target(accountId, 0)).toBe(798 - points);
  });
});
