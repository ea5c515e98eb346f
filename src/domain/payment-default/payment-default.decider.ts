import type { Decider } from '../../kernel/decider.ts';
import type { Basis } from '../conclusion.ts';
import { concluded, basisAndEntry, gainedSince, isConcluded } from '../conclusion.ts';
import type { DefaultRecord, PaymentDefaultEvent } from './payment-default.events.ts';

/** What the facts give now: the course of the default, empty if there is none. */
export interface ConcludeDefault {
  readonly basis: Basis;
  readonly course: readonly DefaultRecord[];
}

/** What has been recorded. */
export interface PaymentDefaultState {
  readonly basis: Basis | null;
  readonly course: readonly DefaultRecord[];
}

export const paymentDefault: Decider<PaymentDefaultState, ConcludeDefault, PaymentDefaultEvent> = {
  initial: { basis: null, course: [] },

  decide({ basis, course }, state) {
    if (isConcluded(state.basis, basis)) return [];
    const gained = gainedSince(state.course, course);
    if (gained) return gained.map((record) => concluded(record, basis));
    const because = course.length === 0 ? 'unfounded' : 'restated';
    return [
      { type: 'PaymentDefaultVoided', data: { ...basis, because } },
      ...course.map((record) => concluded(record, basis)),
    ];
  },

  evolve({ course }, event) {
    const { basis, entry } = basisAndEntry(event);
    return event.type === 'PaymentDefaultVoided'
      ? { basis, course: [] }
      : { basis, course: [...course, entry as DefaultRecord] };
  },
};
