import { element } from './dom.js';
import { problemBox } from './problem.js';

/** So much of what is wrong with a field is told. */
const MOST_TOLD = 5;

/**
 * A control with its label, and below it what is wrong with what it says.
 *
 * @param control has an id
 * @param hint told beside the label
 */
export function field({ label, control, hint = null }) {
  const id = `${control.id}-wrong`;
  const wrong = element('p', { class: 'wrong', id, hidden: true });
  const place = element(
    'div',
    { class: 'field' },
    element('label', { for: control.id }, label, hint && element('span', {}, ` ${hint}`)),
    control,
    wrong,
  );
  const complain = (sentences) => {
    const isWrong = sentences.length > 0;
    wrong.hidden = !isWrong;
    const told = sentences.slice(0, MOST_TOLD);
    if (sentences.length > MOST_TOLD) told.push(`and ${sentences.length - MOST_TOLD} more`);
    wrong.replaceChildren(...told.map((each) => element('span', {}, each)));
    control.ariaInvalid = isWrong ? 'true' : null;
    if (isWrong) control.setAttribute('aria-describedby', id);
    else control.removeAttribute('aria-describedby');
  };
  return { place, control, complain };
}

/**
 * Tells each complaint at the field that it is about, and goes to the first of them.
 *
 * @param fieldOf the field that a JSON pointer leads to; undefined for none
 * @returns a box with what is about no field; null if that is nothing
 */
export function tellAtFields(error, fieldOf) {
  const { errors = [] } = error;
  const fields = errors.map(({ pointer }) => fieldOf(pointer));
  for (const each of new Set(fields.filter((found) => found !== undefined))) {
    const own = errors.filter((_, n) => fields[n] === each);
    each.complain(own.map(({ pointer, detail }) => `${pointer}: ${detail}`));
  }
  fields.find((found) => found !== undefined)?.control.focus();
  const rest = errors.filter((_, n) => fields[n] === undefined);
  if (rest.length === 0 && errors.length > 0) return null;
  const { status, title, code, message } = error;
  return problemBox({ status, title, code, message, errors: rest });
}
