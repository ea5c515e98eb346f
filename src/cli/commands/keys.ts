import type { Command } from 'commander';
import { SCOPES } from '../../access/scopes.ts';
import type { Config } from '../../config.ts';
import { configOf } from '../../config.ts';
import { BusinessCalendar, parseDay } from '../../kernel/business-calendar.ts';
import { Failure } from '../../kernel/errors.ts';
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
      const { createKey } = await import('../actions/keys.ts');
      await createKey(io, config, { name, scopes: scope, expiresAt });
    });
}

function addList(command: Command, io: Io): void {
  command
    .command('list')
    .description('all keys, revoked and expired ones too, without their secrets')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const config = configOf(io.settings);
      const { listKeys } = await import('../actions/keys.ts');
      await listKeys(io, config);
    });
}

function addRevoke(command: Command, io: Io): void {
  command
    .command('revoke')
    .description('have a key refused from now on, for good')
    .argument('<id>', 'as `abt keys list` shows it')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string) => {
      const config = configOf(io.settings);
      const { revokeKey } = await import('../actions/keys.ts');
      await revokeKey(io, config, id);
    });
}

const EXAMPLES = `
Examples:
  $ abt keys create --name shop --scope behaviours:write
  $ abt keys create --name auditor --scope audit:read --scope scores:read --expires 2027-07-01
  $ abt keys list
  $ abt keys revoke 0123456789ab`;

/** @throws Failure NOT_A_DATE */
function startOf(date: string, { zone }: Config): Date {
  const day = parseDay(date);
  if (day !== null) return new Date(new BusinessCalendar(zone).startOf(day));
  throw new Failure('NOT_A_DATE', `"${date}" is not a date: write it as 2027-07-01`);
}
