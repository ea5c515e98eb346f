import type { Config } from '../../config.ts';
import { ByteSource } from '../../import/byte-source.ts';
import { ExportCycle } from '../../views/views.queries.ts';
import type { ScoreToEvaluate } from '../evaluate.ts';
import { evaluate, showEvaluation } from '../evaluate.ts';
import type { Io } from '../io.ts';
import type { LabelColumns } from '../labels.ts';
import { readLabels } from '../labels.ts';
import { withReading } from '../opening.ts';

export interface EvaluateOptions extends LabelColumns {
  readonly cycle: string;
  readonly labels: string;
  readonly score: ScoreToEvaluate;
}

/** @throws Failure UNKNOWN_CYCLE, CYCLE_STILL_OPEN; those of labels and evaluation */
export async function evaluateCycle(
  io: Io,
  config: Config,
  options: EvaluateOptions,
): Promise<void> {
  const { cycle, score } = options;
  const evaluation = await withReading(io, config, async ({ queries }) => {
    const scores = await queries.execute(new ExportCycle(cycle));
    const labels = await readLabels(ByteSource.ofFile(options.labels), options);
    return evaluate({ cycle, score, labels, scores });
  });
  await io.answer(evaluation, () => showEvaluation(io, evaluation));
}
