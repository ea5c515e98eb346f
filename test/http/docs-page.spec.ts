import { describeInChromium } from '../console/chromium.ts';
import { descriptionOf, operationsIn } from '../support/openapi.ts';
import type { TemporaryService } from './temporary-service.ts';
import { temporaryService } from './temporary-service.ts';

describeInChromium('the page of the interface', (looking) => {
  let service: TemporaryService;

  beforeAll(async () => {
    service = await temporaryService();
  });

  afterAll(() => service.close());

  it('shows every operation, within the content policy', async () => {
    const document = await descriptionOf(service);
    const page = await looking.at(`${service.url}/docs`);
    await page.waitForSelector('.opblock');
    expect(await page.locator('.opblock').count()).toBe(operationsIn(document).length);
    expect(looking.complaints()).toEqual([]);
  });

  it('asks the service itself', async () => {
    const page = await looking.at(`${service.url}/docs`);
    const live = page.locator('.opblock', { hasText: '/health/live' });
    await live.locator('.opblock-summary').click();
    await live.getByRole('button', { name: 'Try it out' }).click();
    await live.getByRole('button', { name: 'Execute' }).click();
    await live.locator('.live-responses-table').waitFor();
    expect(await live.locator('.live-responses-table').textContent()).toContain('"live"');
    expect(looking.complaints()).toEqual([]);
  });
});
