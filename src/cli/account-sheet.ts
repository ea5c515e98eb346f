import type { Borrowing } from '../credit/credit.queries.ts';
import { REASONS } from '../domain/assessment/reasons.ts';
import { dateOf } from '../kernel/business-calendar.ts';
import type { BusinessCalendar } from '../kernel/business-calendar.ts';
import type { ExplainedPart } from '../views/explained-record.ts';
import type { DefaultAnswer } from '../views/payment-defaults.ts';
import type { PublishedScore } from '../views/scores.ts';
import type { Standing } from '../views/standing.ts';
import type { TimelinePage } from '../views/timeline.ts';
import type { Io } from './io.ts';
import { REASON_TEXTS } from '../views/reason-texts.ts';
import { amount } from '../views/timeline-words.ts';
import { counted, tableLines, visible } from './table.ts';

const BAR_COLUMNS = 30;

const LABELS = {
  score: 'score       ',
  reasons: 'reasons     ',
  streak: 'streak      ',
  restricted: 'restricted  ',
  borrowing: 'may borrow  ',
  defaults: 'defaults    ',
} as const;
const BLANK = ' '.repeat(LABELS.reasons.length);

export interface AccountSheet extends Standing {
  readonly borrowing: Borrowing;
  readonly defaults: readonly DefaultAnswer[];
  readonly timeline: TimelinePage;
}

interface Shown {
  /** Of the latest score, with the most that its scorecard gives. */
  readonly parts: readonly ExplainedPart[];
  readonly calendar: BusinessCalendar;
}

/** An account on one screen. */
export function showAccount(io: Io, sheet: AccountSheet, { parts, calendar }: Shown): void {
  const { accountId, latest, restriction } = sheet;
  io.line(`account ${accountId}`);
  io.line();
  if (latest === null) io.line(`${LABELS.score}none has been published yet`);
  else showScore(io, latest, parts);
  io.line(`${LABELS.streak}${streakText(sheet)}`);
  const limits = restriction === null ? 'none' : `${restriction} (a default is open)`;
  io.line(`${LABELS.restricted}${limits}`);
  io.line(`${LABELS.borrowing}${borrowingText(sheet.borrowing)}`);
  showDefaults(io, sheet.defaults);
  showTimeline(io, sheet.timeline, calendar);
}

function showScore(
  io: Io,
  { cycle, score, unscored, band, target, reasons }: PublishedScore,
  parts: Shown['parts'],
) {
  if (score === null) {
    io.line(`${LABELS.score}none in cycle ${cycle}: ${unscored ?? ''}`);
    return;
  }
  io.line(
    `${LABELS.score}${score} (band ${band ?? ''}) in cycle ${cycle}, moving to ${target ?? ''}`,
  );
  const rows = parts.map(({ part, points, most }) => [
    part,
    String(points),
    most === null ? '' : `of ${most}`,
    barOf(points, most ?? 0),
  ]);
  const columns = [{}, { align: 'right' }, { align: 'right' }, {}] as const;
  const lines = tableLines(
    columns.map((each) => ({ title: '', ...each })),
    rows,
  );
  for (const line of lines.slice(1)) io.line(`  ${line}`);
  for (const [index, code] of reasons.entries()) {
    io.line(
      `${index === 0 ? LABELS.reasons : BLANK}${code} ${REASONS[code]}: ${REASON_TEXTS[code]}`,
    );
  }
}

/** Empty of a part that is switched off. */
function barOf(points: number, most: number): string {
  if (most === 0) return '';
  const filled = Math.round((points / most) * BAR_COLUMNS);
  return '#'.repeat(filled) + '.'.repeat(BAR_COLUMNS - filled);
}

function borrowingText({ reasons, quota }: Borrowing): string {
  if (reasons.length > 0) return `nothing: ${reasons.map(({ text }) => visible(text)).join('; ')}`;
  const { currency, amountMinor = 0, outstandingMinor = 0, availableMinor = 0 } = quota ?? {};
  const of = `of a quota of ${amount(amountMinor)}, ${amount(outstandingMinor)} are outstanding`;
  return `${amount(availableMinor, currency)}; ${of}`;
}

function streakText({ streak }: Standing): string {
  const { current, scoring, longest, lastBreak } = streak;
  const counting = `${scoring} ${scoring === 1 ? 'counts' : 'count'}`;
  const lengths = `${counted(current, 'cycle')} on time, ${counting}, the longest ${longest}`;
  if (lastBreak === null) return lengths;
  const { on, by, bucket, reached } = lastBreak;
  return `${lengths}; last broken at ${reached} on ${on} by ${visible(by)} (${bucket})`;
}

function showDefaults(io: Io, defaults: readonly DefaultAnswer[]): void {
  if (defaults.length === 0) {
    io.line(`${LABELS.defaults}none`);
    return;
  }
  io.line();
  io.table(
    ['default', 'status', 'worst', 'opened', 'cured'].map((title) => ({ title })),
    defaults.map(({ key, status, bucket, openedOn, curedOn }) => [
      key,
      status,
      bucket,
      openedOn,
      curedOn ?? '-',
    ]),
  );
}

function showTimeline(io: Io, { entries, before }: TimelinePage, calendar: BusinessCalendar): void {
  io.line();
  const last = counted(entries.length, 'behaviour');
  io.line(`the last ${last}${before === null ? '' : ' (there are more)'}`);
  io.table(
    [{ title: 'day' }, { title: 'what' }],
    entries.map(({ occurredAt, text }) => [dateOf(calendar.dayOf(occurredAt)), text]),
  );
}
