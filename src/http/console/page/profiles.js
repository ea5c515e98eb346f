import { element, paragraph } from './dom.js';
import { count, cycleAt, month } from './format.js';
import { laterPanel } from './later.js';
import { breakText } from './streak.js';
import { PROFILE_NAMES, ownerName } from './words.js';

/** How punctually was paid in each of the last cycles, in all and to whom. */
export function profilesPanel(ask, signal) {
  return laterPanel({ title: 'Payment profiles', name: 'profiles', ask, draw }, signal);
}

function draw(course) {
  const { asOf, paymentProfile, byOwner } = course;
  if (asOf === null) return paragraph('quiet', 'None is told before the first day is closed.');
  const overall = { ...course, name: 'Everything due' };
  const owners = byOwner.map((each) => ({ ...each, name: ownerName(each.owner) }));
  // The last cycle that is over is the one before that of the open day.
  const cycles = Array.from(paymentProfile, (_, at) => cycleAt(asOf, -1 - at));
  return [
    element(
      'ul',
      { class: 'profile-list' },
      [overall, ...owners].map((each) => profileOf(each, cycles)),
    ),
    legend(),
  ];
}

function profileOf({ name, current, scoring, longest, lastBreak, paymentProfile }, cycles) {
  const cells = Array.from(paymentProfile, (letter, at) => {
    const title = `${month(cycles[at])}: ${PROFILE_NAMES.get(letter) ?? letter}`;
    return element('span', { class: cellKind(letter), title }, letter);
  });
  const spoken = `The last ${cycles.length} cycles: ${spokenProfile(paymentProfile)}`;
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'profile-head' },
      element('h3', {}, name),
      element('span', {}, count(current, 'month')),
      element('span', { class: 'quiet' }, `counts ${scoring}, longest ${longest}`),
    ),
    // From left to right as time goes; the answer has the latest first.
    element('div', { class: 'cells', role: 'img', 'aria-label': spoken }, cells.toReversed()),
    element(
      'p',
      { class: 'ends quiet', 'aria-hidden': 'true' },
      element('span', {}, month(cycles.at(-1), { isShort: true })),
      element('span', {}, month(cycles[0], { isShort: true })),
    ),
    paragraph('quiet broken', breakText(lastBreak, longest)),
  );
}

function spokenProfile(profile) {
  return [...PROFILE_NAMES]
    .map(([letter, name]) => [name, profile.split(letter).length - 1])
    .filter(([, many]) => many > 0)
    .map(([name, many]) => `${many} ${name}`)
    .join(', ');
}

function legend() {
  const items = Array.from(PROFILE_NAMES, ([letter, name]) =>
    element('li', {}, element('span', { class: cellKind(letter) }, letter), ` ${name}`),
  );
  return element('ul', { class: 'legend quiet' }, items);
}

function cellKind(letter) {
  return `cell cell-${letter}`;
}
