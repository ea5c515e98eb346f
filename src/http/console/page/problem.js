import { element, paragraph } from './dom.js';

const TITLES = {
  401: 'A key is needed',
  403: 'This key may not see that',
  404: 'Not found',
  429: 'Too many questions at once',
  503: 'The service is busy',
};

/** What went wrong, in words, with the code that the documentation explains. */
export function problemBox(error) {
  const { status, title, code, message, errors = [] } = error;
  return element(
    'div',
    { class: 'problem', role: 'alert' },
    paragraph('problem-title', TITLES[status] ?? title ?? 'Something is wrong with this page'),
    element('p', {}, message),
    errors.length === 0
      ? null
      : element(
          'ul',
          {},
          errors.map(({ pointer, detail }) => element('li', {}, `${pointer}: ${detail}`)),
        ),
    code ? paragraph('code', code) : null,
  );
}
