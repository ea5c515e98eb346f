import { KeyRing } from './access/key-ring.ts';
import type { Config } from './config.ts';
import { enginesOf } from './engines/engines.ts';
import type { AccessParts } from './http/access/access.module.ts';
import { isLoopback } from './http/access/loopback.ts';
import type { Clock } from './kernel/clock.ts';
import { Failure } from './kernel/errors.ts';

/** Who may call a service, before it listens. */
export interface OpenAccess extends AccessParts {
  /** No key was ever made: this machine alone is answered, and may do everything. */
  readonly isKeyless: boolean;
  close(): Promise<void>;
}

/**
 * Opens what the service remembers; makes it if there is none.
 *
 * @throws Failure KEYS_REQUIRED if others than this machine could reach a service without a key;
 *   DATA_DIR_UNUSABLE, those of the service store
 */
export async function openAccess(config: Config, clock: Clock): Promise<OpenAccess> {
  const engines = await enginesOf(config);
  const store = await engines.openService();
  try {
    const isKeyless = !(await new KeyRing(store, clock).hasKeys());
    if (isKeyless && !isLoopback(config.host)) throw keysRequired(config.host);
    return { store, clock, limits: config, isKeyless, close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function keysRequired(host: string): Failure {
  return new Failure(
    'KEYS_REQUIRED',
    `others than this machine can reach ${host}, and no key was made yet: make one with ` +
      '`abt keys create --name <who> --scope <scope>`, or listen on 127.0.0.1 (ABT_HOST)',
  );
}
