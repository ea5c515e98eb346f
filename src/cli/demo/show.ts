import { styleText } from 'node:util';
import type { PublishedScore } from '../../views/scores.ts';
import type { Io } from '../io.ts';
import { counted, grouped } from '../table.ts';
import type { DemoResult, Story } from './stories.ts';
import type { ToldAdvice, ToldPath, ToldReason } from './told-reasons.ts';

const NAME_COLUMNS = 17;
const CELL_COLUMNS = 6;
const REASON_COLUMNS = 17;
const CYCLES_A_ROW = 12;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Styles are for terminals; into a file or a pipe goes plain text. */
const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);
const red = (text: string) => styleText('red', text);
const green = (text: string) => styleText('green', text);

export function showBeginning(io: Io): void {
  io.line(bold('Thirteen customers, two years, 24 monthly scores'));
  io.line();
  io.line(
    'On 6 December 2024 a lender hands over what it knows of thirteen customers. From then on each',
  );
  io.line(
    'repayment, bill, order and query is recorded as it happens. Every morning the tracker closes',
  );
  io.line(
    'the day before and records which defaults and streaks follow; on the 6th of each month it',
  );
  io.line('publishes a score from 350 to 950. Nothing is typed in but behaviour.');
  io.line();
  io.line('Ten of them have each one of the ten usual reasons why a score does not rise.');
  io.line();
}

export function showResult(io: Io, result: DemoResult): void {
  const { cycles, stories } = result;
  io.line(bold('Scores as published on the 6th of each month'));
  for (let from = 0; from < cycles.length; from += CYCLES_A_ROW) {
    io.line();
    showYear(io, result, from);
  }
  for (const story of stories) {
    io.line();
    showStory(io, story);
  }
  io.line();
  showReplay(io, result);
}

function showYear(io: Io, { cycles, stories }: DemoResult, from: number): void {
  const names = cycles.slice(from, from + CYCLES_A_ROW);
  const isLast = from + CYCLES_A_ROW >= cycles.length;
  const titles = names.map((name) => MONTHS[+name.slice(5) - 1]?.padStart(CELL_COLUMNS) ?? '');
  const title = isLast ? '  why not higher' : '';
  io.line(dim((names[0]?.slice(0, 4) ?? '').padEnd(NAME_COLUMNS) + titles.join('') + title));
  for (const story of stories) {
    const { name, scores } = story;
    const cells = names.map((_, n) => cellOf(scores[from + n], scores[from + n - 1]));
    const reason = isLast ? firstReasonOf(story) : '';
    io.line((name.padEnd(NAME_COLUMNS) + cells.join('') + reason).trimEnd());
  }
}

/** With the month, where it is not the last one's. */
function firstReasonOf({ reasons: [first], reasonsIn, scores }: Story): string {
  if (!first) return '';
  const when = reasonsIn === scores.at(-1)?.cycle ? '' : `, ${monthOf(reasonsIn)}`;
  return `  ${first.code} ${first.name}${when}`;
}

/** 2025-10: Oct 2025 */
function monthOf(cycle: string): string {
  return `${MONTHS[+cycle.slice(5) - 1] ?? ''} ${cycle.slice(0, 4)}`;
}

/** Red where the score fell; a dash where there is none. */
function cellOf(now: PublishedScore | undefined, before: PublishedScore | undefined): string {
  const [score, previous] = [now?.score ?? null, before?.score ?? null];
  const cell = (score === null ? '-' : String(score)).padStart(CELL_COLUMNS);
  return score !== null && previous !== null && score < previous ? red(cell) : cell;
}

function showStory(io: Io, { name, accountId, story, ...told }: Story): void {
  io.line(`${bold(name)} ${dim(`(${accountId}, ${counted(told.behaviours, 'behaviour')})`)}`);
  io.line(`  ${story}`);
  for (const { date, text } of told.happenings) io.line(`  ${dim(date)}  ${text}`);
  io.line(`  ${endOf(told)}`);
  showReasons(io, told);
}

