import { element, facts, paragraph, section, table } from './dom.js';
import { money, sentence } from './format.js';
import { PRIVILEGE_NAMES, QUOTA_STEP_NAMES } from './words.js';

/** Whether the account may borrow, how much, and which rights come with its score. */
export function standingPanel({ eligibility, quota, privileges }) {
  const { isEligible, reasons } = eligibility;
  return section(
    'Borrowing',
    'standing',
    paragraph(isEligible ? 'may' : 'may not', isEligible ? 'May borrow' : 'May not borrow'),
    reasons.length === 0 ? null : element('ul', { class: 'obstacles' }, reasons.map(obstacle)),
    ...(quota === null ? [] : quotaOf(quota)),
    privileges.length === 0 ? null : privilegeTable(privileges),
  );
}

function obstacle({ code, text }) {
  return element('li', {}, `${sentence(text)} `, element('span', { class: 'code' }, code));
}

function quotaOf({ currency, amountMinor, steps, outstandingMinor, availableMinor }) {
  const amounts = facts([
    ['Quota', `${money(amountMinor)} ${currency}`],
    ['Outstanding', money(outstandingMinor)],
    ['Available', money(availableMinor)],
  ]);
  return steps.length === 0 ? [amounts] : [amounts, stepTable(steps, currency)];
}

/** Each amount is the one above it times the percentage, rounded down. */
function stepTable(steps, currency) {
  return table({
    caption: `How the quota comes about, in ${currency}`,
    isCaptionSeen: true,
    columns: [
      { title: 'Step', isHeader: true },
      { title: 'Times', kind: 'number' },
      { title: 'Amount', kind: 'number' },
    ],
    rows: steps.map(({ step, percent, amountMinor }) => [
      QUOTA_STEP_NAMES[step] ?? step,
      percent === null ? '' : `${percent} %`,
      money(amountMinor),
    ]),
  });
}

function privilegeTable(privileges) {
  return table({
    caption: 'Rights that come with the score',
    isCaptionSeen: true,
    columns: [
      { title: 'Right', isHeader: true },
      { title: 'From', kind: 'number' },
      { title: 'Now', kind: 'number' },
    ],
    rows: privileges.map(({ privilege, from, isGranted }) => [
      PRIVILEGE_NAMES[privilege] ?? sentence(privilege),
      String(from),
      isGranted ? 'granted' : 'not granted',
    ]),
  });
}
