import { paragraph } from './dom.js';
import { date, moment, money, month, sentence } from './format.js';
import { laterPanel } from './later.js';
import { pagedTable } from './paged.js';
import { OBLIGATION_STATES, PURPOSES, bucketName, itemName, ownerName } from './words.js';

/**
 * What is to be paid, and what was paid late or lately, with its interest.
 *
 * @param pager of the list: `more(signal)`
 */
export function obligationsPanel(pager, signal) {
  const columns = [
    { title: 'Due', kind: 'when', isHeader: true },
    { title: 'What' },
    { title: 'Amount', kind: 'number' },
    { title: 'Paid', kind: 'number' },
    { title: 'How it stands' },
    { title: 'Interest', kind: 'number' },
  ];
  const cells = (each) => [
    date(each.dueOn),
    `${itemName(each.key)}, ${ownerName(each.owner)}`,
    money(each.amountDueMinor),
    money(each.paidMinor),
    stateText(each),
    interestText(each),
  ];
  const list = {
    ...{ title: 'Obligations', name: 'obligations', columns, cells },
    none: 'Nothing is due, and nothing was paid late.',
  };
  return listPanel(list, pager, signal);
}

function stateText({ state, daysPastDue, bucket, isPaused, writtenOffOn }) {
  const late = state === 'overdue' ? `, ${daysPastDue} days (${bucketName(bucket)})` : '';
  const paused = isPaused ? ', paused' : '';
  const writtenOff = writtenOffOn === null ? '' : `, written off from ${date(writtenOffOn)}`;
  return `${OBLIGATION_STATES[state] ?? state}${late}${paused}${writtenOff}`;
}

/** Null where somebody else reports on the line. */
function interestText({ interestMinor, nextDayInterestMinor }) {
  if (interestMinor === null) return '\u2013';
  const next = nextDayInterestMinor ? `, ${money(nextDayInterestMinor)} more today` : '';
  return `${money(interestMinor)}${next}`;
}

/** What the account holder disputes, with the deadlines. */
export function disputesPanel(pager, signal) {
  const columns = [
    { title: 'Opened', kind: 'when', isHeader: true },
    { title: 'About' },
    { title: 'How it stands' },
    { title: 'Answer due', kind: 'when' },
  ];
  const cells = (each) => [
    each.openedOn === null ? '\u2013' : date(each.openedOn),
    [itemName(each.targetId), each.reason].filter((text) => text !== null).join(': '),
    disputeText(each),
    each.answerDueOn === null
      ? ''
      : `${date(each.answerDueOn)}${each.isOverdue ? ', overdue' : ''}`,
  ];
  const list = { title: 'Disputes', name: 'disputes', columns, cells, none: 'None.' };
  return listPanel(list, pager, signal);
}

function disputeText(each) {
  const { state, outcome, resolvedOn, resolution, supportDueOn, isSupportOverdue } = each;
  if (resolvedOn !== null) {
    const decided = `${sentence(outcome)} on ${date(resolvedOn)}`;
    const why = resolution === null ? '' : `: ${resolution}`;
    return `${decided}${state === 'neverOpened' ? ', though never opened' : ''}${why}`;
  }
  const support = isSupportOverdue ? 'overdue since' : 'due by';
  return `Open; a sign of support is ${support} ${date(supportDueOn)}`;
}

/** Who looked at the credit and why, and what was applied for. */
export function queriesPanel({ pager, zone }, signal) {
  const columns = [
    { title: 'When', kind: 'when', isHeader: true },
    { title: 'Who' },
    { title: 'Why' },
    { title: 'Authorisation' },
    { title: 'Counts' },
  ];
  const cells = (each) => [
    moment(each.occurredAt, zone).day,
    each.by,
    each.type === 'CreditApplied'
      ? `Application: ${each.product}`
      : (PURPOSES[each.purpose] ?? each.purpose),
    authorisationText(each, zone),
    countText(each),
  ];
  const none = 'Nobody has looked, and nothing was applied for.';
  const list = { title: 'Who looked', name: 'queries', columns, cells, none };
  return listPanel(list, pager, signal);
}

function authorisationText({ authorisationRef, revokedAt }, zone) {
  if (authorisationRef === null) return '';
  return revokedAt === null
    ? authorisationRef
    : `${authorisationRef}, revoked on ${moment(revokedAt, zone).day}`;
}

/** Several looks of one requester for one purpose count as one. */
function countText({ countsAs, merged }) {
  switch (countsAs) {
    case 'hard': {
      const until = `until ${month(merged.throughCycle)}`;
      return merged.members === 1 ? `Once, ${until}` : `Once for ${merged.members}, ${until}`;
    }
    case 'merged':
      return `As one with the first of ${merged.members}`;
    case 'soft':
      return 'Never';
    case 'application':
      return 'As an application';
    case 'repeated':
      return 'Not again: reported before';
    case 'voided':
      return 'Not: reported in error';
    default:
      return '\u2013';
  }
}

function listPanel({ title, name, columns, cells, none }, pager, signal) {
  const draw = (first) =>
    first.items.length === 0
      ? paragraph('quiet', none)
      : pagedTable({
          ...{ caption: title, columns, cells, first },
          more: () => pager.more(signal),
          labels: { button: 'Show older ones', one: 'older row' },
        });
  return laterPanel({ title, name, ask: () => pager.more(signal), draw }, signal);
}
