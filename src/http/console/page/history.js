import { Chart } from './chart.js';
import { element, paragraph, section, table } from './dom.js';
import { month, range, signed } from './format.js';
import { unscoredText } from './words.js';

/**
 * The published scores as a chart, and below it, under the same cycles, the slider that chooses
 * the cycle whose state of knowledge the page shows.
 */
export function historyPanel(scores, choose) {
  const canvas = element('div', { class: 'chart', 'aria-hidden': 'true' });
  const slider = sliderOver(scores);
  const told = element('output', { for: 'cycle', class: 'chosen' });
  const latest = element('button', { type: 'button', class: 'plain' }, 'Latest');
  const panel = section(
    'History',
    'history',
    canvas,
    element('div', { class: 'scrubber' }, slider),
    element(
      'div',
      { class: 'as-known' },
      element('label', { for: 'cycle' }, 'As known at the cycle'),
      told,
      latest,
    ),
    paragraph('quiet', 'Line: published score. Dashed: the target it was moving to.'),
    scoreTable(scores),
  );
  const points = scores.map(({ cycle, score, target }) => ({ cycle, score, beside: target }));
  const chart = new Chart({ points, canvas, slider, choose });
  slider.addEventListener('input', () => choose(Number(slider.value)));
  latest.addEventListener('click', () => choose(scores.length - 1));
  const select = (at) => {
    slider.value = at;
    slider.ariaValueText = month(scores[at].cycle);
    told.textContent = month(scores[at].cycle);
    latest.hidden = at === scores.length - 1;
    chart.select(at);
  };
  return { panel, select, draw: (signal) => chart.draw(signal) };
}

function sliderOver(scores) {
  const max = scores.length - 1;
  return element('input', { type: 'range', id: 'cycle', min: 0, max, step: 1, value: max });
}

function scoreTable(scores) {
  const columns = [
    { title: 'Cycle', isHeader: true },
    { title: 'Score', kind: 'number' },
    { title: 'Change', kind: 'number' },
    { title: 'Target', kind: 'number' },
    { title: 'Band' },
  ];
  const rows = scores.map(({ cycle, score, target, band, unscored }, at) => {
    const before = scores[at - 1]?.score ?? null;
    if (score === null) return [month(cycle), '\u2013', '', '', unscoredText(unscored)];
    const change = before === null ? '' : signed(score - before);
    return [month(cycle), String(score), change, String(target), range(band)];
  });
  return element(
    'details',
    {},
    element('summary', {}, 'Show as a table'),
    table({ caption: 'Published scores, the newest first', columns, rows: rows.toReversed() }),
  );
}
