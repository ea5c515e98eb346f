import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import { Failure } from '../../kernel/errors.ts';
import type { Io } from '../io.ts';

export function addAdvice(program: Command, io: Io): void {
  program
    .command('advice')
    .description('what can be done about a score, what each step gains, and the shortest path')
    .argument('<accountId>')
    .option('--target <score>', 'the score to reach, 350 to 950; by default the next threshold')
    .addHelpText('after', '\nExamples:\n  $ abt advice 4711\n  $ abt advice 4711 --target 700')
    .action(async (accountId: string, { target }: { target?: string }) => {
      const score = target === undefined ? undefined : scoreFrom(target);
      const config = configOf(io.settings);
      const { tellAdvice } = await import('../actions/advice.ts');
      await tellAdvice(io, config, { accountId, target: score });
    });
}

/** @throws Failure WRONG_USAGE */
function scoreFrom(text: string): number {
  const score = Number(text);
  if (/^\d{3}$/.test(text) && score >= 350 && score <= 950) return score;
  throw new Failure('WRONG_USAGE', `--target is a score from 350 to 950, not "${text}"`);
}
