import type { GuardedService } from '../access/guarded-service.ts';
import { ask, startGuarded } from '../access/guarded-service.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];
/** All other paths are told apart by their patterns alone. */
const ALSO_A_DELIVERY = '/v1/webhooks/:webhookId/deliveries/replay';

let service: GuardedService;
beforeAll(async () => void (service = await startGuarded()));
afterAll(() => service.close());

it('a path answers a method that it does not take with those that it takes', async () => {
  const paths = Map.groupBy(service.routes, ({ path }) => path);
  paths.delete(ALSO_A_DELIVERY);
  for (const [pattern, routes] of paths) {
    const path = pattern.replace(/:\w+/g, 'a%2Fb').replace('*', 'x/y');
    const taken = routes.map(({ method }) => method).sort();
    for (const method of METHODS.filter((each) => !taken.includes(each))) {
      const { status, code, headers } = await ask(service, { method, path: `${path}?x=1` });
      // An answer to HEAD has no body.
      const told = method === 'HEAD' ? null : 'METHOD_NOT_ALLOWED';
      const allow = headers.get('allow')?.split(', ').sort();
      expect([method, path, status, code, allow]).toEqual([...[method, path, 405, told, taken]]);
    }
  }
  expect(paths.size).toBeGreaterThan(40);
});

it('a path of two patterns takes the methods of both', async () => {
  const path = ALSO_A_DELIVERY.replace(':webhookId', 'w');
  const { status, headers } = await ask(service, { method: 'GET', path });
  expect([status, headers.get('allow')]).toEqual([405, 'DELETE, POST']);
});

it('a body that nobody takes is not judged', async () => {
  const answer = await fetch(`${service.url}/v1/cycles/2026-01`, { method: 'PUT', body: 'text' });
  expect([answer.status, await answer.json()]).toEqual([
    405,
    expect.objectContaining({
      code: 'METHOD_NOT_ALLOWED',
      detail: 'PUT is not taken here; what is: GET, HEAD',
    }),
  ]);
});

it.each(['/v1/nowhere', '/v1/cycles/', '/v1/cycles/2026-01/', '/v1/accounts//score', '/consoles'])(
  '%s is no path, by any method',
  async (path) => {
    for (const method of ['GET', 'DELETE']) {
      const answer = await ask(service, { method, path });
      expect(answer).toMatchObject({ status: 404, code: 'NO_SUCH_PATH' });
    }
  },
);
