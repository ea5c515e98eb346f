import { element, paragraph, section, styled, table } from './dom.js';
import { count, moment, sentence, signed } from './format.js';
import { PART_NAMES, lineName, unscoredText } from './words.js';

/** The five parts of the target as bars with their maxima; each opens into its lines. */
export function partsPanel({ parts, target, unscored }) {
  if (parts.length === 0) {
    const why = `There are no parts: ${unscoredText(unscored)}.`;
    return section('What the facts are worth', 'parts', paragraph('quiet', why));
  }
  const sum = ['350', ...parts.map(({ points }) => points)].join(' + ');
  return section(
    'What the facts are worth',
    'parts',
    paragraph('quiet', `${sum} = ${target}`),
    element('div', { class: 'bars' }, parts.map(bar)),
  );
}

function bar({ part, points, most, lines }) {
  const filled = element('span', { class: 'filled' });
  styled(filled, { '--share': `${(points / (most ?? points)) * 100}%` });
  const rows = lines.map((each) => [
    lineName(each.line),
    signed(each.points),
    each.most === null || each.most === 0 ? '' : String(each.most),
  ]);
  return element(
    'details',
    { class: 'part' },
    element(
      'summary',
      {},
      element('span', { class: 'part-name' }, PART_NAMES[part] ?? lineName(part)),
      element('span', { class: 'track', 'aria-hidden': 'true' }, filled),
      element(
        'span',
        { class: 'part-points' },
        `${points} `,
        element('span', {}, most === null ? '' : `of ${most}`),
      ),
    ),
    rows.length === 0
      ? paragraph('quiet', 'Nothing in it counts for or against.')
      : table({
          caption: `Lines of ${PART_NAMES[part] ?? part}`,
          columns: [
            { title: 'Line', isHeader: true },
            { title: 'Points', kind: 'number' },
            { title: 'of', kind: 'number' },
          ],
          rows,
        }),
  );
}

/**
 * Why the score is not higher, and why it moved, each with the facts behind it; the most telling
 * first.
 */
export function reasonsPanel({ reasons, zone }) {
  if (reasons.length === 0) {
    return section('Reasons', 'reasons', paragraph('quiet', 'Without a score there are none.'));
  }
  return section(
    'Reasons',
    'reasons',
    element(
      'ol',
      { class: 'reasons-list' },
      reasons.map((each) => reason(each, zone)),
    ),
  );
}

function reason({ code, text, lostPoints, factCount, facts }, zone) {
  return element(
    'li',
    {},
    element('span', { class: 'reason-text' }, text),
    element(
      'span',
      { class: 'quiet' },
      lostPoints > 0 ? `${count(lostPoints, 'point')} short \u00b7 ` : '',
      element('span', { class: 'code' }, code),
    ),
    factCount === null || factCount === 0 ? null : behind(factCount, facts, zone),
  );
}

/** Of many facts the latest ones are told. */
function behind(factCount, facts, zone) {
  const many = count(factCount, 'fact');
  const latest = facts.length < factCount ? `, the latest ${facts.length} of them` : '';
  const items = facts.map(({ occurredAt, text }) =>
    element(
      'li',
      {},
      element('time', { datetime: occurredAt }, moment(occurredAt, zone).day),
      element('span', {}, sentence(text)),
    ),
  );
  return element(
    'details',
    { class: 'behind' },
    element('summary', {}, `${many} behind it${latest}`),
    element('ol', {}, items),
  );
}
