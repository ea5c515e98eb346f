import { askForKey, forgetKey, key } from './key.js';

/**
 * All that the page asks of the service, each answer in the shape in which it is drawn. Where the
 * interface changes, this file does.
 */
const BEHAVIOURS_A_PAGE = 25;
const ACCOUNTS_A_PAGE = 50;
const MOST_A_PAGE = 1_000;
/** So many defaults are drawn: the ones opened last. */
const MOST_DEFAULTS = 50;

/** An answer other than the one asked for: RFC 9457 problem details, or no answer at all. */
export class Problem extends Error {
  constructor({ status, code, title, detail, errors = [] }) {
    super(detail ?? title);
    Object.assign(this, { status, code, title, errors });
  }
}

/** Latest score, streak, open defaults, restriction. */
export function standing(accountId, signal) {
  return ask(accountPath(accountId), { signal });
}

/** Every publication, the oldest first. */
export async function scores(accountId, signal) {
  const items = await allOf(`${accountPath(accountId)}/scores`, signal);
  return items.toSorted((a, b) => (a.cycle < b.cycle ? -1 : 1));
}

/** One publication whole: parts with lines and maxima, reasons, how the score moved. */
export async function record(accountId, cycle, signal) {
  const [answer, { openedAt, cutoffAt }] = await Promise.all([
    ask(`${accountPath(accountId)}/scores/${cycle}`, { signal }),
    ask(`/v1/cycles/${cycle}`, { signal }),
  ]);
  const known = { revision: answer.accountRevision, openedAt, cutoffAt, cutoffOn: `${cycle}-06` };
  return { ...answer, known };
}

/** Every default, the one opened last first, each with its course. */
export async function defaults(accountId, signal) {
  const path = `${accountPath(accountId)}/defaults`;
  const items = await allOf(path, signal);
  const drawn = items.slice(0, MOST_DEFAULTS);
  return Promise.all(
    drawn.map(async ({ key }) =>
      defaultOf(await ask(`${path}/${encodeURIComponent(key)}`, { signal })),
    ),
  );
}

function defaultOf({ timeline, ...answer }) {
  const course = timeline.map((entry) => ({
    ...entry,
    step: entry.because === 'restated' ? 'restated' : STEPS[entry.type],
    on: entry.on ?? entry.concludedOn,
  }));
  return { ...answer, course };
}

/**
 * Of each default what had been concluded when a cycle was opened, as it stood then. Where cycles
 * are caught up, many are opened within an instant: the open day tells them apart.
 */
export function defaultsKnownAt(defaults, { revision, openedAt, cutoffOn }) {
  return defaults.flatMap((each) => {
    const course = each.course.filter(
      ({ recordedAt, concludedOn, accountRevision }) =>
        recordedAt <= openedAt && concludedOn <= cutoffOn && accountRevision <= revision,
    );
    if (course.length === 0) return [];
    const status = STATUS_AFTER[course.at(-1).step];
    const { bucket } = course.findLast((step) => step.bucket !== null);
    return [{ ...each, course, status, bucket }];
  });
}

const STEPS = {
  PaymentDefaultOpened: 'opened',
  PaymentDefaultEscalated: 'escalated',
  PaymentDefaultCured: 'cured',
  PaymentDefaultExpired: 'expired',
  PaymentDefaultVoided: 'voided',
};

const STATUS_AFTER = {
  opened: 'open',
  escalated: 'open',
  cured: 'cured',
  expired: 'expired',
  voided: 'voided',
  restated: 'voided',
};

/** The behaviours of an account page by page; of a cycle those that its record counts. */
export function behaviours(accountId, known = null) {
  const path = `${accountPath(accountId)}/behaviours`;
  let after = null;
  let isAtEnd = false;
  let kept = [];
  const more = async (signal) => {
    while (kept.length < BEHAVIOURS_A_PAGE && !isAtEnd) {
      const limit = kept.length > 0 || known === null ? BEHAVIOURS_A_PAGE : MOST_A_PAGE;
      const page = await ask(`${path}${query({ limit, after })}`, { signal });
      kept.push(...page.items.filter((each) => known === null || isIn(each, known)));
      after = page.next;
      isAtEnd = after === null;
    }
    const items = kept.slice(0, BEHAVIOURS_A_PAGE);
    kept = kept.slice(BEHAVIOURS_A_PAGE);
    return { items, isLast: isAtEnd && kept.length === 0 };
  };
  return { more };
}

function isIn({ revision, occurredAt }, known) {
  return revision <= known.revision && occurredAt < known.cutoffAt;
}

/** What a replay from the log makes of the account; its steps are not drawn. */
export function replay(accountId, signal) {
  return ask(`/v1/audit/accounts/${encodeURIComponent(accountId)}/replay?limit=1`, { signal });
}

/** Scoring rounds, the newest first. */
export async function cycles(signal) {
  const items = await allOf('/v1/cycles', signal);
  return items.map(cycleOf).toSorted((a, b) => (a.cycle < b.cycle ? 1 : -1));
}

/** What is not a band among the counts is a reason why there is no score. */
function cycleOf(answer) {
  const counts = Object.entries(answer.distribution ?? {});
  const isBand = ([name]) => /^\d/.test(name);
  const bands = counts.filter(isBand).map(([band, accounts]) => ({ band, accounts }));
  const unscored = counts
    .filter((each) => !isBand(each))
    .map(([reason, accounts]) => ({ reason, accounts }));
  return { ...answer, bands, unscored };
}

/** A page of the accounts that a cycle has scored in a band. */
export function accountsIn({ cycle, band, after = null }, signal) {
  return ask(`/v1/scores${query({ cycle, band, limit: ACCOUNTS_A_PAGE, after })}`, { signal });
}

export function parked(signal) {
  return ask('/v1/parked', { signal });
}

export function calendar(signal) {
  return ask('/v1/calendar', { signal });
}

function accountPath(accountId) {
  return `/v1/accounts/${encodeURIComponent(accountId)}`;
}

function query(parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== null);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** The pages of a list, of which an account or a book has a few at most. */
async function allOf(path, signal) {
  const items = [];
  let after = null;
  do {
    const page = await ask(`${path}${query({ limit: MOST_A_PAGE, after })}`, { signal });
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}

/** Asks again with another key as long as the service wants one and somebody gives one. */
async function ask(path, { signal } = {}) {
  for (;;) {
    const used = key();
    const response = await answerTo(path, { signal, used });
    if (response.ok) return response.json();
    const problem = await problemOf(response);
    if (response.status !== 401) throw problem;
    if (key() !== used) continue;
    if (used !== null) forgetKey();
    const why = used === null ? 'Only whoever has a key is answered here.' : problem.message;
    if (!(await askForKey(why))) throw problem;
  }
}

async function answerTo(path, { signal, used }) {
  const headers = used === null ? {} : { authorization: `Bearer ${used}` };
  try {
    return await fetch(path, { signal, headers, redirect: 'error' });
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
