import type { Page } from 'playwright-core';
import { KeyKeeper } from '../../src/access/key-keeper.ts';
import { configOf } from '../../src/config.ts';
import { dataDirectoryOf } from '../../src/data-directory.ts';
import { SqliteServiceStore } from '../../src/service-store/sqlite.service-store.ts';
import { SYSTEM_CLOCK } from '../../src/system-clock.ts';
import { livedInService } from '../http/lived-in-service.ts';
import type { TemporaryService } from '../http/temporary-service.ts';
import { comeNear, describeInChromium, keepScreenshot } from './chromium.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const LEAST_OF_TEXT = 4.5;
const LEAST_OF_GRAPHICS = 3;

describeInChromium('the console, for everybody', (looking) => {
  let service: TemporaryService;
  let page: Page;

  beforeAll(async () => (service = await livedInService()));
  afterAll(() => service.close());
  afterEach(() => page.context().close());

  const open = async (hash: string, options = {}) => {
    page = await looking.at(`${service.url}/console/${hash}`, options);
    await page.locator('main h1').waitFor();
  };
  const focused = () => page.evaluate<string>(FOCUSED);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (name: string | RegExp) => {
    for (let steps = 0; steps < 60; steps++) {
      await press('Tab');
      if (new RegExp(name).test(await focused())) return;
    }
    throw new Error(`no tab stop is named ${name}`);
  };

  it('works by keyboard alone', async () => {
    await open('');
    await press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.reload();
    await tabTo('Account id');
    await page.keyboard.type('bob');
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'bob' }).waitFor();
    expect(await focused()).toBe('bob');
    await tabTo('As known at the cycle');
    await press('ArrowLeft');
    await page.locator('.known-note').waitFor();
    expect(page.url()).toContain('cycle=2026-09');
    await press('End');
    await page.locator('.known-note').waitFor({ state: 'hidden' });
    await tabTo('Credit history');
    await press('Enter');
    await page
      .getByRole('cell', { name: 'On-time streak' })
      .or(page.getByRole('rowheader', { name: 'On-time streak' }))
      .waitFor();
    await tabTo('Replay from the log');
    await press('Enter');
    await page.locator('.outcome', { hasText: 'All equal' }).waitFor();
    expect(looking.complaints()).toEqual([]);
  });

  it('shows where the focus is, and names every stop', async () => {
    await open('#/accounts/bob');
    const stops: string[] = [];
    for (let steps = 0; steps < 40; steps++) {
      await press('Tab');
      const name = await focused();
      if (name === '') break;
      stops.push(name);
      expect([name, await page.evaluate(OUTLINE_WIDTH)]).toEqual([name, '2px']);
    }
    expect(stops).toEqual(expect.arrayContaining(['Look up', 'Book', 'Show as a table']));
  });

  it('has landmarks, headings in order, labelled controls and named tables', async () => {
    for (const hash of ['#/book', '#/accounts/bob', '#/accounts/bob?cycle=2026-09']) {
      await open(hash);
      if (hash.endsWith('bob')) await comeNear(page);
      for (const role of ['banner', 'main', 'search', 'navigation'] as const) {
        expect(await page.getByRole(role).count()).toBe(1);
      }
      const levels = await page.evaluate<number[]>(HEADING_LEVELS);
      expect(levels[0]).toBe(1);
      const skipped = levels.filter((level, at) => level - (levels[at - 1] ?? 1) > 1);
      expect(skipped).toEqual([]);
      expect(await page.evaluate(UNNAMED)).toEqual([]);
      await page.context().close();
    }
    await open('#/book');
  });

  it.each(['light', 'dark'] as const)('can be read in the %s', async (colorScheme) => {
    await open('#/book', { colorScheme });
    const colours = await page.evaluate<Record<string, string>>(COLOURS);
    const on = (ground: string, names: readonly string[]) =>
      names.map((name) => contrast(colours[name] ?? '', colours[ground] ?? ''));
    const texts = ['--ink', '--quiet', '--accent', '--bad', '--good'];
    const onPaper = on('--paper', texts);
    const onWash = on('--wash', ['--ink', '--quiet']);
    const onAccent = on('--accent', ['--on-accent']);
    expect(Math.min(...onPaper, ...onWash, ...onAccent)).toBeGreaterThanOrEqual(LEAST_OF_TEXT);
    const bands = on(
      '--paper',
      [1, 2, 3, 4, 5].map((at) => `--band-${at}`),
    );
    expect(Math.min(...bands)).toBeGreaterThanOrEqual(LEAST_OF_GRAPHICS);
  });

  it('fits a narrow screen', async () => {
    for (const hash of ['#/book', '#/accounts/bob']) {
      await open(hash, { viewport: { width: 320, height: 700 } });
      await comeNear(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      if (hash !== '#/book') await keepScreenshot(page, 'account-narrow');
      await page.context().close();
    }
    await open('#/book');
  });

  it('moves nothing for whom motion is reduced', async () => {
    await open('#/accounts/bob', { reducedMotion: 'reduce' });
    expect(await page.evaluate(TRANSITION)).toBe('0s');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await page.evaluate(TRANSITION)).not.toBe('0s');
  });

  it('tells who listens what is shown', async () => {
    await open('#/accounts/bob');
    await page.getByRole('slider').focus();
    await press('ArrowLeft');
    await page.getByRole('status').filter({ hasText: 'September 2026: score' }).waitFor();
  });

  it('asks for a key where there are keys, keeps it in the tab, and forgets it', async () => {
    const reading = await keyOf(service, ['scores:read']);
    page = await looking.at(`${service.url}/console/#/accounts/bob`);
    const dialog = page.getByRole('dialog', { name: 'A key is needed' });
    await dialog.waitFor();
    await keepScreenshot(page, 'key');
    await page.getByLabel('API key').fill('wrong');
    await press('Enter');
    await page.locator('#key-why').getByText(/key/).waitFor();
    await page.getByLabel('API key').fill(reading);
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'bob' }).waitFor();
    expect(await page.evaluate('[...Object.values(sessionStorage)]')).toEqual([reading]);
    expect(await page.evaluate('localStorage.length + document.cookie.length')).toBe(0);
    await page.getByRole('button', { name: 'Replay from the log' }).press('Enter');
    const refused = page.getByRole('alert');
    await refused.waitFor();
    expect(await refused.innerText()).toMatch(/may not see that[^]*audit:read[^]*MISSING_SCOPE/);
    await page.getByRole('button', { name: 'Forget key' }).click();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    expect(await page.locator('main').innerText()).toBe('');
    looking.complaints();
  });
});

