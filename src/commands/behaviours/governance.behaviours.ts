import { Text, Uuid } from './fields.ts';
import { Means } from './meaning.ts';

@Means('A behaviour was reported in error. It stays in the log, and counts no more.')
export class BehaviourVoidedData {
  @Uuid()
  @Means(
    "The behaviour's id, not that of this one; the behaviour itself may arrive later",
    '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11',
  )
  readonly targetId!: string;

  @Text()
  @Means('Why, in words', 'Reported for the wrong account.')
  readonly reason!: string;
}
