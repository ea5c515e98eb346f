import { RateWindows } from '../../../src/http/access/rate-windows.ts';
import { CalendarClock } from '../../../src/kernel/clock.ts';
import type { GuardedService } from './guarded-service.ts';
import { ask, bearing, startGuarded } from './guarded-service.ts';

const NOW = Date.parse('2026-11-06T04:00:00Z');
const READ = { method: 'GET', path: '/v1/accounts/a1' };
const WRITE = { method: 'POST', path: '/v1/accounts/a1/behaviours' };

describe('limits of requests', () => {
  let service: GuardedService;
  const clock = new CalendarClock(NOW);

  beforeAll(async () => {
    const environment = { ABT_READS_PER_MINUTE: '3', ABT_WRITES_PER_MINUTE: '1' };
    service = await startGuarded({ clock, environment });
  });

  afterAll(() => service.close());

  const statuses = async (times: number, key: string | null, route = READ) => {
    const told: number[] = [];
    for (let time = 0; time < times; time += 1) {
      told.push((await ask(service, route, key === null ? {} : bearing(key))).status);
    }
    return told;
  };

  it('hold for each key by itself, reads and writes apart, until the minute is over', async () => {
    const [{ key: one }, { key: other }] = [await service.createKey(), await service.createKey()];
    expect(await statuses(4, one)).toEqual([404, 404, 404, 429]);
    expect(await statuses(1, other)).toEqual([404]);
    const [first, second] = await statuses(2, one, WRITE);
    expect([first === 429, second]).toEqual([false, 429]);
    clock.moveTo(clock.now() + 60_000);
    expect(await statuses(1, one)).toEqual([404]);
  });

  it('say what is left, and when to come back', async () => {
    clock.moveTo(clock.now() + 60_000);
    const { key } = await service.createKey();
    const { headers } = await ask(service, READ, bearing(key));
    const told = ['limit', 'remaining', 'reset'].map((each) => headers.get(`ratelimit-${each}`));
    expect(told).toEqual(['3', '2', '60']);
    clock.moveTo(clock.now() + 20_500);
    await statuses(2, key);
    const refused = await ask(service, READ, bearing(key));
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(refused.headers.get('retry-after')).toBe('40');
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
  });

  it('hold for strangers by their address, whatever keys they try', async () => {
    clock.moveTo(clock.now() + 60_000);
    const { key } = await service.createKey();
    expect(await statuses(2, null)).toEqual([401, 401]);
    expect(await statuses(2, `${key.slice(0, -43)}${'A'.repeat(43)}`)).toEqual([401, 429]);
    expect(await statuses(1, key)).toEqual([404]);
  });

  it.each(['/health/live', '/metrics'])('do not count %s', async (path) => {
    const { key } = await service.createKey();
    const route = { method: 'GET', path };
    expect(await statuses(5, key, route)).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('windows', () => {
  const hit = (windows: RateWindows, caller: string) => windows.increment(caller, 60_000, 2);

  it('are forgotten one by one where there are too many', async () => {
    const windows = new RateWindows(new CalendarClock(NOW));
    await hit(windows, 'first');
    await hit(windows, 'second');
    for (let each = 0; each < 19_998; each += 1) await hit(windows, `${each}`);
    expect((await hit(windows, 'second')).totalHits).toBe(2);
    await hit(windows, 'one more');
    expect((await hit(windows, 'second')).totalHits).toBe(3);
    expect((await hit(windows, 'first')).totalHits).toBe(1);
  });

  it('do not outlast a clock that is put back', async () => {
    let now = NOW;
    const windows = new RateWindows({ now: () => now });
    for (let each = 0; each < 3; each += 1) await hit(windows, 'a');
    now -= 3_600_000;
    expect(await hit(windows, 'a')).toMatchObject({ totalHits: 1, isBlocked: false });
  });
});
