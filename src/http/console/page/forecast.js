import { Chart } from './chart.js';
import { element, paragraph, table } from './dom.js';
import { count, month, signed } from './format.js';
import { unscoredText } from './words.js';

/**
 * The cycles to come, each with what is thought of and without.
 *
 * @returns a sentence that says it, and what is drawn, and how to draw it once it is in the page
 */
export function forecastOf({ cycles }) {
  const points = cycles.map(({ cycle, withBehaviours, without }) => {
    return { cycle, score: withBehaviours.score, beside: without.score };
  });
  const canvas = element('div', { class: 'chart', 'aria-hidden': 'true' });
  const summary = summaryOf(cycles);
  const content = [
    paragraph('lead', summary),
    canvas,
    paragraph('quiet', 'Line: with these behaviours. Dashed: if nothing more occurs.'),
    forecastTable(cycles),
  ];
  return { summary, content, draw: (signal) => new Chart({ points, canvas }).draw(signal) };
}

function summaryOf(cycles) {
  const { cycle, withBehaviours, without, difference } = cycles.at(-1);
  const after = `After ${count(cycles.length, 'cycle')}, in ${month(cycle)}`;
  if (withBehaviours.score === null) return `${after}, there is no score.`;
  if (without.score === null) return `${after}: ${withBehaviours.score}; without, there is none.`;
  const change = difference.score === 0 ? 'the same' : signed(difference.score);
  return `${after}: ${withBehaviours.score} instead of ${without.score}, ${change}.`;
}

function forecastTable(cycles) {
  const scoreOf = ({ score, unscored }) => (score === null ? unscoredText(unscored) : `${score}`);
  return table({
    caption: 'Scores to come, with these behaviours and without',
    columns: [
      { title: 'Cycle', isHeader: true },
      { title: 'With', kind: 'number' },
      { title: 'Without', kind: 'number' },
      { title: 'Difference', kind: 'number' },
      { title: 'Target with', kind: 'number' },
    ],
    rows: cycles.map(({ cycle, withBehaviours, without, difference }) => [
      month(cycle),
      scoreOf(withBehaviours),
      scoreOf(without),
      difference.score === null ? '' : signed(difference.score),
      withBehaviours.target === null ? '' : String(withBehaviours.target),
    ]),
  });
}
