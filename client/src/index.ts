import createFetchClient from 'openapi-fetch';
import type { Client as FetchClient, Middleware } from 'openapi-fetch';
import { ProblemError, problemIn } from './problem.ts';
import type { paths } from './schema.ts';

export { ProblemError } from './problem.ts';
export type { components, paths } from './schema.ts';

export interface ClientOptions {
  /** Where the service is, such as https://tracker.example. */
  readonly url: string;
  /** A key made by `abt keys create`; none where the service asks for none. */
  readonly key?: string;
  /** Another than the platform's own. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Every operation of the interface, with the types of what it takes and answers. What it has
 * recorded is in all that it reads afterwards: its GETs say `X-Read-After`.
 *
 * Whatever the service refuses is thrown as a ProblemError.
 */
export type Client = FetchClient<paths>;

export function createClient({ url, key, fetch }: ClientOptions): Client {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const client = createFetchClient<paths>({
    baseUrl: url,
    headers,
    ...(fetch === undefined ? {} : { fetch }),
  });
  client.use(problemsThrown, ownWritesRead());
  return client;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/**
 * All items of a list, page by page:
 *
 *     const items = allItems((after) =>
 *       client.GET('/v1/cycles', { params: { query: { after } } }));
 */
export async function* allItems<Item>(
  page: (after: string | undefined) => Promise<{ readonly data?: Page<Item> | undefined }>,
): AsyncGenerator<Item, void> {
  let after: string | undefined;
  do {
    const { data } = await page(after);
    yield* data?.items ?? [];
    after = data?.next ?? undefined;
  } while (after !== undefined);
}

const problemsThrown: Middleware = {
  async onResponse({ response }) {
    if (response.status >= 400) throw new ProblemError(await problemIn(response));
  },
};

/** Positions of one log compare as texts: the last of them is at or after every write. */
function ownWritesRead(): Middleware {
  let position = '';
  return {
    onRequest({ request }) {
      if (request.method === 'GET' && position !== '') {
        request.headers.set('x-read-after', position);
      }
    },
    async onResponse({ request, response }) {
      if (request.method !== 'POST' || !isJson(response)) return;
      const answer: unknown = await response.clone().json();
      const reached = (answer as { position?: unknown } | null)?.position;
      if (typeof reached === 'string' && reached > position) position = reached;
    },
  };
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') ?? false;
}
