import type { GuardedService } from '../access/guarded-service.ts';
import { bearing, startGuarded } from '../access/guarded-service.ts';

/** A bound against hanging. */
const LONGEST_MS = 30_000;

let service: GuardedService;
beforeEach(async () => {
  service = await startGuarded({ environment: { ABT_FEED_HEARTBEAT_MS: '20' } });
});
afterEach(() => service.close());

async function follow(headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const signal = AbortSignal.timeout(LONGEST_MS);
  const answer = await fetch(`${service.url}/v1/feed`, { headers, signal });
  expect(answer.status).toBe(200);
  return answer;
}

it('who follows by a key is told nothing more once it is revoked', async () => {
  const revoked = await service.createKey({ scopes: ['scores:read'] });
  const good = await service.createKey({ scopes: ['scores:read'] });
  const [told, stays] = [await follow(bearing(revoked.key)), await follow(bearing(good.key))];
  await service.revokeKey(revoked.id);
  expect(await told.text()).toContain('event: opened');
  const chunk = await stays.body?.getReader().read();
  expect(chunk?.done).toBe(false);
});

it('who follows without a key is told nothing more once one was made', async () => {
  const told = await follow();
  await service.createKey();
  expect(await told.text()).toContain('event: opened');
});
