import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_CYCLE, writeWorkload } from '../../bench/workload.ts';
import { cycleName } from '../../src/kernel/business-calendar.ts';
import type { Dice } from './dice.ts';

/** As a client sends it. */
export interface Behaviour {
  readonly id: string;
  readonly accountId: string;
}

/** What is reported before a cycle is opened, in the requests in which it is sent. */
export interface Month {
  readonly cycle: string;
  readonly behaviours: readonly Behaviour[];
  readonly requests: readonly Request[];
}

export interface Request {
  /** The node that it is sent to first: most that is told of an account comes to one node. */
  readonly home: number;
  readonly behaviours: readonly Behaviour[];
}

export interface Extent {
  readonly accounts: number;
  readonly months: number;
  readonly nodes: number;
}

/** So many behaviours of an account stand next to each other in a request. */
const IN_A_ROW = 5;
const ROWS_A_REQUEST = 20;

/**
 * Behaviours of months that follow each other. What an account does in a month comes in several
 * requests and in any order.
 */
export async function monthsOf(
  folder: string,
  { accounts, months, nodes }: Extent,
  dice: Dice,
): Promise<readonly Month[]> {
  const made: Month[] = [];
  for (let month = 0; month < months; month++) {
    const file = join(folder, `month-${month}.ndjson`);
    await writeWorkload(file, { accounts, months: 1, fromMonth: month });
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const behaviours = lines.map((line) => JSON.parse(line) as Behaviour);
    const byAccount = [...Map.groupBy(behaviours, ({ accountId }) => accountId).values()];
    const requests = inParts(byAccount, Math.ceil(accounts / nodes)).flatMap((owned, home) => {
      const rows = owned.flatMap((own) => inParts(dice.shuffled(own), IN_A_ROW));
      const parts = inParts(dice.shuffled(rows), ROWS_A_REQUEST);
      return parts.map((part) => ({ home, behaviours: part.flat() }));
    });
    made.push({
      cycle: cycleName(FIRST_CYCLE + month),
      behaviours,
      requests: dice.shuffled(requests),
    });
  }
  return made;
}

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, n) => items.slice(n * size, (n + 1) * size));
}
