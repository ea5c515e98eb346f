import { setTimeout as delay } from 'node:timers/promises';
import type { DisturbanceName, Field } from './disturbances.ts';
import { Troublemaker } from './disturbances.ts';
import type { Dice } from './dice.ts';
import type { Month, Request } from './months.ts';
import { Reporter } from './reporter.ts';

/** Requests under way at a time. */
const REPORTERS = 6;
/** Every so many is sent twice, to two nodes at the same time. */
const TWICE = 10;
/** A cycle over so many accounts is published in less. */
const LONGEST_DELAY_MS = 300;

/** What happens while behaviours are reported, in any order and at any moment. */
const WHILE_REPORTING: readonly DisturbanceName[] = [
  ...(['killSomeNode', 'killSomeNode', 'killLeader', 'pauseSomeNode', 'pauseLeader'] as const),
  ...(['cutLog', 'cutLog', 'silenceLog', 'killLog', 'restartPostgres', 'killPostgres'] as const),
];

/** And while cycles are published, one each. */
const WHILE_PUBLISHING: readonly DisturbanceName[] = [
  ...(['killLeader', 'killLeader', 'pauseLeader', 'cutLog'] as const),
  ...(['restartPostgres', 'killPostgres'] as const),
];

export interface CampaignOptions {
  readonly field: Field;
  readonly dice: Dice;
  readonly tell: (what: string) => void;
}

/** Reports months and has their cycles published, while all kinds of things happen. */
export class Campaign {
  readonly reporter: Reporter;
  readonly #options: CampaignOptions;
  readonly #troublemaker: Troublemaker;

  constructor(options: CampaignOptions) {
    this.#options = options;
    this.reporter = new Reporter(options.field.nodes.map(({ url }) => url));
    this.#troublemaker = new Troublemaker(options.field);
  }

  /** @returns when everything has been acknowledged and published, and nothing is disturbed */
  async run(months: readonly Month[]): Promise<void> {
    try {
      await this.#run(months);
    } catch (error) {
      this.reporter.giveUp();
      await this.#troublemaker.end().catch(() => undefined);
      throw error;
    }
    await this.#troublemaker.end();
  }

  async #run(months: readonly Month[]): Promise<void> {
    const { dice, tell } = this.#options;
    const whileReporting = inShares(dice.shuffled(WHILE_REPORTING), months.length);
    const whilePublishing = inShares(dice.shuffled(WHILE_PUBLISHING), months.length);
    for (const [n, { cycle, requests }] of months.entries()) {
      await this.#report(requests, whileReporting[n] ?? []);
      tell(`the month of ${cycle} is reported`);
      await this.#publish(cycle, whilePublishing[n] ?? []);
      tell(`cycle ${cycle} is published`);
    }
  }

  async #report(
    requests: readonly Request[],
    disturbances: readonly DisturbanceName[],
  ): Promise<void> {
    const due = Map.groupBy(disturbances, () => this.#options.dice.below(requests.length));
    const left = [...requests.entries()];
    const work = async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const [n, { home, behaviours }] = next;
        for (const name of due.get(n) ?? []) this.#disturb(name);
        const nodes = n % TWICE === 0 ? [home, home + 1] : [home];
        await Promise.all(nodes.map((node) => this.reporter.report(behaviours, node)));
      }
    };
    await Promise.all(Array.from({ length: REPORTERS }, work));
  }

  /** Two nodes are asked for it at the same time. */
  async #publish(cycle: string, disturbances: readonly DisturbanceName[]): Promise<void> {
    const published = Promise.all([0, 1].map((node) => this.reporter.run(cycle, node)));
    await delay(this.#options.dice.below(LONGEST_DELAY_MS));
    for (const name of disturbances) this.#disturb(name);
    await published;
  }

  #disturb(name: DisturbanceName): void {
    this.#options.tell(name);
    this.#troublemaker.begin(name);
  }
}

function inShares<Item>(items: readonly Item[], count: number): Item[][] {
  const shares = Array.from({ length: count }, (): Item[] => []);
  for (const [n, item] of items.entries()) shares[n % count]?.push(item);
  return shares;
}
