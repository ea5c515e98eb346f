import { element, facts, paragraph, section, styled } from './dom.js';
import { count, date } from './format.js';
import { bucketText, itemName } from './words.js';

/** From 36 months on a streak is worth the most that it can be. */
const MILESTONES = [6, 12, 24, 36];
const LONGEST_SHOWN = 36;

/** Months in a row with everything paid in time; `lastBreak` is undefined where it is not told. */
export function streakPanel({ current, scoring, longest, lastBreak }) {
  const track = element(
    'div',
    { class: 'milestones', 'aria-hidden': 'true' },
    element('span', { class: 'filled' }),
    MILESTONES.map((months) =>
      styled(element('span', { class: 'milestone' }, String(months)), { '--at': share(months) }),
    ),
  );
  styled(track, { '--share': share(Math.min(current, LONGEST_SHOWN)) });
  return section(
    'On-time streak',
    'streak',
    element(
      'p',
      { class: 'figure small' },
      String(current),
      element('span', {}, current === 1 ? ' month' : ' months'),
    ),
    track,
    facts([
      ['Counts for the score', count(scoring, 'month')],
      ['Longest', count(longest, 'month')],
    ]),
    lastBreak === undefined ? null : paragraph('quiet', breakText(lastBreak, longest)),
  );
}

/** What broke a streak last; null if nothing has, or if there was none to break. */
export function breakText(broken, longest) {
  if (broken === null) return longest === 0 ? 'Not begun yet.' : 'Never broken.';
  const { on, by, bucket, reached } = broken;
  const how = reached > 0 ? `Broken at ${count(reached, 'month')}` : 'Set back further';
  return `${how} on ${date(on)}: ${itemName(by)}, ${bucketText(bucket)}.`;
}

function share(months) {
  return `${(months / LONGEST_SHOWN) * 100}%`;
}
