import { setTimeout as delay } from 'node:timers/promises';
import type { KurrentProcess } from '../support/kurrent-server/kurrent-process.ts';
import type { PostgresServer } from '../support/postgres.ts';
import type { Dice } from './dice.ts';
import type { ServingNode } from './serving-node.ts';

/** What can be disturbed. */
export interface Field {
  readonly nodes: readonly ServingNode[];
  readonly postgres: PostgresServer;
  log: KurrentProcess;
  /** Starts the log server anew, on its port. */
  readonly startLog: () => Promise<KurrentProcess>;
  readonly dice: Dice;
}

/** A node, the log and the database each suffer one thing at a time. */
type Victim = 'node' | 'log' | 'postgres';

interface Disturbance {
  readonly victim: Victim;
  readonly happen: (field: Field) => Promise<void>;
}

const MOST_LOOKS = 300;
const LOOK_EVERY_MS = 100;
/** Longer than an append waits for its answer: of those under way nobody knows what became. */
const LONG_SILENCE_MS = 5_000;

export const DISTURBANCES = {
  killSomeNode: {
    victim: 'node',
    happen: ({ nodes, dice }) => killed(dice.one(nodes)),
  },
  killLeader: {
    victim: 'node',
    happen: async ({ nodes }) => killed(await leaderOf(nodes)),
  },
  pauseSomeNode: {
    victim: 'node',
    happen: async ({ nodes, dice }) => {
      const node = dice.one(nodes);
      node.pause();
      await delay(500 + dice.below(1_500));
      node.resume();
    },
  },
  /** It wakes up when another one is at work in its place. */
  pauseLeader: {
    victim: 'node',
    happen: async ({ nodes }) => {
      const leader = await leaderOf(nodes);
      leader.pause();
      try {
        await leaderOf(nodes.filter((node) => node !== leader));
      } finally {
        leader.resume();
      }
    },
  },
  cutLog: { victim: 'log', happen: ({ log }) => log.cutConnections() },
  silenceLog: {
    victim: 'log',
    happen: async ({ log }) => {
      log.pause();
      await delay(LONG_SILENCE_MS);
      log.resume();
    },
  },
  killLog: {
    victim: 'log',
    happen: async (field) => {
      await field.log.kill();
      field.log = await field.startLog();
    },
  },
  restartPostgres: { victim: 'postgres', happen: ({ postgres }) => postgres.restart() },
  killPostgres: {
    victim: 'postgres',
    happen: async ({ postgres }) => {
      await postgres.kill();
      await postgres.start();
    },
  },
} as const satisfies Record<string, Disturbance>;

export type DisturbanceName = keyof typeof DISTURBANCES;

/** Lets things happen without waiting for their end; each victim suffers one after the other. */
export class Troublemaker {
  readonly #field: Field;
  readonly #last = new Map<Victim, Promise<void>>();

  constructor(field: Field) {
    this.#field = field;
  }

  begin(name: DisturbanceName): void {
    const { victim, happen }: Disturbance = DISTURBANCES[name];
    const before = this.#last.get(victim) ?? Promise.resolve();
    const now = before.then(() => happen(this.#field));
    // Told by `end`.
    now.catch(() => undefined);
    this.#last.set(victim, now);
  }

  /** @throws what has gone wrong with a disturbance */
  async end(): Promise<void> {
    const ended = await Promise.allSettled(this.#last.values());
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
  }
}

async function killed(node: ServingNode): Promise<void> {
  await node.kill();
  await node.start();
}

async function leaderOf(nodes: readonly ServingNode[]): Promise<ServingNode> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    for (const node of nodes) if (await node.isLeading()) return node;
    await delay(LOOK_EVERY_MS);
  }
  throw new Error('nobody leads');
}
