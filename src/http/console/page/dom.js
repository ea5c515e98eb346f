/**
 * An element with its attributes and children. Texts become text nodes, so that nothing that
 * comes from an account is ever read as HTML. Functions become listeners: `{ click: () => ... }`.
 * What is null, undefined or false is left out.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(attribute, value);
    else if (value === true) made.setAttribute(attribute, '');
    else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(attribute, value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null));
  return made;
}

/** The element with custom properties set, which the style sheet reads: `{ '--at': '12%' }`. */
export function styled(made, properties) {
  for (const [property, value] of Object.entries(properties)) {
    made.style.setProperty(property, value);
  }
  return made;
}

/** A part of the page that has a heading and is a landmark. */
export function section(title, name, ...children) {
  const id = `${name}-title`;
  return element(
    'section',
    { class: `panel ${name}`, 'aria-labelledby': id },
    element('h2', { id }, title),
    ...children.filter((child) => child !== null),
  );
}

/**
 * A table with its caption, for the eye or only for who listens.
 *
 * @param sums cells of a last row that the others add up to
 */
export function table({ caption, columns, rows, sums = null, isCaptionSeen = false }) {
  const head = columns.map(({ title, kind }) =>
    element('th', { scope: 'col', class: kind }, title),
  );
  const body = element('tbody');
  body.append(...rows.map((row) => tableRow(columns, row)));
  return element(
    'div',
    { class: 'scroller' },
    element(
      'table',
      {},
      element('caption', { class: isCaptionSeen ? null : 'unseen' }, caption),
      element('thead', {}, element('tr', {}, head)),
      body,
      sums === null ? null : element('tfoot', {}, tableRow(columns, sums)),
    ),
  );
}

/** One more row; the cell of a column with `isHeader` names the row. */
export function tableRow(columns, cells) {
  return element(
    'tr',
    {},
    columns.map(({ kind, isHeader = false }, at) =>
      isHeader
        ? element('th', { scope: 'row', class: kind }, cells[at])
        : element('td', { class: kind }, cells[at]),
    ),
  );
}

/** Names with their values. */
export function facts(pairs) {
  return element(
    'dl',
    { class: 'facts' },
    pairs.map(([name, value]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, ...[value].flat())),
    ),
  );
}

export function paragraph(kind, ...children) {
  return element('p', { class: kind }, ...children);
}

/** Tells who listens what has changed. */
export function announce(text) {
  document.getElementById('status').textContent = text;
}
