import { element, paragraph, section, styled } from './dom.js';
import { count, date, daysBetween } from './format.js';
import { STATUS_NAMES, bucketName, bucketText, itemName } from './words.js';

const STEP_NAMES = {
  opened: 'Opened',
  escalated: 'Escalated',
  writtenOff: 'Written off',
  cured: 'Cured',
  expired: 'Expired',
  voided: 'Voided',
  restated: 'Told anew',
};

/** Payment defaults, the one opened last first, each with its course as a drawing. */
export function defaultsPanel(defaults, { isPast = false } = {}) {
  if (defaults.length === 0) {
    const none = isPast ? 'None was known then.' : 'None, and none in the past.';
    return section('Payment defaults', 'defaults', paragraph('quiet', none));
  }
  return section(
    'Payment defaults',
    'defaults',
    element('ul', { class: 'default-list' }, defaults.map(oneDefault)),
  );
}

function oneDefault({ key, status, bucket, course }) {
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'default-head' },
      element('h3', {}, itemName(key)),
      element('span', { class: `status status-${status}` }, STATUS_NAMES[status] ?? status),
      element('span', { class: 'quiet' }, `worst ${bucketText(bucket)}`),
    ),
    courseOf(course),
  );
}

/** Steps from left to right; the way between two is as long as the days between them. */
function courseOf(course) {
  const steps = course.map((step, at) => {
    const next = course[at + 1];
    const days = next ? daysBetween(step.on, next.on) : 0;
    const item = element(
      'li',
      { class: `step step-${step.step}${next ? '' : ' last'}` },
      element('span', { class: 'dot', 'aria-hidden': 'true' }),
      element('span', { class: 'step-name' }, STEP_NAMES[step.step] ?? step.step),
      element('span', { class: 'step-more' }, date(step.on)),
      step.bucket ? element('span', { class: 'step-more' }, bucketName(step.bucket)) : null,
      next && days > 0 ? spanOf(days) : null,
    );
    return styled(item, { '--days': Math.max(days, 1) });
  });
  return element('ol', { class: 'course' }, steps);
}

function spanOf(days) {
  const text = element('span', {}, count(days, 'day'));
  return element('span', { class: 'span-of', 'aria-hidden': 'true' }, text);
}
