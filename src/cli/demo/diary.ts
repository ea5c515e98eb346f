import type { FactData, FactType } from '../../domain/account/account.events.ts';
import { uuidNamer } from '../../import/uuid-v5.ts';
import { dateOf } from '../../kernel/business-calendar.ts';
import type { Day } from '../../kernel/business-calendar.ts';

/** What a customer does and what befalls them, as producers would report it. */
export interface DemoBehaviour {
  readonly id: string;
  readonly accountId: string;
  readonly type: FactType;
  /** In the zone of the demo: 2025-06-20T10:00:00+08:00. */
  readonly occurredAt: string;
  readonly data: FactData[FactType];
}

/** A namespace of our own for the ids of the demo. */
const idOf = uuidNamer('5f0c1d2e-7a44-5b6e-9d0a-3c8e21b7f605');

/** A moment of a local day; `time` as 10:00. */
export function at(day: Day, time: string): string {
  return `${dateOf(day)}T${time}:00+08:00`;
}

/** The behaviours of one account. Told again, they have the same ids. */
export class Diary {
  readonly accountId: string;
  readonly #behaviours: DemoBehaviour[] = [];

  constructor(accountId: string) {
    this.accountId = accountId;
  }

  get behaviours(): readonly DemoBehaviour[] {
    return this.#behaviours;
  }

  /** @returns the id of the behaviour */
  note<Type extends FactType>(type: Type, occurredAt: string, data: FactData[Type]): string {
    const { accountId } = this;
    const id = idOf(`${accountId} ${type} ${occurredAt} ${this.#behaviours.length}`);
    this.#behaviours.push({ id, accountId, type, occurredAt, data });
    return id;
  }
}