async function keyOf({ dataDir }: TemporaryService, scopes: readonly string[]): Promise<string> {
  const { service } = dataDirectoryOf(configOf({ dataDir }, {}));
  const store = await SqliteServiceStore.open(service);
  try {
    return (
      await new KeyKeeper(store, SYSTEM_CLOCK).create({ name: 'looker', scopes, expiresAt: null })
    ).key;
  } finally {
    await store.close();
  }
}

/** The ratio of WCAG 2.2 between two colours written #rrggbb. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = /^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? [];
  const [red = NaN, green = NaN, blue = NaN] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is read out for the focused element; '' for none. */
const FOCUSED = `(() => {
  const { activeElement: at } = document;
  if (at === document.body) return '';
  return (at.labels?.[0] ?? at).innerText.trim() || at.id;
})()`;

const OUTLINE_WIDTH = 'getComputedStyle(document.activeElement).outlineWidth';

const TRANSITION = `getComputedStyle(document.querySelector('.filled')).transitionDuration`;

const HEADING_LEVELS = `[...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')]
  .map(({ tagName }) => Number(tagName[1]))`;

/** Controls without a label, buttons and links without a text, tables without a caption. */
const UNNAMED = `[
  ...[...document.querySelectorAll('input, select, textarea')].filter(
    ({ labels }) => labels.length === 0,
  ),
  ...[...document.querySelectorAll('button, a, summary')].filter(
    ({ textContent }) => !textContent.trim(),
  ),
  ...[...document.querySelectorAll('table')].filter(({ caption }) => !caption?.textContent),
  ...[...document.querySelectorAll('section')].filter(
    (each) => !document.getElementById(each.getAttribute('aria-labelledby')),
  ),
].map(({ outerHTML }) => outerHTML)`;

/** The colours of the style sheet, by their names. */
const COLOURS = `Object.fromEntries(
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule.selectorText === ':root')
    .flatMap((rule) => [...rule.style])
    .filter((name) => name.startsWith('--'))
    .map((name) => [name, getComputedStyle(document.body).getPropertyValue(name).trim()]),
)`;
