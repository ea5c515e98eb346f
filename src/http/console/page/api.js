import { allOf, ask, pagesOf, query } from './ask.js';

/**
 * All that the page asks of the service, each answer in the shape in which it is drawn. Where the
 * interface changes, this file does.
 */
const BEHAVIOURS_A_PAGE = 25;
const ACCOUNTS_A_PAGE = 50;
const ROWS_A_PAGE = 10;
const MOST_A_PAGE = 1_000;
/** So many defaults are drawn: the ones opened last. */
const MOST_DEFAULTS = 50;

/** Latest score, streak, open defaults, restriction; whether it may borrow, and how much. */
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

/** What the next publication would say today; `provisional` is true of it. */
export function provisionalScore(accountId, signal) {
  return ask(`${accountPath(accountId)}/score?provisional=true`, { signal });
}

/** The overall streak, and how punctually was paid to whom. */
export function punctuality(accountId, signal) {
  return ask(`${accountPath(accountId)}/streak`, { signal });
}

/**
 * What can be done about the score, and the shortest paths.
 *
 * @param target the score to reach, as it was written; null for the next threshold
 */
export function advice(accountId, target, signal) {
  return ask(`${accountPath(accountId)}/advice${query({ target })}`, { signal });
}

/** What the coming cycles would publish with `{ behaviours, cycles }`; nothing is recorded. */
export function whatIf(accountId, asked, signal) {
  return ask(`${accountPath(accountId)}/what-if`, { signal, body: asked });
}

/** Why the score changed between two cycles. */
export function difference(accountId, { from, to }, signal) {
  return ask(`${accountPath(accountId)}/scores/${to}/difference${query({ from })}`, { signal });
}

/** `obligations`, `disputes` or `credit-queries` of an account, page by page. */
export function listOf(accountId, name) {
  return pagesOf(`${accountPath(accountId)}/${name}`, { limit: ROWS_A_PAGE });
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
  PaymentDefaultWrittenOff: 'writtenOff',
  PaymentDefaultCured: 'cured',
  PaymentDefaultExpired: 'expired',
  PaymentDefaultVoided: 'voided',
};

const STATUS_AFTER = {
  opened: 'open',
  escalated: 'open',
  writtenOff: 'open',
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

/** The accounts that a cycle has scored in a band, page by page. */
export function accountsIn({ cycle, band }) {
  return pagesOf('/v1/scores', { cycle, band, limit: ACCOUNTS_A_PAGE });
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