/** The first reason with what is behind it, and what answers it best. */
function showReasons(io: Io, { reasons, reasonsIn, advice, pathTo650 }: Told): void {
  const [first, ...others] = reasons;
  if (first) {
    io.line(`  Why not higher, in ${monthOf(reasonsIn)}:`);
    showReason(io, first);
    for (const line of evidenceLines(first)) io.line(`         ${dim(line)}`);
    for (const reason of others) showReason(io, reason);
  }
  const best = advice.find((each) => first && each.reasons.includes(first.code)) ?? advice[0];
  if (best) {
    io.line(`  What would help: ${best.text}`);
    io.line(`    ${dim(gainOf(best))}`);
  }
  if (pathTo650) for (const line of pathLines(pathTo650)) io.line(line);
}

type Told = Pick<Story, 'reasons' | 'reasonsIn' | 'advice' | 'pathTo650'>;

function showReason(io: Io, { code, name, text, lostPoints }: ToldReason): void {
  const points = lostPoints > 0 ? ` (${counted(lostPoints, 'point')})` : '';
  io.line(`    ${code} ${name.padEnd(REASON_COLUMNS)} ${dim(text + points)}`);
}

/** The facts behind a reason; for reasons about what is missing there may be none. */
function evidenceLines({ evidence: { count, latest }, lostPoints }: ToldReason): readonly string[] {
  if (count === 0) return lostPoints > 0 ? ['nothing of the kind is on record'] : [];
  const facts = latest.map(({ date, text }) => `${date}  ${text}`);
  return count > latest.length ? [...facts, `and ${grouped(count - latest.length)} more`] : facts;
}

/** Where it is not about the score within the year: what the facts are worth by then. */
function gainOf({ first, after }: ToldAdvice): string {
  if (first?.score === null) return `it opens a score, in ${monthOf(first.cycle)}`;
  const [from, by] = [monthOf((first ?? after).cycle), monthOf(after.cycle)];
  const [measure, soon, later] = first?.score
    ? (['the score', first.score, after.score] as const)
    : (['the target', first?.target, after.target] as const);
  return `${measure}, against doing nothing: +${soon ?? 0} in ${from}, +${later ?? 0} in ${by}`;
}

function pathLines({ reachedIn, actions }: ToldPath): readonly string[] {
  if (reachedIn === null) return ['  The way to 650: none within five years'];
  const title = `  The shortest way to 650, in ${monthOf(reachedIn)}:`;
  return [title, ...actions.map((text) => `    ${dim(text)}`)];
}

/** How it ends, in a line; the reasons follow. */
function endOf({ scores, streak, defaults }: Pick<Story, 'scores' | 'streak' | 'defaults'>) {
  const last = scores.at(-1);
  const { current, scoring, longest } = streak;
  const known = defaults.map(({ status, bucket }) => `${status}, ${bucket} days`);
  const score = last?.score === null ? `no score (${last.unscored})` : `score ${last?.score}`;
  const lengths = `streak ${current} (scoring ${scoring}, longest ${longest})`;
  return `At the end: ${score}, ${lengths}, default: ${known.join('; ') || 'none'}`;
}

/** The verdict in a sentence; what differs, if anything does. */
function showReplay(io: Io, { replay }: DemoResult): void {
  const { accounts, events, records, matchesPublished, differenceCount, differences } = replay;
  const published = grouped(records.equal + records.different);
  io.line(bold('Audit replay'));
  io.line(`  ${counted(events, 'event')} read back, the hash chain of every stream followed`);
  const proof = `${accounts} accounts, ${published} published records recomputed from the log`;
  if (matchesPublished) {
    io.line(green(`  ${proof}: all equal`));
    return;
  }
  io.line(red(`  ${proof}: ${counted(differenceCount, 'difference')}`));
  for (const { where, stream, revision, because } of differences) {
    io.line(`  ${where}: ${stream} at revision ${revision}: ${because}`);
  }
}
