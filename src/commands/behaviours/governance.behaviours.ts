import { Text, Uuid } from './fields.ts';

/** A behaviour was reported in error. It stays in the log, and counts no more. */
export class BehaviourVoidedData {
  /** The behaviour's id; the behaviour itself may arrive later. */
  @Uuid()
  readonly targetId!: string;

  @Text()
  readonly reason!: string;
}
