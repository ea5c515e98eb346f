import type { Page } from 'playwright-core';
import { RunCycle } from '../../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../../src/commands/record-behaviours.ts';
import { behaviour } from '../cli/behaviours.ts';
import { NEXT_CYCLE, livedInService } from '../http/lived-in-service.ts';
import { post } from '../http/serving.ts';
import type { TemporaryService } from '../http/temporary-service.ts';
import { comeNear, describeInChromium, keepScreenshot } from './chromium.ts';
import { HOSTILE_TEXT } from './demo-service.ts';

interface Possibility {
  readonly code: string;
  readonly kind: 'act' | 'wait';
  readonly text: string;
  readonly behaviours: readonly { readonly occurredAt: string }[];
}

interface Forecast {
  readonly score: number;
}

const CONSENT = 'consent-1';
const ALICE = '/v1/accounts/alice';

describeInChromium('the console, of what is and what could be', (looking) => {
  let service: TemporaryService;
  let page: Page;

  beforeAll(async () => {
    service = await livedInService();
    const { commands } = service.tracker;
    await commands.execute(new RecordBehaviours(lately()));
    await commands.execute(new RunCycle(NEXT_CYCLE));
    await service.tracker.caughtUp();
    page = await looking.at(`${service.url}/console/#/accounts/alice`);
    await page.locator('main h1').waitFor();
    await comeNear(page);
  });
  afterAll(async () => {
    await page.context().close();
    await service.close();
  });
  afterEach(() => expect(looking.complaints()).toEqual([]));

  const ask = async <Answer>(path: string) =>
    (await (await fetch(`${service.url}${ALICE}${path}`)).json()) as Answer;
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const textOf = (name: string) => section(name).innerText();
  const rowsOf = async (name: string) =>
    (await section(name).getByRole('row').allInnerTexts()).map((row) => row.split('\t'));
  const possibilities = async () =>
    (await ask<{ possibilities: Possibility[] }>('/advice')).possibilities;

  it('says why the account may not borrow, and marks what is provisional', async () => {
    expect(await textOf('Borrowing')).toMatch(
      /May not borrow[^]*Overdue and unpaid[^]*DEFAULT_OPEN[^]*below 650 SCORE_BELOW_650/,
    );
    expect(await textOf('Borrowing')).toMatch(/Quota\s+0\.00 CNY/);
    expect(await textOf('Borrowing')).not.toMatch(/\tgranted/);
    const { score } = await ask<Forecast>('/score?provisional=true');
    expect(await textOf('Provisional score')).toMatch(
      new RegExp(`${score} provisional[^]*December 2026 ended with 6 Nov 2026. Nobody`),
    );
  });

  it('shows the facts behind a reason', async () => {
    type Reason = { text: string; factCount: number; facts: { text: string }[] };
    const { reasons } = await ask<{ reasons: Reason[] }>('/reasons');
    const [first] = reasons.filter(({ factCount }) => factCount > 0);
    const shown = section('Reasons')
      .getByRole('listitem')
      .filter({ hasText: first?.text ?? '' });
    await shown.locator('summary').click();
    const facts = await shown.locator('.behind li span').allInnerTexts();
    expect(facts.map((text) => text.toLowerCase())).toEqual(
      first?.facts.map(({ text }) => text.toLowerCase()),
    );
  });

  it('lists advice, the best first, and the shortest path to 650 or another score', async () => {
    await section('Advice').locator('summary').click();
    const shown = await page.locator('.possibilities li > :nth-child(2)').allInnerTexts();
    expect(shown).toEqual((await possibilities()).map(({ text }) => text));
    const [gain] = await page.locator('.possibilities .quiet').allInnerTexts();
    expect(gain).toMatch(/^\+\d+ in \w+ 20\d\d, \+\d+ by November 2027 · R/);
    const paths = section('Advice').locator('.paths');
    expect(await paths.innerText()).toMatch(/^650 is reached in \d+ cycles/);
    await page.getByLabel('Path to a score').fill('351');
    await page.keyboard.press('Enter');
    await paths.getByText(/^351 is reached in 1 cycle, in December 2026/).waitFor();
  });

  it('refuses a path to an impossible score, at the field', async () => {
    const target = page.getByLabel('Path to a score');
    await target.fill('1000');
    await page.getByRole('button', { name: 'Find the path' }).click();
    await page.locator('#target-wrong').getByText('/target: target must be from 350').waitFor();
    expect(await target.getAttribute('aria-invalid')).toBe('true');
    expect(looking.complaints()).toHaveLength(1);
  });

  it('draws what chosen advice and written behaviours would make of the score', async () => {
    const [, chosen, ...rest] = (await possibilities()).filter(({ kind }) => kind === 'act');
    const other = rest.find(({ code }) => code === 'PROVIDE_JOB');
    await page.getByLabel(chosen?.text ?? '').check();
    expect(await textOf('What if')).toContain(chosen?.text);
    await page.getByLabel('Behaviours as JSON').fill(JSON.stringify(other?.behaviours));
    await page.getByLabel('Cycles to come').fill('6');
    await page.getByRole('button', { name: 'What if?' }).click();
    await section('What if').getByRole('table').waitFor();
    // Of the cycle that begins on 6 April nothing can be asked.
    const behaviours = [...(other?.behaviours ?? []), ...(chosen?.behaviours ?? [])].filter(
      ({ occurredAt }) => occurredAt < '2027-05-05T16:00',
    );
    const answer = await post(`${service.url}${ALICE}/what-if`, { behaviours, cycles: 6 });
    const { cycles } = (await answer.json()) as {
      cycles: { withBehaviours: Forecast; without: Forecast }[];
    };
    const told = cycles.map((each) => [each.withBehaviours.score, each.without.score]);
    const rows = (await rowsOf('What if')).slice(1);
    expect(rows.map(([, ...scores]) => scores.slice(0, 2).map(Number))).toEqual(told);
    const drawn = await page.locator('.forecast .chart').getAttribute('data-points');
    expect(JSON.parse(drawn ?? '')).toEqual(told.map(([score]) => score));
    await keepScreenshot(page, 'account-ahead');
  });

  it('tells what is wrong with a what-if at the field that it is about', async () => {
    const written = page.getByLabel('Behaviours as JSON');
    const wrong = section('What if').locator('.wrong:visible');
    await written.fill('[{');
    await page.getByRole('button', { name: 'What if?' }).click();
    expect(await wrong.innerText()).toMatch(/^It is not JSON/);
    await written.fill('[{ "type": "IncomeReceived", "data": { "month": "2026-13" } }]');
    await page.getByRole('button', { name: 'What if?' }).click();
    await wrong.getByText('/behaviours/0/data/month').waitFor();
    expect(await wrong.innerText()).toContain('/behaviours/0/occurredAt');
    expect(await page.evaluate('document.activeElement.id')).toBe('what-if-written');
    await written.fill('');
    expect(looking.complaints()).toHaveLength(1);
  });

  it('explains the difference between two cycles in parts that add up', async () => {
    await page.getByLabel('From', { exact: true }).selectOption('2026-09');
    await page.getByRole('button', { name: 'Compare' }).click();
    await section('Difference between two cycles').getByRole('table').first().waitFor();
    const [movements, lines] = await page.locator('.changes table').all();
    const sumsOf = async (locator: typeof movements, column: number) => {
      const rows = (await locator?.getByRole('row').allInnerTexts()) ?? [];
      return rows.slice(1).map((row) => points(row.split('\t')[column] ?? ''));
    };
    type Change = { difference: number };
    const { score, target } = await ask<{ score: Change; target: Change }>(
      '/scores/2026-11/difference?from=2026-09',
    );
    for (const [table, column, { difference }] of [
      [movements, 5, score],
      [lines, 3, target],
    ] as const) {
      const shown = await sumsOf(table, column);
      expect(shown.at(-1)).toBe(difference);
      expect(shown.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(difference);
    }
  });

  it('draws the payment profile of each line, the latest cycle last', async () => {
    type Profiled = { owner: string; paymentProfile: string };
    const { paymentProfile, byOwner } = await ask<Profiled & { byOwner: Profiled[] }>('/streak');
    const drawn = await section('Payment profiles').locator('.cells').allInnerTexts();
    expect(drawn.map((text) => text.split(/\s*/).reverse().join(''))).toEqual([
      paymentProfile,
      ...byOwner.map((each) => each.paymentProfile),
    ]);
    expect(await textOf('Payment profiles')).toMatch(/Credit line l-1[^]*Dec 2024\s+Nov 2026/);
    expect(await section('Payment profiles').locator('.legend li').count()).toBe(7);
  });

  it('lists what is owed with its interest, what is disputed, and who looked', async () => {
    const [, latest] = await rowsOf('Obligations');
    expect(latest?.slice(0, 5)).toEqual([
      '20 Oct 2026',
      'Obligation o-2026-10, Credit line l-1',
      '120.00',
      '0.00',
      'Overdue, 17 days (1–29 days)',
    ]);
    expect(latest?.[5]).toMatch(/^\d\.\d\d, 0\.06 more today$/);
    expect(await rowsOf('Disputes')).toContainEqual([
      '2 Nov 2026',
      `Obligation o-2026-08: ${HOSTILE_TEXT}`,
      'Open; a sign of support is overdue since 4 Nov 2026',
      '22 Nov 2026',
    ]);
    const queries = await rowsOf('Who looked');
    const lender = ['lender-1', 'Lending', `${CONSENT}, revoked on 4 Nov 2026`];
    expect(queries.slice(1)).toEqual([
      ['3 Nov 2026', HOSTILE_TEXT, 'The account holder', '', 'Never'],
      ['2 Nov 2026', ...lender, 'As one with the first of 2'],
      ['1 Nov 2026', ...lender, 'Once for 2, until April 2027'],
    ]);
    expect(await page.evaluate('window.hurt')).toBeUndefined();
  });

  it('shows of an earlier cycle nothing that is of now', async () => {
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.known-note').waitFor();
    for (const name of ['Borrowing', 'Advice', 'What if', 'Provisional score']) {
      expect(await section(name).count()).toBe(0);
    }
    expect(await section('Difference between two cycles').isVisible()).toBe(true);
  });
});

/** +15 as 15, −15 as -15, nothing as 0. */
function points(text: string): number {
  return Number(text.replace('−', '-'));
}

/** What Alice disputes, and who has looked at her credit. */
function lately() {
  const look = (queryId: string) =>
    ({ queryId, requester: 'lender-1', purpose: 'lending', authorisationRef: CONSENT }) as const;
  const self = { queryId: 'q-3', requester: HOSTILE_TEXT, purpose: 'self' } as const;
  const disputed = { targetId: 'obligation:o-2026-08', reason: HOSTILE_TEXT };
  return [
    behaviour('alice', '2026-11-01', ['CreditQueried', look('q-1')]),
    behaviour('alice', '2026-11-02', ['CreditQueried', look('q-2')]),
    behaviour('alice', '2026-11-02', ['DisputeOpened', disputed]),
    behaviour('alice', '2026-11-03', ['CreditQueried', self]),
    behaviour('alice', '2026-11-04', ['AuthorisationRevoked', { authorisationRef: CONSENT }]),
  ];
}
