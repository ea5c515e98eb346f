import type { Position } from '../kernel/envelope.ts';
import { START, categoryOf, entityOf } from '../kernel/envelope.ts';
import { streamOf } from '../domain/catalogue.ts';
import { MAX_PAGE } from '../event-log/event-log.ts';
import type { Audit } from './audit.ts';

/** What an audit holds in memory of a log of any size: the names of what is in it. */
export interface LogStreams {
  readonly events: number;
  /** Ids of the accounts that have facts, in byte order. */
  readonly accounts: readonly string[];
  /** Keys of the defaults that have a stream, or of which bureaus were told, by account. */
  readonly defaultKeys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly registers: ReadonlySet<string>;
  /** Calendars, scorecards, and whatever no account explains. */
  readonly others: ReadonlySet<string>;
}

/** Every stream of the log by its name, in no particular order. */
export async function streamNames(log: Audit['log']): Promise<{
  readonly names: ReadonlySet<string>;
  readonly events: number;
}> {
  const names = new Set<string>();
  let events = 0;
  let after: Position = START;
  for (;;) {
    const page = await log.readAll(after, MAX_PAGE);
    const last = page.at(-1);
    if (!last) return { names, events };
    for (const { stream } of page) names.add(stream);
    events += page.length;
    after = last.position;
  }
}

/** Which accounts, defaults and registers the log holds streams of. */
export async function streamsOf(log: Audit['log']): Promise<LogStreams> {
  const { names, events } = await streamNames(log);
  const accounts = new Set<string>();
  for (const name of names) if (categoryOf(name) === 'account') accounts.add(entityOf(name));
  const defaultKeys = new Map<string, Set<string>>();
  const registers = new Set<string>();
  const others = new Set<string>();
  for (const name of names) {
    const id = entityOf(name);
    const category = categoryOf(name);
    if (category === 'register') registers.add(name);
    else if (category === 'account' && name === streamOf.account(id)) continue;
    else if (category === 'onTimeStreak' && isOf(name, accounts)) continue;
    else if ((category === 'paymentDefault' || category === 'negativeRecord') && accounts.has(id)) {
      const key = defaultKeyOf(name, { category, accountId: id });
      if (key === null) others.add(name);
      else defaultKeys.set(id, (defaultKeys.get(id) ?? new Set()).add(key));
    } else others.add(name);
  }
  return { events, accounts: [...accounts].sort(), defaultKeys, registers, others };
}

function isOf(streak: string, accounts: ReadonlySet<string>): boolean {
  const id = entityOf(streak);
  return accounts.has(id) && streak === streamOf.onTimeStreak(id);
}

function defaultKeyOf(
  name: string,
  of: { readonly category: 'paymentDefault' | 'negativeRecord'; readonly accountId: string },
): string | null {
  const named = (key: string) => streamOf[of.category](of.accountId, key);
  try {
    const key = decodeURIComponent(name.slice(named('').length));
    return named(key) === name ? key : null;
  } catch {
    return null;
  }
}
