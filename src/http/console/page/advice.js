import { element, paragraph } from './dom.js';
import { field, tellAtFields } from './fields.js';
import { count, date, month, signed } from './format.js';
import { laterPanel } from './later.js';

/** So many are shown at once, the best ones. */
const MOST_AT_ONCE = 6;
/** From here on one may borrow. */
const THRESHOLD = 650;

/**
 * What can be done about the score, and how a score is reached the fastest.
 *
 * @param ask `(target) => answer`, the target null or as somebody wrote it
 * @param offer is given the answer, for a what-if
 * @param formId of the form that the choices belong to
 */
export function advicePanel({ ask, offer, formId }, signal) {
  const draw = (answer) => {
    offer(answer);
    const { asOf, score, nextCycle } = answer;
    const from = score === null ? 'without a score' : `with a score of ${score}`;
    const when = `As of ${date(asOf)}, ${from}; the next one is that of ${month(nextCycle)}.`;
    return [
      paragraph('quiet', `${when} Gains are over doing nothing more.`),
      ...possibilityLists(answer.possibilities, formId),
      ...paths(answer, ask, signal),
    ];
  };
  return laterPanel({ title: 'Advice', name: 'advice', ask: () => ask(null), draw }, signal);
}

function possibilityLists(possibilities, formId) {
  if (possibilities.length === 0) return [paragraph('lead', 'There is nothing left to gain.')];
  const listOf = (some) =>
    element(
      'ul',
      { class: 'possibilities' },
      some.map((each) => possibility(each, formId)),
    );
  const rest = possibilities.slice(MOST_AT_ONCE);
  const more = element(
    'details',
    {},
    element('summary', {}, `Show ${rest.length} more`),
    listOf(rest),
  );
  return [listOf(possibilities.slice(0, MOST_AT_ONCE)), rest.length === 0 ? null : more];
}

/** What can be done can be chosen for a what-if; waiting is nothing that could be reported. */
function possibility({ code, kind, text, first, after, reasons }, formId) {
  const id = `advice-${code}`;
  const box = { type: 'checkbox', id, name: 'advice', value: code, form: formId };
  return element(
    'li',
    {},
    kind === 'act' ? element('input', box) : element('span', { 'aria-hidden': 'true' }, '\u2013'),
    element(kind === 'act' ? 'label' : 'span', { for: kind === 'act' ? id : null }, text),
    element(
      'span',
      { class: 'quiet' },
      kind === 'act' ? gainText(first, after) : waitText(first, after),
      reasons.length === 0 ? '' : ' \u00b7 ',
      element('span', { class: 'code' }, reasons.map((each) => each.code).join(' ')),
    ),
  );
}

function gainText(first, after) {
  if (first === null) return `The facts are worth ${gain(after.target)} ${by(after)}`;
  if (first.score === null) return `A first score in ${month(first.cycle)}`;
  return `${gain(first.score)} in ${month(first.cycle)}, ${gain(after.score)} ${by(after)}`;
}

function waitText(first, after) {
  const now = `${gain(first.target)} in ${month(first.cycle)}`;
  return `The facts are worth ${now}, ${gain(after.target)} ${by(after)}`;
}

function gain(points) {
  return points === null ? 'a score' : signed(points);
}

function by({ cycle }) {
  return `by ${month(cycle)}`;
}

function paths(answer, ask, signal) {
  const found = element('div', { class: 'paths', role: 'status' });
  const tell = ({ paths: told, score }) => found.replaceChildren(...pathList(told, score));
  tell(answer);
  const control = element('input', {
    ...{ id: 'target', inputmode: 'numeric', autocomplete: 'off', maxlength: 4 },
  });
  const target = field({ label: 'Path to a score', control, hint: '350 to 950' });
  const button = element('button', { type: 'submit' }, 'Find the path');
  const form = element('form', { class: 'asking-row', novalidate: true }, target.place, button);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    target.complain([]);
    found.replaceChildren(paragraph('quiet', 'Looking for it \u2026'));
    try {
      tell(await ask(control.value.trim()));
    } catch (error) {
      if (signal.aborted) return;
      const rest = tellAtFields(error, () => target);
      found.replaceChildren(...(rest === null ? [] : [rest]));
    }
    button.disabled = false;
  });
  return [element('h3', {}, 'Shortest path'), form, found];
}

function pathList(told, score) {
  const isTold = told.some(({ target }) => target === THRESHOLD);
  const isReached = score !== null && score >= THRESHOLD && !isTold;
  const already = isReached ? [paragraph('lead', `${THRESHOLD} is reached.`)] : [];
  return [...already, ...told.map(pathOf)];
}

function pathOf({ target, cycles, reachedIn, actions, isExact, score }) {
  const steps = actions.map(({ text }) => element('li', {}, text));
  return element(
    'div',
    { class: 'path' },
    paragraph('lead', pathText({ target, cycles, reachedIn, actions, score })),
    steps.length === 0 ? null : element('ol', {}, steps),
    isExact ? null : paragraph('quiet', 'Fewer actions might do: not every set has been tried.'),
  );
}

function pathText({ target, cycles, reachedIn, actions, score }) {
  if (cycles === 0) return `${target} is reached.`;
  if (cycles === null) {
    const best = score === null ? 'there is no score' : `the best is ${score}`;
    return `${target} is out of reach: within 60 cycles ${best}.`;
  }
  const when = `${target} is reached in ${count(cycles, 'cycle')}, in ${month(reachedIn)}`;
  if (actions.length === 0) return `${when}, with ${score}: nothing has to be done for it.`;
  return `${when}, with ${score}, by ${count(actions.length, 'action')} kept up until then:`;
}
