import { setTimeout as delay } from 'node:timers/promises';
import type { Difference } from '../../audit/differences.ts';
import type { BookVerdict, ReplayProgress } from '../../audit/replay-all.ts';
import { Failure } from '../../kernel/errors.ts';
import type { RemoteService } from './remote-service.ts';

const LOOK_EVERY_MS = 500;
const LONGEST_REPLAY_MS = 6 * 60 * 60 * 1000;

interface Replay {
  readonly id: string;
  readonly state: 'running' | 'finished' | 'failed';
  readonly progress: ReplayProgress;
  readonly error: string | null;
  readonly result: BookVerdict | null;
}

/**
 * Has a service prove its whole book.
 *
 * @throws Failure REPLAY_FAILED; those of the service
 */
export async function replayThrough(
  service: RemoteService,
  onProgress: (progress: ReplayProgress) => void,
): Promise<BookVerdict> {
  const giveUpAt = performance.now() + LONGEST_REPLAY_MS;
  let replay = await service.json<Replay>('/v1/audit/replays', { method: 'POST' });
  while (replay.state === 'running') {
    if (performance.now() > giveUpAt) throw failed('it takes longer than six hours');
    onProgress(replay.progress);
    await delay(LOOK_EVERY_MS);
    replay = await service.json<Replay>(`/v1/audit/replays/${replay.id}`);
  }
  if (replay.result === null) throw failed(replay.error ?? 'nobody knows why');
  return { ...replay.result, differences: replay.result.differences.map(asDifference) };
}

/** What a service says of one account's cycles: scores, where the log itself has records. */
export interface RemoteAccountVerdict {
  readonly accountId: string;
  readonly matchesPublished: boolean;
  readonly events: number;
  readonly cycles: readonly {
    readonly cycle: string;
    readonly status: string;
    readonly published: number | null;
    readonly recomputed: number | null;
  }[];
  readonly differences: readonly Difference[];
  readonly differenceCount: number;
}

export async function replayAccountThrough(
  service: RemoteService,
  accountId: string,
): Promise<RemoteAccountVerdict> {
  const path = `/v1/audit/accounts/${encodeURIComponent(accountId)}/replay?limit=1`;
  const answer = await service.json<RemoteAccountVerdict>(path);
  const { matchesPublished, events, cycles, differences, differenceCount } = answer;
  const verdict = { accountId, matchesPublished, events, cycles, differenceCount };
  return { ...verdict, differences: differences.map(asDifference) };
}

/** A pointer that is not there is told as null. */
function asDifference({ pointer, ...rest }: { readonly pointer?: string | null } & Difference) {
  return typeof pointer === 'string' ? { ...rest, pointer } : rest;
}

function failed(why: string): Failure {
  return new Failure('REPLAY_FAILED', `the service cannot replay its book: ${why}`);
}
