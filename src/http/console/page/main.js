import { showAccount } from './account.js';
import { showBook } from './book.js';
import { announce, element } from './dom.js';
import { forgetKey, showWhetherKept } from './key.js';
import { problemBox } from './problem.js';

const main = document.getElementById('main');
const search = document.getElementById('search');
const input = document.getElementById('account-id');

let leaving = new AbortController();
let shown = null;

/** `#/accounts/<id>?cycle=2026-10`, `#/book?band=650-699`; anything else is the book. */
function place() {
  const [path, parameters = ''] = location.hash.slice(1).split('?');
  const [, page, id = ''] = path.split('/');
  const asked = new URLSearchParams(parameters);
  if (page === 'accounts' && id !== '') {
    return { page, accountId: decoded(id), cycle: asked.get('cycle') };
  }
  return { page: 'book', band: asked.get('band') };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Draws where the address points; the focus follows wherever somebody has gone. */
async function go({ isFirst = false } = {}) {
  const to = place();
  if (shown?.accountId !== undefined && shown.accountId === to.accountId) {
    if (shown.view) shown.view.select(to.cycle);
    return;
  }
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  shown = { accountId: to.accountId, view: null };
  document.getElementById('to-book').ariaCurrent = to.page === 'book' ? 'page' : null;
  input.value = to.accountId ?? '';
  main.ariaBusy = 'true';
  try {
    const view = await (to.page === 'book' ? showBook(to, signal) : showAccount(to, signal));
    if (signal.aborted) return;
    shown.view = view;
    show(view.content, { ...view, isFirst });
    view.shown?.();
  } catch (error) {
    if (signal.aborted) return;
    shown = null;
    show(failure(to, error), { title: 'Not shown', isFirst });
  }
}

/** The focus goes to what somebody has come for: the heading of the page, or of a part of it. */
function show(content, { title, isFirst, heading = content.querySelector('h1') }) {
  main.replaceChildren(content);
  main.ariaBusy = null;
  document.title = `${title} · Account behaviour`;
  announce(`${title} is shown`);
  if (isFirst) return;
  heading.focus({ preventScroll: true });
  if (heading.localName === 'h1') scrollTo(0, 0);
  else heading.scrollIntoView({ block: 'center' });
}

function failure(to, error) {
  const title = to.accountId ?? 'The book';
  const again = element('button', { type: 'button', click: () => go() }, 'Try again');
  return element(
    'article',
    { class: 'page' },
    element('header', { class: 'title' }, element('h1', { tabindex: '-1' }, title)),
    problemBox(error),
    element('p', {}, again),
  );
}

search.addEventListener('submit', (event) => {
  event.preventDefault();
  const hash = `#/accounts/${encodeURIComponent(input.value.trim())}`;
  if (location.hash === hash) void go();
  else location.hash = hash;
});

document.getElementById('skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});

document.getElementById('forget').addEventListener('click', () => {
  forgetKey();
  shown = null;
  main.replaceChildren();
  announce('The key is forgotten');
  input.focus();
});

addEventListener('hashchange', () => void go());
showWhetherKept();
void go({ isFirst: true });
