import { element, paragraph, section, styled } from './dom.js';
import { range, signed } from './format.js';
import { BANDS, HIGHEST, LOWEST, bandNumber, unscoredText } from './words.js';

/** The published score of a cycle, where it lies, and how it came about. */
export function scorePanel(record) {
  const { score, unscored, target, movement } = record;
  if (score === null) {
    return section(
      'Score',
      'score',
      paragraph('figure none', 'No score'),
      paragraph('lead', `In this cycle ${unscoredText(unscored)}.`),
      scale(null),
    );
  }
  const { name, rank } = BANDS[bandNumber(score) - 1];
  return section(
    'Score',
    'score',
    paragraph('figure', String(score)),
    element(
      'p',
      { class: `band band-${bandNumber(score)}` },
      element('strong', {}, range(name)),
      ` ${rank}`,
    ),
    scale(score),
    paragraph('lead', `${movementText(movement, score)} ${targetText(score, target)}`),
  );
}

function movementText({ kind, from, refund, shock, fall, climb }, score) {
  if (kind === 'opening') return `Opened at ${score}.`;
  const parts = [
    [refund, 'given back'],
    [shock, 'for a payment default'],
    [fall, 'towards the target'],
    [climb, 'climbed'],
  ];
  const moved = parts.filter(([points]) => points !== 0);
  if (moved.length === 0) return `Stayed at ${from}.`;
  return `From ${from}: ${moved.map(([points, why]) => `${signed(points)} ${why}`).join(', ')}.`;
}

function targetText(score, target) {
  if (score === target) return 'This is what the facts are worth.';
  return `The facts are worth ${target}: that is where it is moving.`;
}

/** From 350 to 950 with its five bands; the words beside it say the same. */
function scale(score) {
  const bands = BANDS.map(({ from, to }, at) => {
    const isReached = score !== null && bandNumber(score) === at + 1;
    const kind = `piece band-${at + 1}${isReached ? ' reached' : ''}`;
    return styled(element('span', { class: kind }), { '--points': to - from + 1 });
  });
  const edges = [...BANDS.map(({ from }) => from), HIGHEST].map((edge) =>
    styled(element('span', { class: edgeKind(edge) }, String(edge)), { '--at': share(edge) }),
  );
  const marker = score === null ? null : element('span', { class: 'marker' });
  if (marker) styled(marker, { '--at': share(score) });
  return element(
    'div',
    { class: 'scale', 'aria-hidden': 'true' },
    element('div', { class: 'pieces' }, bands),
    marker,
    edges,
  );
}

function edgeKind(edge) {
  if (edge === LOWEST) return 'edge first';
  if (edge === HIGHEST) return 'edge last';
  return edge === 600 || edge === 650 ? 'edge crowded' : 'edge';
}

function share(score) {
  return `${((score - LOWEST) / (HIGHEST - LOWEST)) * 100}%`;
}
