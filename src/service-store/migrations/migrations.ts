import type { Migrations } from '../../database/migrate.ts';
import * as apiKeys from './0001-api-keys.ts';
import * as webhooks from './0002-webhooks.ts';

/** Every step of the schema, in order. A step that has been released never changes again. */
export const MIGRATIONS: Migrations = {
  '0001-api-keys': apiKeys,
  '0002-webhooks': webhooks,
};
