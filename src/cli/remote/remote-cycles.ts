import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../../kernel/errors.ts';
import type { CycleFigures } from '../cycle-table.ts';
import type { RemoteService } from './remote-service.ts';

const LOOK_EVERY_MS = 500;
/** A cycle over many millions of accounts takes less. */
const LONGEST_CYCLE_MS = 2 * 60 * 60 * 1000;

/** A cycle as the service tells of it. */
export interface RemoteCycle extends CycleFigures {
  readonly state: 'open' | 'closed';
  readonly parked: readonly { readonly accountId: string }[];
}

/**
 * Has a service run a cycle, and waits until its scores are published.
 *
 * @throws Failure CYCLE_STALLED, after two hours; those of the service
 */
export async function runThrough(service: RemoteService, name: string): Promise<RemoteCycle> {
  const giveUpAt = performance.now() + LONGEST_CYCLE_MS;
  const body = JSON.stringify({ cycle: name });
  let cycle = await service.json<RemoteCycle>('/v1/cycles', { method: 'POST', body });
  while (cycle.state === 'open') {
    if (performance.now() > giveUpAt) {
      throw new Failure('CYCLE_STALLED', `cycle ${name} is still open: see GET /health/ready`);
    }
    await delay(LOOK_EVERY_MS);
    cycle = await service.json<RemoteCycle>(`/v1/cycles/${name}`);
  }
  return cycle;
}
