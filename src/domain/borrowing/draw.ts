import { Rejection } from '../../kernel/errors.ts';
import { lineKey } from '../account/keys.ts';
import type { Borrower } from './borrower.ts';
import type { Obstacle } from './eligibility.ts';
import { BORROWING_TERMS } from './terms.ts';

/** What is asked for; the amount in minor units of the line's currency. */
export interface DrawAsked {
  readonly lineId: string;
  readonly amountMinor: number;
}

/**
 * Judges a draw that is asked for.
 *
 * @returns the parts in which it is paid out
 * @throws Rejection in this order: RESTRICTED, NOT_ELIGIBLE, LINE_UNKNOWN, LINE_CLOSED,
 *   OTHER_CURRENCY, LIMIT_EXCEEDED, QUOTA_EXCEEDED
 */
export function judgeDraw(asked: DrawAsked, borrower: Borrower): readonly number[] {
  refuseWhoMayNotBorrow(borrower);
  const { lineId, amountMinor } = asked;
  const line = borrower.lines.get(lineKey(lineId));
  if (!line?.opened) {
    throw new Rejection('LINE_UNKNOWN', `no line "${lineId}" was opened: report its opening first`);
  }
  if (line.closedOn !== null) throw new Rejection('LINE_CLOSED', `line "${lineId}" was closed`);
  const { limitMinor, currency } = line.opened;
  if (currency !== BORROWING_TERMS.currency) {
    const detail = `line "${lineId}" is in ${currency}, the quota in ${BORROWING_TERMS.currency}`;
    throw new Rejection('OTHER_CURRENCY', detail);
  }
  const leftOfLimit = Math.max(0, limitMinor - line.outstandingMinor);
  if (amountMinor > leftOfLimit) {
    const detail = `line "${lineId}" has ${leftOfLimit} of its limit of ${limitMinor} left`;
    throw new Rejection('LIMIT_EXCEEDED', detail);
  }
  const { quota, outstandingMinor, availableMinor } = borrower;
  if (amountMinor > availableMinor) {
    const detail = `${availableMinor} is available: a quota of ${quota.amountMinor}`;
    throw new Rejection('QUOTA_EXCEEDED', `${detail}, of which ${outstandingMinor} is outstanding`);
  }
  return drawPlan(amountMinor);
}

/** Greedy: as many whole parts as go in, and the rest. */
export function drawPlan(
  amountMinor: number,
  partMinor: number = BORROWING_TERMS.partMinor,
): readonly number[] {
  const whole = Math.floor(amountMinor / partMinor);
  const rest = amountMinor % partMinor;
  return [...Array.from({ length: whole }, () => partMinor), ...(rest > 0 ? [rest] : [])];
}

/** An obstacle in words, for people. */
export function obstacleText(obstacle: Obstacle): string {
  switch (obstacle.code) {
    case 'UNSCORED':
      return `there is no published score (${obstacle.why})`;
    case 'SCORE_BELOW_650':
      return `the published score is ${obstacle.score}, below ${BORROWING_TERMS.eligibleFrom}`;
    case 'DEFAULT_OPEN':
      return `overdue and unpaid: ${obstacle.keys.slice(0, MOST_KEYS_TOLD).join(', ')}`;
    case 'ACCOUNT_CLOSED':
      return 'the account is closed';
    case 'ACCOUNT_ERASED':
      return 'the account holder was erased';
  }
}

const MOST_KEYS_TOLD = 5;

function refuseWhoMayNotBorrow({ obstacles }: Borrower): void {
  const [first] = obstacles;
  if (first === undefined) return;
  const restriction = obstacles.find(({ code }) => code === 'DEFAULT_OPEN');
  if (restriction) {
    throw new Rejection('RESTRICTED', `REPAY_ONLY: ${obstacleText(restriction)}; repay first`);
  }
  const reasons = obstacles.map((each) => `${each.code}: ${obstacleText(each)}`);
  throw new Rejection('NOT_ELIGIBLE', reasons.join('; '));
}
