import type { Scope } from '../../../src/access/scopes.ts';
import { SCOPES } from '../../../src/access/scopes.ts';
import type { GuardedService, Route } from './guarded-service.ts';
import { ask, bearing, startGuarded } from './guarded-service.ts';

/**
 * Who may call what, decided here and not by the decorators: the first rule that fits a route, as
 * `GET /v1/accounts/:accountId`. A new route falls under one of them, or changes them.
 */
const RULES: readonly (readonly [RegExp, readonly (Scope | 'nothing')[]])[] = [
  [/^GET \/(health\/(live|ready)|openapi\.json|docs(\/.*)?|(console(\/\*)?)?)$/, ['nothing']],
  [/^GET \/metrics$/, ['scores:read', 'audit:read']],
  [/^POST \/v1\/(accounts\/:accountId\/)?behaviours$/, ['behaviours:write']],
  [/^POST \/v1\/accounts\/:accountId\/draws$/, ['behaviours:write']],
  [/^POST \/v1\/accounts\/:accountId\/credit-queries$/, ['scores:query']],
  [/^(GET|POST) \/v1\/audit\//, ['audit:read']],
  [/^GET \/v1\/(parked|calendar)$/, ['scores:read', 'audit:read']],
  [/^POST \/v1\/accounts\/:accountId\/what-if$/, ['scores:read']],
  [/^GET \/v1\/webhooks/, ['admin']],
  [/^GET \/v1\//, ['scores:read']],
  [/^/, ['admin']],
];

/** Every caller there is, with the scope that its key has. */
const CALLERS = ['no key', 'wrong key', 'revoked key', ...SCOPES] as const;

describe('access', () => {
  let service: GuardedService;
  const keys = new Map<string, string>();

  beforeAll(async () => {
    service = await startGuarded();
    for (const scope of SCOPES) {
      keys.set(scope, (await service.createKey({ scopes: [scope] })).key);
    }
    const revoked = await service.createKey({ scopes: ['admin'] });
    await service.revokeKey(revoked.id);
    keys.set('revoked key', revoked.key);
    keys.set('wrong key', `${revoked.key.slice(0, -43)}${'A'.repeat(43)}`);
  });

  afterAll(() => service.close());

  it.each(CALLERS)('of %s is allowed exactly where it should be', async (caller) => {
    const answers: string[] = [];
    const expected: string[] = [];
    for (const route of service.routes) {
      const name = `${route.method} ${route.path}`;
      expected.push(`${name}: ${expectedOf(route, caller)}`);
      const key = keys.get(caller);
      const { status, code } = await ask(service, filled(route), key ? bearing(key) : {});
      const isRefused = status === 401 || status === 403;
      answers.push(`${name}: ${isRefused ? (code ?? status) : 'allowed'}`);
    }
    expect(answers).toEqual(expected);
    expect(answers.length).toBeGreaterThan(5);
  });

  it('names what is missing, and how to ask', async () => {
    const route = { method: 'POST', path: '/v1/accounts/a/behaviours' };
    const reader = keys.get('scores:read') as string;
    const refused = await ask(service, route, bearing(reader));
    expect(refused).toMatchObject({ status: 403, code: 'MISSING_SCOPE' });
    expect(refused.detail).toContain('behaviours:write');
    expect(refused.headers.get('www-authenticate')).toBe(
      'Bearer realm="account-behaviour-tracker", error="insufficient_scope", ' +
        'scope="behaviours:write"',
    );
    const unknown = await ask(service, route);
    expect(unknown.headers.get('www-authenticate')).toBe(
      'Bearer realm="account-behaviour-tracker"',
    );
  });
});

function needsOf({ method, path }: Route): readonly (Scope | 'nothing')[] {
  // Fastify answers HEAD wherever it answers GET.
  const name = `${method === 'HEAD' ? 'GET' : method} ${path}`;
  return RULES.find(([pattern]) => pattern.test(name))?.[1] ?? [];
}

function expectedOf(route: Route, caller: (typeof CALLERS)[number]): string {
  const needs = needsOf(route);
  if (needs.includes('nothing')) return 'allowed';
  // An answer to HEAD has no body that could tell a code.
  const told = (code: string, status: number) => (route.method === 'HEAD' ? status : code);
  switch (caller) {
    case 'no key':
      return String(told('NO_KEY', 401));
    case 'wrong key':
      return String(told('WRONG_KEY', 401));
    case 'revoked key':
      return String(told('REVOKED_KEY', 401));
    case 'admin':
      return 'allowed';
    case 'behaviours:write':
    case 'scores:query':
    case 'scores:read':
    case 'audit:read':
      return needs.includes(caller) ? 'allowed' : String(told('MISSING_SCOPE', 403));
  }
}

/** With something for what varies; whether there is any such thing does not matter here. */
function filled({ method, path }: Route): Route {
  const names = path.replace(/:cycle\b/g, '2026-01').replace(/:\w+/g, 'a1');
  return { method, path: names.replace('*', 'x') };
}
