import { Failure } from '../kernel/errors.ts';
import type { Explanation } from './sqlite-failures.ts';

export interface PostgresAddress {
  /** postgres://user:password@host:port/database?sslmode=verify-full ... */
  readonly url: string;
  /** Of the tables; what names none is looked for there. */
  readonly schema: string;
  /** The server's own settings for these connections. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What `pg` connects with, and the name of the database that messages may tell. */
export interface ConnectingTo {
  readonly name: string;
  readonly config: { readonly connectionString: string; readonly application_name: string };
}

/** @throws Failure, as `cannotOpen` words it, if it is not a URL of PostgreSQL */
export function addressOf(
  { url: text, schema, settings = {} }: PostgresAddress,
  { code, message }: Explanation,
): ConnectingTo {
  const url = URL.parse(text);
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) {
    // Not even as the error's cause: the text holds a password.
    throw new Failure(code, message('PostgreSQL', 'its address is no postgres:// URL'));
  }
  const name = `${url.host}${url.pathname}`;
  const own = Object.entries({ search_path: schema, ...settings });
  const given = url.searchParams.get('options') ?? '';
  const options = [given, ...own.map(([setting, value]) => `-c ${setting}=${value}`)];
  url.searchParams.set('options', options.join(' ').trim());
  return { name, config: { connectionString: url.href, application_name: schema } };
}
