import * as api from './api.js';
import { element, facts, paragraph, section, styled, table } from './dom.js';
import { count, date, month, number, range } from './format.js';
import { pagedTable } from './paged.js';
import { BANDS, unscoredText } from './words.js';

const MOST_CYCLES_SHOWN = 12;
const ROOT_LETTERS = 12;

/**
 * The whole book: the last cycle by bands, the calendar, who is parked.
 *
 * @param band whose accounts are listed; null for none
 */
export async function showBook({ band }, signal) {
  const [cycles, parked, calendar] = await Promise.all([
    api.cycles(signal),
    api.parked(signal),
    api.calendar(signal),
  ]);
  const last = cycles.find(({ state }) => state === 'closed') ?? null;
  const isKnown = BANDS.some(({ name }) => name === band);
  const listed = last && isKnown ? await accountsPanel({ cycle: last.cycle, band }, signal) : null;
  const content = element(
    'article',
    { class: 'page book' },
    element(
      'header',
      { class: 'title' },
      paragraph('eyebrow', last ? `Cycle of ${month(last.cycle)}` : 'No cycle yet'),
      element('h1', { tabindex: '-1' }, 'The book'),
    ),
    element(
      'div',
      { class: 'panels' },
      element(
        'div',
        { class: 'stack' },
        distributionPanel(last, band),
        listed,
        cyclesPanel(cycles),
      ),
      element('div', { class: 'stack' }, calendarPanel(calendar), parkedPanel(parked)),
    ),
  );
  const heading = listed?.querySelector('h2');
  heading?.setAttribute('tabindex', '-1');
  return { title: 'The book', content, heading };
}

function distributionPanel(cycle, chosen) {
  if (cycle === null) {
    const none = 'No cycle has been published yet: the first one will be on a 6th.';
    return section('Distribution', 'distribution', paragraph('quiet', none));
  }
  const { accounts, scored, bands, unscored } = cycle;
  const most = Math.max(1, ...bands.map((each) => each.accounts));
  return section(
    'Distribution',
    'distribution',
    element(
      'ul',
      { class: 'bands' },
      BANDS.map(({ name }, at) => {
        const inBand = bands.find((each) => each.band === name)?.accounts ?? 0;
        return bandRow({ name, at, inBand, scored, most, isChosen: name === chosen });
      }),
    ),
    paragraph('lead', `${count(scored, 'score')} for ${count(accounts, 'account')}.`),
    ...unscored.map(({ reason, accounts: many }) =>
      paragraph('quiet', `${count(many, 'account')} without: ${unscoredText(reason)}.`),
    ),
  );
}

function bandRow({ name, at, inBand, scored, most, isChosen }) {
  const filled = element('span', { class: `filled band-${at + 1}` });
  styled(filled, { '--share': `${(inBand / most) * 100}%` });
  const percent = scored === 0 ? 0 : Math.round((inBand / scored) * 100);
  const current = isChosen ? 'true' : null;
  return element(
    'li',
    {},
    element('a', { href: `#/book?band=${name}`, 'aria-current': current }, range(name)),
    element('span', { class: 'track', 'aria-hidden': 'true' }, filled),
    element('span', { class: 'number' }, number(inBand)),
    element('span', { class: 'number quiet' }, `${percent} %`),
  );
}

function calendarPanel({ zone, lastClosedOn, lastCycle, openCycle, owed, byHand }) {
  return section(
    'Calendar',
    'calendar',
    facts([
      ['Last closed day', lastClosedOn === null ? 'none yet' : date(lastClosedOn)],
      ['Last cycle', lastCycle === null ? 'none yet' : month(lastCycle)],
      ['Being published', openCycle === null ? 'nothing' : month(openCycle)],
      ['Owed', owedText(owed, byHand)],
      ['Zone', zone],
    ]),
  );
}

function owedText(owed, byHand) {
  if (byHand !== null) return ['More than is caught up unasked: ', element('code', {}, byHand)];
  if (owed.length === 0) return 'nothing';
  const steps = owed.map(({ type, date: on, cycle }) =>
    type === 'CloseDay' ? `closing ${date(on)}` : `publishing ${month(cycle)}`,
  );
  return steps.join(', ');
}

/** The accounts of a band, by score, page by page. */
async function accountsPanel({ cycle, band }, signal) {
  const columns = [
    { title: 'Account', isHeader: true },
    { title: 'Score', kind: 'number' },
  ];
  const cells = ({ accountId, score }) => [
    element('a', { href: `#/accounts/${encodeURIComponent(accountId)}` }, accountId),
    String(score),
  ];
  const pager = api.accountsIn({ cycle, band });
  const first = await pager.more(signal);
  const content =
    first.items.length === 0
      ? [paragraph('quiet', 'No account is in this band.')]
      : pagedTable({
          ...{ caption: `Accounts in ${band}`, columns, cells, first },
          more: () => pager.more(signal),
          labels: { button: 'Show more', one: 'more account' },
        });
  return section(`Accounts in ${range(band)}`, 'accounts', ...content);
}

function cyclesPanel(cycles) {
  const shown = cycles.slice(0, MOST_CYCLES_SHOWN);
  if (shown.length === 0) return null;
  const columns = [
    { title: 'Cycle', isHeader: true },
    { title: 'Accounts', kind: 'number' },
    { title: 'Scores', kind: 'number' },
    { title: 'Amended', kind: 'number' },
    { title: 'Root of all scores', kind: 'code' },
  ];
  const rows = shown.map(({ cycle, state, accounts, scored, amendments, scoresRoot }) =>
    state === 'closed'
      ? [month(cycle), number(accounts), number(scored), times(amendments), rootText(scoresRoot)]
      : [month(cycle), 'open', '', '', ''],
  );
  const caption = 'The last cycles, the newest first';
  return section('Cycles', 'cycles', table({ caption, columns, rows }));
}

function times(amendments) {
  return amendments === 0 ? 'never' : count(amendments, 'time');
}

function rootText(root) {
  return element('span', { title: root }, `${root.slice(0, ROOT_LETTERS)}\u2026`);
}

function parkedPanel({ items, next }) {
  if (items.length === 0) {
    const none = 'None: every account could be assessed.';
    return section('Parked accounts', 'parked', paragraph('quiet', none));
  }
  const columns = [
    { title: 'Account', isHeader: true },
    { title: 'Revision', kind: 'number' },
    { title: 'Error' },
  ];
  const rows = items.map(({ accountId, revision, code, message }) => [
    element('a', { href: `#/accounts/${encodeURIComponent(accountId)}` }, accountId),
    String(revision),
    `${code}: ${message}`,
  ]);
  return section(
    'Parked accounts',
    'parked',
    table({ caption: 'Accounts that could not be assessed', columns, rows }),
    next === null ? null : paragraph('quiet', 'There are more: abt parked names them all.'),
  );
}
