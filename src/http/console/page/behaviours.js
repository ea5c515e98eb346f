import { announce, element, paragraph, section, table, tableRow } from './dom.js';
import { count, date, moment, sentence } from './format.js';
import { problemBox } from './problem.js';
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
  const rows = first.items.map((each) => cells(each, zone));
  const caption = 'Behaviours, the one recorded last first';
  const shown = table({ caption, columns: COLUMNS, rows });
  const button = element('button', { type: 'button', hidden: first.isLast }, 'Show older ones');
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const { items, isLast } = await more();
      const added = items.map((each) => tableRow(COLUMNS, cells(each, zone)));
      shown.querySelector('tbody').append(...added);
      button.hidden = isLast;
      announce(`${count(added.length, 'older behaviour')} shown`);
    } catch (error) {
      if (error.name !== 'AbortError') button.before(problemBox(error));
    }
    button.disabled = false;
  });
  return section('Behaviours', 'behaviours', shown, button);
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
