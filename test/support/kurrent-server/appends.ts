import { setTimeout as delay } from 'node:timers/promises';
import { callFailures, MAX_APPEND_SIZE } from './refusals.ts';
import { sizeOf } from './messages.ts';
import type { AppendFault } from './nastiness.ts';
import type { Serving } from './serving.ts';
import type { Expected, Outcome, ProposedEvent, Storage } from './storage.ts';
import { statistics } from './system-events.ts';

export interface AppendRequest {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly ProposedEvent[];
}

/** How an append ends, on whichever path it came; the paths say it in their own words. */
export type Ending =
  | { readonly kind: 'answer'; readonly outcome: Outcome; readonly fault: AppendFault | null }
  | { readonly kind: 'tooLarge' | 'timeout' | 'busy' | 'notReady' | 'notLeader' }
  | { readonly kind: 'cut' | 'mute' | 'end' };

/** Between so many appends the server writes an event of its own, as the real one does by time. */
const APPENDS_BETWEEN_STATISTICS = 64;

export class Appends {
  readonly #serving: Serving;
  #count = 0;

  constructor(serving: Serving) {
    this.#serving = serving;
  }

  async append({ stream, expected, events }: AppendRequest): Promise<Ending> {
    const { storage, manners } = this.#serving;
    if (manners.isSilent('append')) return { kind: 'mute' };
    const size = events.reduce((bytes, event) => bytes + sizeOf(event), 0);
    if (size > MAX_APPEND_SIZE) return { kind: 'tooLarge' };
    const fault = manners.takeForAppend();
    const early = fault === null ? null : beforeCommit(fault);
    const { append: wait } = manners.now.delays;
    if (wait !== undefined) await delay(wait);
    if (early !== null) return early;
    const outcome = await storage.append(stream, expected, events);
    this.#count += 1;
    if (this.#count % APPENDS_BETWEEN_STATISTICS === 0) void writeStatistics(storage);
    const late = fault === null ? null : afterCommit(fault);
    return late ?? { kind: 'answer', outcome, fault };
  }
}

/** How a fault ends an append that is not recorded; null: it is recorded. */
function beforeCommit(fault: AppendFault): Ending | null {
  switch (fault) {
    case 'cutBeforeCommit':
      return { kind: 'cut' };
    case 'muteBeforeCommit':
      return { kind: 'mute' };
    case 'endBeforeCommit':
      return { kind: 'end' };
    case 'timeoutBeforeCommit':
      return { kind: 'timeout' };
    case 'notLeader':
    case 'busy':
    case 'notReady':
      return { kind: fault };
    case 'cutAfterCommit':
    case 'muteAfterCommit':
    case 'endAfterCommit':
    case 'timeoutAfterCommit':
    case 'duplicateReply':
    case 'withoutPosition':
      return null;
  }
}

function afterCommit(fault: AppendFault): Ending | null {
  if (fault === 'cutAfterCommit') return { kind: 'cut' };
  if (fault === 'muteAfterCommit') return { kind: 'mute' };
  if (fault === 'endAfterCommit') return { kind: 'end' };
  return fault === 'timeoutAfterCommit' ? { kind: 'timeout' } : null;
}

async function writeStatistics(storage: Storage): Promise<void> {
  const { stream, events } = statistics();
  await storage.append(stream, 'any', events).catch(() => null);
}

interface ExpectedOptions {
  hasNoStream(): boolean;
  hasAny(): boolean;
  hasStreamExists(): boolean;
}

/** @throws CallFailure for what is no revision: the client sends -1 as it is */
export function expectedIn(options: ExpectedOptions, revision: string): Expected {
  if (options.hasNoStream()) return 'noStream';
  if (options.hasAny()) return 'any';
  if (options.hasStreamExists()) return 'streamExists';
  const expected = Number(revision);
  if (Number.isSafeInteger(expected) && expected >= 0) return expected;
  throw callFailures.badRequest(`'${revision}' is not a valid revision`);
}
