import type { Page } from 'playwright-core';
import { describeInChromium, keepScreenshot } from './chromium.ts';
import type { DemoService } from './demo-service.ts';
import { HOSTILE_ID, HOSTILE_TEXT, demoService } from './demo-service.ts';

interface Score {
  readonly cycle: string;
  readonly score: number | null;
}

interface ScoreRecord {
  readonly score: number;
  readonly accountRevision: number;
  readonly parts: readonly { readonly points: number; readonly most: number }[];
  readonly reasons: readonly { readonly text: string }[];
}

const PLAYING_MS = 240_000;

describeInChromium('the console', (looking) => {
  let demo: DemoService;
  let page: Page;

  beforeAll(async () => (demo = await demoService()), PLAYING_MS);
  afterAll(() => demo.end());
  afterEach(() => page.context().close());

  const open = async (hash: string, options = {}) => {
    page = await looking.at(`${demo.url}/console/${hash}`, options);
    await page.locator('main h1').waitFor();
  };
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const textOf = (name: string) => section(name).innerText();
  const scores = async (id: string) =>
    (await demo.ask<{ items: Score[] }>(`/v1/accounts/${id}/scores?limit=1000`)).items
      .toSorted((a, b) => (a.cycle < b.cycle ? -1 : 1))
      .map(({ score }) => score);
  const recordOf = (id: string, cycle: string) =>
    demo.ask<ScoreRecord>(`/v1/accounts/${id}/scores/${cycle}`);
  const slideTo = async (cycle: string) => {
    await page.getByRole('slider').focus();
    for (let steps = 0; steps < 24 && !page.url().includes(cycle); steps++) {
      await page.keyboard.press('ArrowLeft');
    }
    await page.locator('.known-note').waitFor();
  };

  it('begins with the book: bands of the last cycle, calendar, parked accounts', async () => {
    page = await looking.at(demo.url);
    await page.getByRole('heading', { level: 1, name: 'The book' }).waitFor();
    expect(page.url()).toBe(`${demo.url}/console/`);
    const { distribution } = await demo.ask<{ distribution: Record<string, number> }>(
      '/v1/cycles/2026-12',
    );
    const rows = await section('Distribution').getByRole('listitem').allInnerTexts();
    const shown = rows.map((row) => row.split('\n').map((cell) => cell.trim()));
    const bands = ['350-549', '550-599', '600-649', '650-699', '700-950'];
    expect(shown.map(([, accounts]) => Number(accounts))).toEqual(
      bands.map((band) => distribution[band] ?? 0),
    );
    expect(await textOf('Calendar')).toContain('5 Dec 2026');
    expect(await textOf('Parked accounts')).toContain('None');
    await keepScreenshot(page, 'book-light');
    expect(looking.complaints()).toEqual([]);
  });

  it('lists the accounts of a band, each with its page', async () => {
    await open('#/book');
    await section('Distribution').getByRole('link', { name: '700–950' }).click();
    await section('Accounts in 700–950').getByRole('link', { name: 'booked-twice' }).click();
    await page.getByRole('heading', { level: 1, name: 'booked-twice' }).waitFor();
  });

  it('shows what the interface says of an account that was searched', async () => {
    await open('');
    await page.getByRole('searchbox', { name: 'Account id' }).fill('ninety-days');
    await page.getByRole('button', { name: 'Look up' }).click();
    await page.getByRole('heading', { level: 1, name: 'ninety-days' }).waitFor();
    expect(page.url()).toContain('#/accounts/ninety-days');
    const record = await recordOf('ninety-days', '2026-12');
    expect(await textOf('Score')).toMatch(new RegExp(`${record.score}\\s+600–649`));
    const parts = await page.locator('.part-points').allInnerTexts();
    expect(parts).toEqual(record.parts.map(({ points, most }) => `${points} of ${most}`));
    const reasons = await page.locator('.reason-text').allInnerTexts();
    expect(reasons).toEqual(record.reasons.map(({ text }) => text));
    expect(await textOf('On-time streak')).toMatch(/13\s+months[^]*Longest\s+42 months/);
    await keepScreenshot(page, 'account-light');
    expect(looking.complaints()).toEqual([]);
  });

  it('shows a quota whose steps multiply out', async () => {
    await open('#/accounts/booked-twice');
    expect(await textOf('Borrowing')).toMatch(/May borrow[^]*Quota\s+30,000\.00 CNY/);
    const rows = await section('Borrowing').getByRole('table').first().getByRole('row').all();
    const steps = await Promise.all(rows.slice(1).map((row) => row.innerText()));
    const amounts = steps
      .map((row) => row.split('\t'))
      .map(([, times = '', amount = '']) => ({
        times: times === '' ? 1 : parseInt(times, 10) / 100,
        amount: Number(amount.replace(',', '')),
      }));
    expect(amounts.length).toBeGreaterThan(4);
    for (const [at, { times, amount }] of amounts.slice(1).entries()) {
      expect(amount).toBe((amounts[at]?.amount ?? NaN) * times);
    }
  });

  it('draws the published scores, and says them in a table', async () => {
    await open('#/accounts/ninety-days', { colorScheme: 'dark' });
    const drawn = await page.locator('.chart[data-points]').getAttribute('data-points');
    expect(JSON.parse(drawn ?? '')).toEqual(await scores('ninety-days'));
    expect(await page.evaluate(COLOURS_DRAWN)).toBeGreaterThan(10);
    await page.getByText('Show as a table').click();
    const told = await section('History').getByRole('row').allInnerTexts();
    expect(told.slice(1).map((row) => Number(row.split('\t')[1]))).toEqual(
      (await scores('ninety-days')).toReversed(),
    );
    await keepScreenshot(page, 'account-dark');
    expect(looking.complaints()).toEqual([]);
  });

  it('draws the course of a default', async () => {
    await open('#/accounts/ninety-days');
    const steps = await section('Payment defaults').locator('.step').allInnerTexts();
    expect(steps.map((step) => step.split('\n').slice(0, 2).join(' '))).toEqual([
      'Opened 20 Jun 2025',
      'Escalated 19 Jul 2025',
      'Escalated 18 Aug 2025',
      'Escalated 17 Sep 2025',
      'Cured 15 Oct 2025',
    ]);
    await page.goto(`${demo.url}/console/#/accounts/booked-twice`);
    await page.getByRole('heading', { level: 1, name: 'booked-twice' }).waitFor();
    expect(await textOf('Payment defaults')).toMatch(/Voided[^]*Opened[^]*Voided\s+12 Aug 2025/);
  });

  it('shows at an earlier cycle only what was known then', async () => {
    await open('#/accounts/ninety-days');
    await slideTo('2025-09');
    const record = await recordOf('ninety-days', '2025-09');
    await page.locator('.figure', { hasText: String(record.score) }).waitFor();
    expect(page.url()).toMatch(/\?cycle=2025-09$/);
    expect(await textOf('Payment defaults')).toMatch(/Open[^]*Escalated\s+18 Aug 2025/);
    expect(await textOf('Payment defaults')).not.toMatch(/Cured|17 Sep/);
    expect(await page.locator('.flag').innerText()).toBe('Only repayment is possible');
    const [, newest] = await section('Behaviours').getByRole('row').allInnerTexts();
    expect(newest?.split('\t').at(-1)).toBe(String(record.accountRevision));
    expect(await page.locator('.known-note').innerText()).toContain('As known on 6 Sep 2025');
    await keepScreenshot(page, 'account-as-known-then');
    await page.getByRole('button', { name: 'Latest' }).click();
    await page.locator('.figure', { hasText: '617' }).waitFor();
    expect(await page.locator('.known-note').isVisible()).toBe(false);
    expect(page.url()).not.toContain('cycle');
    expect(looking.complaints()).toEqual([]);
  });

  it('goes where a link points', async () => {
    await open('#/accounts/ninety-days?cycle=2025-10');
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('October 2025');
    const { score } = await recordOf('ninety-days', '2025-10');
    expect(await page.locator('.figure').first().innerText()).toBe(String(score));
  });

  it('has the account replayed and tells the verdict, of the chosen cycle too', async () => {
    await open('#/accounts/booked-twice?cycle=2025-07');
    await page.getByRole('button', { name: 'Replay from the log' }).press('Enter');
    await page.locator('.outcome').waitFor();
    const verdict = await textOf('Proof');
    expect(verdict).toMatch(/All equal\s+24 published scores recomputed from 867 facts/);
    expect(verdict).toContain('July 2025: equal to what was published');
    await keepScreenshot(page, 'verdict');
  });

  it('shows the first difference where a replay finds one', async () => {
    page = await looking.at('about:blank');
    await page.route('**/replay*', (route) => route.fulfill({ json: DIFFERENT }));
    await page.goto(`${demo.url}/console/#/accounts/booked-twice`);
    await page.getByRole('button', { name: 'Replay from the log' }).press('Enter');
    await page.locator('.outcome').waitFor();
    const verdict = await textOf('Proof');
    expect(verdict).toMatch(/2 differences[^]*the facts give another record[^]*\/score/);
    expect(verdict).toMatch(/Published\s+719\s+Recomputed\s+718/);
    expect(verdict).toMatch(/December 2026: other than[^]*today it would be 700/);
  });

  it('shows behaviours page by page', async () => {
    await open('#/accounts/ninety-days');
    const rows = section('Behaviours').getByRole('row');
    expect(await rows.count()).toBe(26);
    await page.getByRole('button', { name: 'Show older ones' }).click();
    await rows.nth(50).waitFor();
    const revisions = (await rows.allInnerTexts()).slice(1).map((row) => row.split('\t').at(-1));
    expect(revisions.map(Number)).toEqual(Array.from({ length: 50 }, (_, at) => 864 - at));
  });

  it('shows an account without a score, and says why', async () => {
    await open('#/accounts/never-used');
    expect(await textOf('Score')).toMatch(/No score[^]*nothing has happened/);
    expect(await section('Behaviours').getByRole('row').count()).toBe(3);
  });

  it('shows markup in data as text', async () => {
    await open('#/accounts/hostile');
    expect(await textOf('Behaviours')).toContain(`Applied to lender-1 for ${HOSTILE_TEXT}`);
    expect(await textOf('Payment defaults')).toContain(`Obligation ${HOSTILE_ID}`);
    expect(await page.locator('.flag').innerText()).toBe('Only repayment is possible');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.evaluate('window.hurt')).toBeUndefined();
    await open(`#/accounts/${encodeURIComponent(HOSTILE_ID)}`);
    expect(await page.getByRole('alert').innerText()).toContain('accountId');
    expect(await page.evaluate('window.hurt')).toBeUndefined();
    looking.complaints();
  });

  it('says what is wrong with an account that nobody knows', async () => {
    await open('#/accounts/nobody');
    expect(await page.getByRole('alert').innerText()).toMatch(
      /Not found\s+Nothing is recorded of account "nobody"[^]*UNKNOWN_ACCOUNT/,
    );
    looking.complaints();
  });
});

/** How many colours the chart's canvas holds. */
const COLOURS_DRAWN = `(() => {
  const canvas = document.querySelector('.chart canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return new Set(new Uint32Array(data.buffer)).size;
})()`;

const DIFFERENT = {
  accountId: 'booked-twice',
  matchesPublished: false,
  events: 1135,
  cycles: [{ cycle: '2026-12', status: 'different', published: 719, restated: 700 }],
  differenceCount: 2,
  differences: [
    {
      where: 'record',
      stream: 'register-2026-12.0',
      revision: 0,
      pointer: '/score',
      published: 719,
      recomputed: 718,
      because: 'the facts give another record',
    },
  ],
};
