import type { Command } from 'commander';
import { KeyKeeper } from '../../access/key-keeper.ts';
import { SCOPES } from '../../access/scopes.ts';
import type { StoredKey } from '../../access/stored-key.ts';
import type { Config } from '../../config.ts';
import { configOf } from '../../config.ts';
import { enginesOf } from '../../engines/engines.ts';
import { BusinessCalendar, dateOf, parseDay } from '../../kernel/business-calendar.ts';
import { Failure } from '../../kernel/errors.ts';
import type { ServiceStore } from '../../service-store/service-store.ts';
import { SYSTEM_CLOCK } from '../../tracker.ts';
import type { Io } from '../io.ts';

export function addKeys(program: Command, io: Io): void {
  const command = program
    .command('keys')
    .description('API keys: who may call the service; a running one notices at once');
  addCreate(command, io);
  addList(command, io);
  addRevoke(command, io);
}

interface CreateOptions {
  readonly name: string;
  readonly scope: readonly string[];
  readonly expires?: string;
}

function addCreate(command: Command, io: Io): void {
  command
    .command('create')
    .description('make a key and show it, this once; only its hash is kept')
    .requiredOption('--name <name>', 'who will use it')
    .requiredOption('--scope <scope...>', `what it may do: ${SCOPES.join(', ')}`)
    .option('--expires <date>', 'refused from the beginning of this day on, as 2027-07-01')
    .addHelpText('after', EXAMPLES)
    .action(async ({ name, scope, expires }: CreateOptions) => {
      const config = configOf(io.settings);
      const expiresAt = expires === undefined ? null : startOf(expires, config);
      // The first key is made before there is anything to serve.
      const store = await (await enginesOf(config)).openService();
      const created = await withKeys(store, (keys) =>
        keys.create({ name, scopes: scope, expiresAt }),
      );
      await io.answer(created, () => {
        io.line(created.key);
        io.note(`abt: keep it: it is shown this once. Its id is ${created.id}`);
      });
    });
}

function addList(command: Command, io: Io): void {
  command
    .command('list')
    .description('all keys, revoked and expired ones too, without their secrets')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const config = configOf(io.settings);
      const store = await (await enginesOf(config)).serviceIfThere();
      const keys = store === null ? [] : await withKeys(store, (all) => all.list());
      await io.answer({ keys }, () => showKeys(io, keys, new BusinessCalendar(config.zone)));
    });
}

function addRevoke(command: Command, io: Io): void {
  command
    .command('revoke')
    .description('have a key refused from now on, for good')
    .argument('<id>', 'as `abt keys list` shows it')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string) => {
      const store = await (await enginesOf(configOf(io.settings))).openService();
      const key = await withKeys(store, (keys) => keys.revoke(id));
      await io.answer(key, () => io.line(`revoked: ${key.id} (${key.name})`));
    });
}

const EXAMPLES = `
Examples:
  $ abt keys create --name shop --scope behaviours:write
  $ abt keys create --name auditor --scope audit:read --scope scores:read --expires 2027-07-01
  $ abt keys list
  $ abt keys revoke 0123456789ab`;

async function withKeys<Result>(
  store: ServiceStore,
  work: (keys: KeyKeeper) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(new KeyKeeper(store, SYSTEM_CLOCK));
  } finally {
    await store.close();
  }
}

/** @throws Failure NOT_A_DATE */
function startOf(date: string, { zone }: Config): Date {
  const day = parseDay(date);
  if (day !== null) return new Date(new BusinessCalendar(zone).startOf(day));
  throw new Failure('NOT_A_DATE', `"${date}" is not a date: write it as 2027-07-01`);
}

function showKeys(io: Io, keys: readonly StoredKey[], calendar: BusinessCalendar): void {
  if (keys.length === 0) {
    io.line('no key was made yet');
    return;
  }
  const dateAt = (at: Date | null) => (at === null ? '' : dateOf(calendar.dayOf(at.getTime())));
  io.table(
    ['id', 'name', 'scopes', 'created', 'expires', 'revoked'].map((title) => ({ title })),
    keys.map(({ id, name, scopes, createdAt, expiresAt, revokedAt }) => [
      ...[id, name, scopes.join(' ')],
      ...[createdAt, expiresAt, revokedAt].map(dateAt),
    ]),
  );
}
