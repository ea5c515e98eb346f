import { setImmediate as breath } from 'node:timers/promises';
import { streamOf } from '../domain/catalogue.ts';
import type { Audit } from './audit.ts';
import { CalendarRecord } from './calendar-record.ts';
import { CollectedScores } from './collected-scores.ts';
import type { CycleSummary } from './cycle-proof.ts';
import { CycleProof } from './cycle-proof.ts';
import type { Difference } from './differences.ts';
import { Differences } from './differences.ts';
import { checkChain } from './integrity.ts';
import type { LogStreams } from './log-streams.ts';
import { streamsOf } from './log-streams.ts';
import { proveAccount } from './prove-account.ts';
import type { CycleStatus, PlacedRun } from './prove-records.ts';
import { RegisterCursor } from './register-cursor.ts';
import { partitionOf, registerStreamOf } from './register-pages.ts';
import { addBreak, proveEnds } from './verified-stream.ts';

export interface ReplayProgress {
  readonly done: number;
  readonly total: number;
  /** Accounts a second. */
  readonly rate: number;
}

/** What an audit makes of the whole book. */
export interface BookVerdict {
  readonly matchesPublished: boolean;
  readonly accounts: number;
  readonly events: number;
  /** Records by what became of them, over all cycles. */
  readonly records: Readonly<Record<CycleStatus, number>>;
  readonly cycles: readonly CycleSummary[];
  /** The first of them; `differenceCount` counts them all. */
  readonly differences: readonly Difference[];
  readonly differenceCount: number;
}

/** How many accounts pass between two reports, and between two looks at the rest of the world. */
const REPORT_EVERY = 500;

/**
 * Proves the whole log: every account as `replayAccount` does, all counts and roots of every
 * cycle, chain and end of every stream, and that nothing is there which belongs to nothing.
 *
 * Accounts are taken one by one in byte order of their ids. Memory holds the ids, one account,
 * of each cycle and partition one page, and where accounts have peers two bytes for each account
 * and cycle.
 */
export async function replayAll(
  audit: Audit,
  onProgress: (progress: ReplayProgress) => void = () => undefined,
): Promise<BookVerdict> {
  const differences = new Differences();
  // The streams first: a cycle that is opened meanwhile is then in the calendar, too.
  const streams = await streamsOf(audit.log);
  await proveEnds(audit.log, differences);
  const calendar = await CalendarRecord.read(audit, differences);
  const replay = new Replay({ audit, calendar, streams, differences });
  await replay.proveOtherStreams();
  const startedAt = performance.now();
  const total = streams.accounts.length;
  for (const [at, accountId] of streams.accounts.entries()) {
    await replay.prove(accountId);
    const done = at + 1;
    if (done % REPORT_EVERY !== 0 && done !== total) continue;
    const seconds = (performance.now() - startedAt) / 1000;
    onProgress({ done, total, rate: seconds > 0 ? done / seconds : 0 });
    await breath();
  }
  return replay.finish();
}

interface ReplayInput {
  readonly audit: Audit;
  readonly calendar: CalendarRecord;
  readonly streams: LogStreams;
  readonly differences: Differences;
}

class Replay {
  readonly #input: ReplayInput;
  readonly #scores: CollectedScores;
  readonly #cycles: readonly { readonly proof: CycleProof; readonly cursors: RegisterCursor[] }[];
  readonly #records = { equal: 0, different: 0, missing: 0, parked: 0, absent: 0, unproven: 0 };
  #events = 0;

  constructor(input: ReplayInput) {
    this.#input = input;
    const { audit, calendar, differences, streams } = input;
    this.#scores = new CollectedScores(audit, calendar.runs, streams.accounts);
    this.#cycles = calendar.runs.map((run) => {
      const cursor = (partition: number) =>
        new RegisterCursor({ audit, run, differences }, partition);
      const cursors = Array.from({ length: run.opened.partitions }, (_, at) => cursor(at));
      return { proof: new CycleProof(run), cursors };
    });
  }

  /** Everything that is not of one account: registers, the calendar, and what should not be. */
  async proveOtherStreams(): Promise<void> {
    const { audit, calendar, streams, differences } = this.#input;
    const orphans = new Set([...streams.registers, ...streams.others]);
    orphans.delete(calendar.stream);
    orphans.delete(streamOf.scorecard());
    for (const { proof, cursors } of this.#cycles) {
      for (const partition of cursors.keys()) {
        orphans.delete(registerStreamOf(proof.run, partition));
      }
    }
    for (const stream of orphans) {
      const because = 'it belongs to no account, cycle or partition that there is';
      differences.add({ where: 'orphan', stream, revision: 0, because });
    }
    for (const stream of [...streams.registers, ...streams.others]) {
      await breath();
      const { count, broken } = await checkChain(audit.log, stream);
      this.#events += count;
      // These have been followed as they were read.
      const isRead = stream === calendar.stream || stream === streamOf.scorecard();
      if (broken && !isRead) addBreak(broken, differences);
    }
  }

  async prove(accountId: string): Promise<void> {
    const { streams, differences } = this.#input;
    const placed: PlacedRun[] = [];
    for (const { proof, cursors } of this.#cycles) {
      const cursor = cursors[partitionOf(accountId, proof.run)];
      if (cursor) placed.push({ run: proof.run, place: await cursor.take(accountId) });
    }
    const defaultKeys = streams.defaultKeys.get(accountId) ?? [];
    const means = { ...this.#input, scores: this.#scores };
    const proven = await proveAccount({ accountId, placed, defaultKeys }, means, differences);
    for (const [at, { place }] of placed.entries()) {
      this.#cycles[at]?.proof.add(proven.history, place);
    }
    for (const { status } of proven.cycles) this.#records[status]++;
    this.#events += proven.history.events.length;
    for (const stream of proven.conclusions.values()) this.#events += stream.events.length;
  }

  async finish(): Promise<BookVerdict> {
    const { streams, calendar, differences } = this.#input;
    const cycles: CycleSummary[] = [];
    for (const { proof, cursors } of this.#cycles) {
      for (const cursor of cursors) await cursor.finish();
      cycles.push(proof.finish(differences));
    }
    if (this.#events < streams.events) {
      const because = `of ${streams.events} events only ${this.#events} are in a stream`;
      differences.add({ where: 'chain', stream: calendar.stream, revision: 0, because });
    }
    return {
      matchesPublished: differences.count === 0,
      accounts: streams.accounts.length,
      events: this.#events,
      records: this.#records,
      cycles,
      differences: differences.first,
      differenceCount: differences.count,
    };
  }
}
