import { element, paragraph } from './dom.js';
import { date, month, range, signed } from './format.js';
import { laterPanel } from './later.js';
import { bandNumber, unscoredText } from './words.js';

/**
 * What the next publication would say, and that nobody has published it.
 *
 * @param published the score published last; null if none was
 */
export function provisionalPanel({ ask, published }, signal) {
  const draw = (answer) => estimate(answer, published);
  return laterPanel({ title: 'Provisional score', name: 'provisional', ask, draw }, signal);
}

function estimate({ cycle, score, band, unscored, target, asOf }, published) {
  const when = `if the cycle of ${month(cycle)} ended with ${date(asOf)}. Nobody has published it.`;
  if (score === null) {
    return [
      paragraph('estimate none', 'No score'),
      paragraph('quiet', `There would be none, as ${unscoredText(unscored)}, ${when}`),
    ];
  }
  return [
    element('p', { class: 'estimate' }, String(score), element('span', {}, ' provisional')),
    element(
      'p',
      { class: `band band-${bandNumber(score)}` },
      element('strong', {}, range(band)),
      ` ${changeText(score, published)}, moving to ${target}`,
    ),
    paragraph('quiet', `What would be published ${when}`),
  ];
}

function changeText(score, published) {
  if (published === null) return 'where nothing was published';
  if (score === published) return 'as published last';
  return `${signed(score - published)} on the one published last`;
}
