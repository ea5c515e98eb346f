import * as api from './api.js';
import { behavioursPanel } from './behaviours.js';
import { defaultsPanel } from './defaults.js';
import { differencePanel } from './difference.js';
import { announce, element, paragraph, section } from './dom.js';
import { count, date, moment, month } from './format.js';
import { historyPanel } from './history.js';
import { partsPanel, reasonsPanel } from './parts.js';
import { presentPanels } from './present.js';
import { problemBox } from './problem.js';
import { proofPanel } from './proof.js';
import { provisionalPanel } from './provisional.js';
import { scorePanel } from './score.js';
import { streakPanel } from './streak.js';

/**
 * One account as it stands, or as it was known when a cycle was opened.
 *
 * @param to the account's id, and the cycle to begin with; null for the latest
 * @throws Problem if there is no such account, or the key may not see it
 */
export async function showAccount({ accountId, cycle }, signal) {
  const [standing, scores, defaults, calendar] = await Promise.all([
    api.standing(accountId, signal),
    api.scores(accountId, signal),
    api.defaults(accountId, signal),
    api.calendar(signal),
  ]);
  const page = new AccountPage({ standing, scores, defaults, calendar }, signal);
  await page.select(cycle);
  return {
    title: accountId,
    content: page.content,
    select: (to) => page.select(to),
    shown: () => page.shown(),
  };
}

class AccountPage {
  #known;
  #signal;
  #asked = new AbortController();
  #at = null;
  #history = null;
  #proof;
  #difference;
  #provisional;
  #present;
  #flag = element('p');
  #note = element('p', { class: 'known-note' });
  #score = element('div', { class: 'slot' });
  #rest = element('div', { class: 'panels' });
  #behaviours = element('div');

  constructor(known, signal) {
    this.#known = known;
    this.#signal = signal;
    const { standing, scores, calendar } = known;
    const { accountId, latest } = standing;
    this.#proof = proofPanel(() => api.replay(accountId, signal));
    this.#difference = differencePanel(
      { scores, ask: (between) => api.difference(accountId, between, signal) },
      signal,
    );
    const ask = () => api.provisionalScore(accountId, signal);
    this.#provisional = provisionalPanel({ ask, published: latest?.score ?? null }, signal);
    this.#present = presentPanels({ standing, zone: calendar.zone }, signal);
    if (scores.length > 0) {
      this.#history = historyPanel(scores, (at) => void this.#choose(at));
    }
    this.content = this.#layout();
  }

  /** Once it is in the page. */
  shown() {
    this.#history?.draw(this.#signal);
  }

  /** What was known at a cycle; now, if it is null or has no publication. */
  async select(cycle) {
    const { scores } = this.#known;
    const found = scores.findIndex((each) => each.cycle === cycle);
    await this.#choose(found < 0 ? scores.length - 1 : found);
  }

  async #choose(at) {
    if (at === this.#at) return;
    this.#at = at;
    this.#asked.abort();
    this.#asked = new AbortController();
    const signal = AbortSignal.any([this.#asked.signal, this.#signal]);
    const chosen = this.#known.scores[at] ?? null;
    if (chosen) {
      this.#history.select(at);
      this.#proof.select(chosen.cycle);
      this.#difference.select(chosen.cycle);
      this.#keepAddress(chosen.cycle);
    }
    try {
      const seen = await this.#lookAt(chosen, signal);
      this.#draw(seen, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!this.content.isConnected) throw error;
      this.#rest.replaceChildren(problemBox(error));
    }
  }

  /** The address says which cycle is shown, so that it can be passed on. */
  #keepAddress(cycle) {
    const { standing, scores } = this.#known;
    const path = `#/accounts/${encodeURIComponent(standing.accountId)}`;
    const isLatest = cycle === scores.at(-1).cycle;
    history.replaceState(null, '', isLatest ? path : `${path}?cycle=${cycle}`);
  }

  async #lookAt(chosen, signal) {
    const { standing, scores, defaults } = this.#known;
    const { accountId } = standing;
    const record = chosen && (await api.record(accountId, chosen.cycle, signal));
    const isPast = chosen !== null && chosen !== scores.at(-1);
    const pager = api.behaviours(accountId, isPast ? record.known : null);
    const first = await pager.more(signal);
    return {
      record,
      isPast,
      streak: isPast ? record.streak : standing.streak,
      defaults: isPast ? api.defaultsKnownAt(defaults, record.known) : defaults,
      behaviours: { first, more: () => pager.more(this.#signal) },
    };
  }

  #draw({ record, isPast, streak, defaults, behaviours }, signal) {
    signal.throwIfAborted();
    const { zone } = this.#known.calendar;
    const panels = [
      ...(record ? [reasonsPanel({ ...record, zone }), partsPanel(record)] : []),
      streakPanel(streak),
      defaultsPanel(defaults, { isPast }),
    ];
    this.#score.replaceChildren(record ? scorePanel(record) : unpublished());
    this.#rest.replaceChildren(...panels);
    this.#behaviours.replaceChildren(behavioursPanel({ ...behaviours, zone }));
    this.#tellRestriction(defaults);
    this.#note.textContent = isPast ? pastNote(record.known, zone) : '';
    this.#note.hidden = !isPast;
    this.#provisional.hidden = isPast;
    this.#present.hidden = isPast;
    this.content.classList.toggle('past', isPast);
    if (this.content.isConnected && record) announce(spoken(record, isPast));
  }

  /** While a default is open, only repayment is possible. */
  #tellRestriction(defaults) {
    const isRestricted = defaults.some(({ status }) => status === 'open');
    this.#flag.className = isRestricted ? 'flag restricted' : 'flag';
    this.#flag.textContent = isRestricted ? 'Only repayment is possible' : 'No restriction';
  }

  #layout() {
    const { accountId } = this.#known.standing;
    return element(
      'article',
      { class: 'page account' },
      element(
        'header',
        { class: 'title' },
        paragraph('eyebrow', 'Account'),
        element('h1', { tabindex: '-1' }, accountId),
        this.#flag,
      ),
      element(
        'div',
        { class: 'hero' },
        element('div', { class: 'stack' }, this.#score, this.#provisional),
        this.#history?.panel ?? null,
      ),
      this.#note,
      this.#rest,
      this.#difference.panel,
      this.#present,
      this.#proof.panel,
      this.#behaviours,
    );
  }
}

function unpublished() {
  return section(
    'Score',
    'score',
    paragraph('figure none', 'No score'),
    paragraph('lead', 'None has been published yet.'),
  );
}

function pastNote({ revision, openedAt, cutoffOn }, zone) {
  const { day, time } = moment(openedAt, zone);
  const facts = `${count(revision + 1, 'behaviour')} on record`;
  const opened = `As known on ${day}, ${time}, when the cycle was opened with ${facts}.`;
  return `${opened} Left out is what was recorded since, or happened from ${date(cutoffOn)} on.`;
}

function spoken({ cycle, score }, isPast) {
  const what = score === null ? 'no score' : `score ${score}`;
  return `${month(cycle)}: ${what}${isPast ? ', as known then' : ''}`;
}
