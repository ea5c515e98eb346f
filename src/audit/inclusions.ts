import { setImmediate as breath } from 'node:timers/promises';
import { merged } from '../kernel/merged.ts';
import type { Inclusion } from '../kernel/merkle.ts';
import { MerkleTree } from '../kernel/merkle.ts';
import { headText } from '../domain/register/pages.ts';
import { streamOf } from '../domain/catalogue.ts';
import { sha256Tree } from '../event-log/sha256.ts';
import type { Audit } from './audit.ts';
import type { CycleRun } from './calendar-record.ts';
import { Differences } from './differences.ts';
import { RegisterStream, placeOn } from './register-pages.ts';

/** Pages take 48 KiB; all partitions together hold so many, and one each at least. */
const PAGES_AT_ONCE = 64;
const LEAVES_A_BREATH = 500;

/** Where an account stands in both trees of a cycle, with their roots. */
export interface Inclusions {
  readonly scoresRoot: string;
  readonly headsRoot: string;
  readonly scores: Inclusion | null;
  readonly heads: Inclusion | null;
}

/** Builds both trees of a closed cycle, as it stands after all amendments, from the log. */
export async function inclusionsOf(
  audit: Audit,
  run: CycleRun,
  accountId: string,
): Promise<Inclusions> {
  const scores = new MerkleTree(sha256Tree);
  const heads = new MerkleTree(sha256Tree);
  const partitions = Array.from({ length: run.opened.partitions }, (_, at) => at);
  const sources = [...partitions.map((at) => inTime(audit, run, at)), late(audit, run)];
  for await (const leaf of merged(sources, (a, b) => a.accountId < b.accountId)) {
    const isShown = leaf.accountId === accountId;
    const head = leaf.head ?? (await headAt(audit, leaf));
    const { accountId: id, revision } = leaf;
    heads.add(sha256Tree.leaf(headText({ accountId: id, revision, head })), isShown);
    if (leaf.text !== null) scores.add(sha256Tree.leaf(leaf.text), isShown);
    if (heads.size % LEAVES_A_BREATH === 0) await breath();
  }
  return {
    scoresRoot: scores.root(),
    headsRoot: heads.root(),
    scores: scores.inclusion(),
    heads: heads.inclusion(),
  };
}

interface Leaf {
  readonly accountId: string;
  readonly revision: number;
  /** Null: it is looked up. */
  readonly head: string | null;
  /** Canonical JSON of the record; null of an account that is parked. */
  readonly text: string | null;
}

async function* inTime(audit: Audit, run: CycleRun, partition: number): AsyncGenerator<Leaf> {
  const register = new RegisterStream(audit, run, partition);
  const limit = Math.max(1, Math.floor(PAGES_AT_ONCE / run.opened.partitions));
  for (let from = 0; ;) {
    const pages = await register.pages(from, limit, new Differences());
    for (const { isLate, entries } of pages) {
      if (isLate) return;
      for (const entry of entries) yield leafOf(register.stream, entry);
    }
    if (pages.length === 0) return;
    from += pages.length;
  }
}

/** Those that were parked, with the record that they may have got since. */
async function* late(audit: Audit, run: CycleRun): AsyncGenerator<Leaf> {
  if (run.parked.size === 0) return;
  const texts = new Map<string, string | null>();
  for (let partition = 0; partition < run.opened.partitions; partition++) {
    const register = new RegisterStream(audit, run, partition);
    for (let at = await register.firstBehind(null); ; at++) {
      const [page] = await register.pages(at, 1, new Differences());
      if (page === undefined) break;
      for (const entry of page.entries) {
        texts.set(entry.record.accountId, leafOf(register.stream, entry).text);
      }
    }
  }
  const parked = [...run.parked.values()].sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
  for (const { accountId, revision, head } of parked) {
    yield { accountId, revision, head, text: texts.get(accountId) ?? null };
  }
}

function leafOf(stream: string, entry: Parameters<typeof placeOn>[1] & object): Leaf {
  const { text } = placeOn({ stream, revision: 0, isLate: false }, entry);
  const { record, revision } = entry;
  return { accountId: record.accountId, revision, head: null, text };
}

async function headAt({ log }: Audit, { accountId, revision }: Leaf): Promise<string> {
  const [event] = await log.readStream(streamOf.account(accountId), { from: revision, limit: 1 });
  return event?.hash ?? '';
}
