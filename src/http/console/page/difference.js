import { announce, element, facts, paragraph, section, table } from './dom.js';
import { field, tellAtFields } from './fields.js';
import { count, month, signed } from './format.js';
import { PART_NAMES, bucketText, itemName, lineName } from './words.js';

/**
 * Why the score changed between two of the published ones.
 *
 * @param scores every publication, the oldest first
 * @param ask `({ from, to }) => answer`
 */
export function differencePanel({ scores, ask }, signal) {
  const scored = scores.filter(({ score }) => score !== null);
  const from = cycleField({ id: 'from', label: 'From', cycles: scored });
  const to = cycleField({ id: 'to', label: 'To', cycles: scored });
  const result = element('div', { class: 'changes' });
  const button = element('button', { type: 'submit' }, 'Compare');
  const form = element(
    'form',
    { class: 'asking-row', novalidate: true },
    ...[from.place, to.place, button],
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    from.complain([]);
    try {
      const answer = await ask({ from: from.control.value, to: to.control.value });
      result.replaceChildren(...changesOf(answer));
      announce(changeText(answer));
    } catch (error) {
      if (signal.aborted) return;
      const rest = tellAtFields(error, () => from);
      result.replaceChildren(...(rest === null ? [] : [rest]));
    }
    button.disabled = false;
  });
  /** The cycle that is shown is compared with the one before. */
  const select = (cycle) => {
    const at = scored.findIndex((each) => each.cycle === cycle);
    if (at < 1) return;
    from.control.value = scored[at - 1].cycle;
    to.control.value = cycle;
    result.replaceChildren();
  };
  const panel = section('Difference between two cycles', 'difference', form, result);
  return { panel: scored.length < 2 ? null : panel, select };
}

function cycleField({ id, label, cycles }) {
  const options = cycles
    .map(({ cycle, score }) => element('option', { value: cycle }, `${month(cycle)}: ${score}`))
    .toReversed();
  return field({ label, control: element('select', { id: `difference-${id}` }, options) });
}

function changesOf(answer) {
  const { isSameScorecard, base } = answer;
  return [
    paragraph('lead', changeText(answer)),
    movementTable(answer),
    lineTable(answer),
    isSameScorecard
      ? null
      : paragraph('quiet', `By another scorecard, whose base is ${base.after}.`),
    otherChanges(answer),
  ].filter((each) => each !== null);
}

function changeText({ from, to, score }) {
  const change = score.difference === 0 ? 'the same' : signed(score.difference);
  return `${score.before} in ${month(from)}, ${score.after} in ${month(to)}: ${change}.`;
}

const MOVES = ['refund', 'shock', 'fall', 'climb'];

/** Its last row is the sum of the others, and adds up to the difference. */
function movementTable({ movements, score }) {
  const moved = movements.filter((each) => MOVES.some((move) => each[move] !== 0));
  const sums = MOVES.map((move) => movements.reduce((sum, each) => sum + each[move], 0));
  const rows = moved.map((each) => [
    month(each.cycle),
    ...MOVES.map((move) => points(each[move])),
    signed(MOVES.reduce((sum, move) => sum + each[move], 0)),
    String(each.score),
  ]);
  const still = movements.length - moved.length;
  const left = still === 0 ? '' : `; ${count(still, 'cycle')} without any left out`;
  return table({
    caption: `Movements of the score${left}`,
    isCaptionSeen: true,
    columns: [
      { title: 'Cycle', isHeader: true },
      { title: 'Given back', kind: 'number' },
      { title: 'For defaults', kind: 'number' },
      { title: 'Fallen', kind: 'number' },
      { title: 'Climbed', kind: 'number' },
      { title: 'Change', kind: 'number' },
      { title: 'Score', kind: 'number' },
    ],
    rows,
    sums: ['Sum', ...sums.map(points), signed(score.difference), String(score.after)],
  });
}

function points(moved) {
  return moved === 0 ? '' : signed(moved);
}

/** What the facts are worth, line by line; with the base they add up to the target. */
function lineTable({ lines, target, base }) {
  const rows = lines.map(({ part, line, ...change }) => [
    `${PART_NAMES[part] ?? part}: ${lineName(line)}`,
    ...change3(change),
  ]);
  if (base.difference !== 0) rows.unshift(['Base', ...change3(base)]);
  return table({
    caption: rows.length === 0 ? 'No line has changed' : 'Lines that have changed',
    isCaptionSeen: true,
    columns: [
      { title: 'Line', isHeader: true },
      { title: 'Before', kind: 'number' },
      { title: 'After', kind: 'number' },
      { title: 'Difference', kind: 'number' },
    ],
    rows,
    sums: ['What the facts are worth', ...change3(target)],
  });
}

function change3({ before, after, difference }) {
  return [String(before), String(after), signed(difference)];
}

function otherChanges({ reasons, charges }) {
  const told = [
    ['Reasons that have come', reasons.come.map(({ text }) => text)],
    ['Reasons that have gone', reasons.gone.map(({ text }) => text)],
    ['Charged for defaults since', charges.come.map(chargeText)],
    ['No longer charged', charges.gone.map(chargeText)],
  ].filter(([, texts]) => texts.length > 0);
  if (told.length === 0) return null;
  return facts(told.map(([name, texts]) => [name, texts.map((each) => element('p', {}, each))]));
}

function chargeText({ key, bucket, points: charged }) {
  return `${itemName(key)}, ${bucketText(bucket)}: ${count(charged, 'point')}`;
}
