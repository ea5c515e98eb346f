import type { Command } from 'commander';
import { Option } from 'commander';
import { cycleNamed } from '../../commands/cycles-between.ts';
import { ByteSource } from '../../import/byte-source.ts';
import { ExportCycle } from '../../views/views.queries.ts';
import { evaluate, SCORES_TO_EVALUATE, showEvaluation } from '../evaluate.ts';
import type { ScoreToEvaluate } from '../evaluate.ts';
import type { Io } from '../io.ts';
import { readLabels } from '../labels.ts';
import type { LabelColumns } from '../labels.ts';
import { withReading } from '../opening.ts';

interface Options extends LabelColumns {
  readonly cycle: string;
  readonly labels: string;
  readonly score: ScoreToEvaluate;
}

export function addEvaluate(program: Command, io: Io): void {
  const score = new Option('--score <which>', 'the published score, or the target it moves to');
  program
    .command('evaluate')
    .description('how well the scores of a cycle tell who turns out bad: AUC, Gini, KS, bad rates')
    .requiredOption('--cycle <cycle>', 'a closed cycle, as 2005-10')
    .requiredOption('--labels <file>', 'CSV with a header, gzip or not: 1 is bad, 0 is good')
    .requiredOption('--id-column <name>', 'the column with the account ids')
    .requiredOption('--label-column <name>', 'the column with the labels')
    .addOption(score.choices(SCORES_TO_EVALUATE).default('published'))
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => evaluateCycle(io, options));
}

/** @throws Failure NOT_A_CYCLE, UNKNOWN_CYCLE, CYCLE_STILL_OPEN; those of labels and evaluation */
async function evaluateCycle(io: Io, options: Options): Promise<void> {
  const { cycle, score } = options;
  cycleNamed(cycle);
  const evaluation = await withReading(io, async ({ queries }) => {
    const scores = await queries.execute(new ExportCycle(cycle));
    const labels = await readLabels(ByteSource.ofFile(options.labels), options);
    return evaluate({ cycle, score, labels, scores });
  });
  await io.answer(evaluation, () => showEvaluation(io, evaluation));
}

const EXAMPLES = `
Example:
  $ abt evaluate --cycle 2005-10 --labels uci_default_credit_card_clients.csv.gz \\
      --id-column ID --label-column default.payment.next.month --score target`;
