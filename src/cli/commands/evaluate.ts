import type { Command } from 'commander';
import { Option } from 'commander';
import { cycleNamed } from '../../commands/cycles-between.ts';
import { configOf } from '../../config.ts';
import type { EvaluateOptions } from '../actions/evaluate.ts';
import { SCORES_TO_EVALUATE } from '../evaluate.ts';
import type { Io } from '../io.ts';

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
    .action(async (options: EvaluateOptions) => {
      cycleNamed(options.cycle);
      const config = configOf(io.settings);
      const { evaluateCycle } = await import('../actions/evaluate.ts');
      await evaluateCycle(io, config, options);
    });
}

const EXAMPLES = `
Example:
  $ abt evaluate --cycle 2005-10 --labels uci_default_credit_card_clients.csv.gz \\
      --id-column ID --label-column default.payment.next.month --score target`;
