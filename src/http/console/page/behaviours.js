import { element, paragraph, section } from './dom.js';
import { date, moment, sentence } from './format.js';
import { pagedTable } from './paged.js';
import { typeName } from './words.js';

const COLUMNS = [
  { title: 'Occurred', kind: 'when', isHeader: true },
  { title: 'Behaviour' },
  { title: 'Type', kind: 'type' },
  { title: 'Recorded later, on', kind: 'when' },
  { title: 'Revision', kind: 'number' },
];

/**
 * What is on record, the one recorded last first.
 *
 * @param first a page of it: `{ items, isLast }`
 * @param more asks for the page behind
 * @param zone of the calendar whose days are shown
 */
export function behavioursPanel({ first, more, zone }) {
  if (first.items.length === 0) {
    return section('Behaviours', 'behaviours', paragraph('quiet', 'Nothing is on record.'));
  }
  const list = pagedTable({
    caption: 'Behaviours, the one recorded last first',
    columns: COLUMNS,
    cells: (each) => cells(each, zone),
    first,
    more,
    labels: { button: 'Show older ones', one: 'older behaviour' },
  });
  return section('Behaviours', 'behaviours', ...list);
}

function cells({ type, occurredAt, recordedAt, revision, text }, zone) {
  const occurred = moment(occurredAt, zone);
  const recorded = moment(recordedAt, zone);
  const isLater = occurred.on !== recorded.on;
  return [
    element('time', { datetime: occurredAt }, `${occurred.day}, ${occurred.time}`),
    sentence(text),
    typeName(type),
    isLater ? element('time', { datetime: recordedAt }, date(recorded.on)) : '',
    String(revision),
  ];
}
