import { askForKey, forgetKey, key } from './key.js';

const MOST_A_PAGE = 1_000;

/** An answer other than the one asked for: RFC 9457 problem details, or no answer at all. */
export class Problem extends Error {
  constructor({ status, code, title, detail, errors = [] }) {
    super(detail ?? title);
    Object.assign(this, { status, code, title, errors });
  }
}

/**
 * Asks again with another key as long as the service wants one and somebody gives one.
 *
 * @param body what is posted as JSON; without one it is a GET
 * @throws Problem
 */
export async function ask(path, { signal, body } = {}) {
  for (;;) {
    const used = key();
    const response = await answerTo(path, { signal, body, used });
    if (response.ok) return response.json();
    const problem = await problemOf(response);
    if (response.status !== 401) throw problem;
    if (key() !== used) continue;
    if (used !== null) forgetKey();
    const why = used === null ? 'Only whoever has a key is answered here.' : problem.message;
    if (!(await askForKey(why))) throw problem;
  }
}

/** `?limit=10&after=abc`; what is null is left out. */
export function query(parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== null);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** The pages of a list, of which an account or a book has a few at most. */
export async function allOf(path, signal) {
  const items = [];
  let after = null;
  do {
    const page = await ask(`${path}${query({ limit: MOST_A_PAGE, after })}`, { signal });
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}

/** A list page by page: `more(signal)` gives `{ items, isLast }`, empty only at the end. */
export function pagesOf(path, parameters) {
  let after = null;
  const more = async (signal) => {
    for (;;) {
      const { items, next } = await ask(`${path}${query({ ...parameters, after })}`, { signal });
      after = next;
      if (items.length > 0 || next === null) return { items, isLast: next === null };
    }
  };
  return { more };
}

async function answerTo(path, { signal, body, used }) {
  const headers = used === null ? {} : { authorization: `Bearer ${used}` };
  const posted = body && {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { ...headers, 'content-type': 'application/json' },
  };
  try {
    return await fetch(path, { signal, headers, redirect: 'error', ...posted });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    const detail = 'The service does not answer. Is it running?';
    throw new Problem({ status: 0, code: 'NO_ANSWER', title: 'No answer', detail });
  }
}

async function problemOf(response) {
  const said = await response.json().catch(() => ({}));
  const { title = response.statusText, detail, code = '', errors } = said;
  return new Problem({ status: response.status, code, title, detail, errors });
}
