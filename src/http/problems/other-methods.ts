import type { FastifyInstance } from 'fastify';
import { HttpProblem } from './problem.ts';

interface Path {
  readonly parts: readonly string[];
  readonly methods: Set<string>;
}

/**
 * Answers 405 to a method that a path does not take, and says which ones it takes. It is told of
 * every route that is added from now on, and asked only where none is found.
 */
export function refuseOtherMethods(fastify: FastifyInstance): void {
  const paths = new Map<string, Path>();
  fastify.addHook('onRoute', ({ method, url }) => {
    const path = paths.get(url) ?? { parts: url.split('/'), methods: new Set() };
    for (const each of [method].flat()) path.methods.add(each);
    paths.set(url, path);
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    done(request.is404 ? refusal(request, [...paths.values()]) : undefined);
  });
}

function refusal(
  { method, url }: { readonly method: string; readonly url: string },
  paths: readonly Path[],
): HttpProblem | undefined {
  const [asked = ''] = url.split('?', 1);
  const parts = asked.split('/');
  const fitting = paths.filter((path) => fits(path.parts, parts));
  if (fitting.length === 0) return undefined;
  const Allow = [...new Set(fitting.flatMap(({ methods }) => [...methods]))].sort().join(', ');
  const detail = `${method} is not taken here; what is: ${Allow}`;
  return new HttpProblem({ status: 405, code: 'METHOD_NOT_ALLOWED', headers: { Allow } }, detail);
}

/** `:name` is any part that is not empty, `*` whatever follows. */
function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  const isOpen = pattern.at(-1) === '*';
  if (isOpen ? parts.length < pattern.length : parts.length !== pattern.length) return false;
  return pattern.every((each, at) => {
    if (each === '*') return true;
    return each.startsWith(':') ? parts[at] !== '' : parts[at] === each;
  });
}
