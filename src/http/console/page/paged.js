import { announce, element, table, tableRow } from './dom.js';
import { count } from './format.js';
import { problemBox } from './problem.js';

/**
 * A table that grows by a page at a time, with the button that makes it.
 *
 * @param cells of an item, one for each column
 * @param first a page of items: `{ items, isLast }`
 * @param more asks for the page behind
 * @param labels `button`, and `one` of what has come, which is announced
 */
export function pagedTable({ caption, columns, cells, first, more, labels }) {
  const shown = table({ caption, columns, rows: first.items.map(cells) });
  const button = element('button', { type: 'button', hidden: first.isLast }, labels.button);
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const { items, isLast } = await more();
      const added = items.map((each) => tableRow(columns, cells(each)));
      shown.querySelector('tbody').append(...added);
      button.hidden = isLast;
      announce(`${count(added.length, labels.one)} shown`);
    } catch (error) {
      if (error.name !== 'AbortError') button.before(problemBox(error));
    }
    button.disabled = false;
  });
  return [shown, button];
}
