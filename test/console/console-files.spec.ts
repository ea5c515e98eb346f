import type { TemporaryService } from '../http/temporary-service.ts';
import { temporaryService } from '../http/temporary-service.ts';

describe('the files of the console', () => {
  let service: TemporaryService;

  beforeAll(async () => (service = await temporaryService()));
  afterAll(() => service.close());

  const get = (path: string, init: RequestInit = {}) => fetch(`${service.url}${path}`, init);

  it.each(['/', '/console'])('are where %s leads to', async (path) => {
    const answer = await get(path, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/console/']);
  });

  it.each([
    ['', 'text/html; charset=utf-8'],
    ['main.js', 'text/javascript; charset=utf-8'],
    ['base.css', 'text/css; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
    ['uPlot.esm.js', 'text/javascript; charset=utf-8'],
    ['uPlot.min.css', 'text/css; charset=utf-8'],
  ])('are served as what they are: /console/%s', async (name, type) => {
    const answer = await get(`/console/${name}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const again = { 'if-none-match': answer.headers.get('etag') ?? '' };
    expect((await get(`/console/${name}`, { headers: again })).status).toBe(304);
  });

  it('may load nothing from elsewhere, and nothing inline', async () => {
    const answer = await get('/console/');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(await answer.text()).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=|\/\//);
  });

  it.each(['nothing.js', '..%2fconsole.controller.ts', '%2e%2e/console-files.ts', 'page/main.js'])(
    'are all there is: /console/%s',
    async (name) => {
      const answer = await get(`/console/${name}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: 'NO_SUCH_PATH' });
    },
  );
});
