import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { BehaviourRecorder } from './behaviour-recorder.ts';
import type { RecordResult } from './behaviour-recorder.ts';

/** Behaviours as producers report them, of any accounts; answered in their order. */
export class RecordBehaviours extends Command<readonly RecordResult[]> {
  readonly behaviours: readonly unknown[];
  /** Stands in for a `source` that is left out. */
  readonly defaultSource: string | undefined;

  constructor(behaviours: readonly unknown[], defaultSource?: string) {
    super();
    this.behaviours = behaviours;
    this.defaultSource = defaultSource;
  }
}

/** Errors as those of BehaviourRecorder.record. */
@CommandHandler(RecordBehaviours)
export class RecordBehavioursHandler implements ICommandHandler<RecordBehaviours> {
  readonly #recorder: BehaviourRecorder;

  constructor(@Inject(BehaviourRecorder) recorder: BehaviourRecorder) {
    this.#recorder = recorder;
  }

  execute({ behaviours, defaultSource }: RecordBehaviours): Promise<readonly RecordResult[]> {
    return this.#recorder.record(behaviours, defaultSource);
  }
}
