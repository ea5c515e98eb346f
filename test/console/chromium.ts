import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const ARTEFACTS = fileURLToPath(new URL('../../test-artefacts/', import.meta.url));

/**
 * The Chromium to look with: what ABT_CHROMIUM names, else the first on the PATH; null if there
 * is none.
 */
export function findChromium(): string | null {
  const { ABT_CHROMIUM, PATH = '' } = process.env;
  if (ABT_CHROMIUM !== undefined) return ABT_CHROMIUM;
  const places = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find(isExecutable) ?? null;
}

/**
 * The suites of the console. Without a Chromium there is one test that says so, so that nobody
 * takes silence for success.
 */
export function describeInChromium(name: string, suite: (looking: Looking) => void): void {
  const executable = findChromium();
  if (executable !== null) {
    describe(name, () => {
      const looking = new Looking(executable);
      beforeAll(() => looking.begin());
      afterAll(() => looking.end());
      suite(looking);
    });
    return;
  }
  it(`${name} (NOT LOOKED AT: there is no Chromium)`, () => {
    const how = 'install one, for example with `apt-get install chromium`, or set ABT_CHROMIUM';
    process.stderr.write(`\nThe console was not looked at: there is no Chromium; ${how}.\n\n`);
  });
}

/** A browser, and everything in it that went wrong. */
export class Looking {
  readonly #executable: string;
  #browser: Browser | null = null;
  #complaints: string[] = [];

  constructor(executable: string) {
    this.#executable = executable;
  }

  async begin(): Promise<void> {
    // Chromium refuses its sandbox to root, as whom containers run.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    this.#browser = await chromium.launch({ executablePath: this.#executable, args });
  }

  async end(): Promise<void> {
    await this.#browser?.close();
  }

  /** A page in a session of its own, at an address. */
  async at(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    if (this.#browser === null) throw new Error('the browser has not begun');
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.#complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(message.text());
    });
    await page.goto(address);
    return page;
  }

  /** Errors of scripts, refusals of the content security policy, answers that were errors. */
  complaints(): readonly string[] {
    const complaints = this.#complaints;
    this.#complaints = [];
    return complaints;
  }
}

/** Scrolls to every panel that is filled when somebody comes near it, and waits until it is. */
export async function comeNear(page: Page): Promise<void> {
  for (const panel of await page.locator('.later').all()) {
    await panel.scrollIntoViewIfNeeded();
    await panel.locator(':scope:not([aria-busy]) > *').first().waitFor({ state: 'attached' });
  }
}

/** Keeps a picture of the page for whoever reads the run. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(ARTEFACTS, { recursive: true });
  const path = join(ARTEFACTS, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  process.stderr.write(`screenshot: ${path}\n`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
