import { ADVICE_TEXTS } from '../../advice/advice-texts.ts';
import type { AccountAdvice } from '../../advice/advice.queries.ts';
import { GetAdvice } from '../../advice/advice.queries.ts';
import type { Config } from '../../config.ts';
import type { Gain } from '../../domain/advice/gains.ts';
import { GAIN_CYCLES } from '../../domain/advice/gains.ts';
import type { Path } from '../../domain/advice/shortest-path.ts';
import { cycleName, dateOf } from '../../kernel/business-calendar.ts';
import type { Io } from '../io.ts';
import { withReading } from '../opening.ts';
import { counted } from '../table.ts';

interface Asked {
  readonly accountId: string;
  /** The next threshold where it is left out. */
  readonly target: number | undefined;
}

export async function tellAdvice(io: Io, config: Config, asked: Asked): Promise<void> {
  const { accountId, target } = asked;
  const advice = await withReading(io, config, ({ queries }) =>
    queries.execute(new GetAdvice(accountId, target)),
  );
  await io.answer(told(accountId, advice), () => show(io, accountId, advice));
}

function told(accountId: string, { asOf, next, score, advice, paths }: AccountAdvice) {
  return {
    accountId,
    asOf: dateOf(asOf),
    nextCycle: cycleName(next),
    score,
    possibilities: advice.map(({ code, first, after }) => {
      return { code, text: ADVICE_TEXTS[code], first: first && named(first), after: named(after) };
    }),
    paths: paths.map(({ actions, reachedIn, ...path }) => ({
      ...path,
      reachedIn: reachedIn === null ? null : cycleName(reachedIn),
      actions: actions.map(({ code }) => code),
    })),
  };
}

function named({ cycle, ...gain }: Gain) {
  return { cycle: cycleName(cycle), ...gain };
}

function show(io: Io, accountId: string, { asOf, score, advice, paths }: AccountAdvice): void {
  io.line(`account ${accountId}: ${score ?? 'no score'}, as of ${dateOf(asOf)}`);
  io.line();
  const columns = [
    { title: 'score', align: 'right' },
    { title: 'target', align: 'right' },
    { title: 'from' },
    { title: 'what to do' },
  ] as const;
  const rows = advice.map(({ code, first, after }) => [
    points(after.score),
    points(after.target),
    first === null ? '' : cycleName(first.cycle),
    ADVICE_TEXTS[code],
  ]);
  if (rows.length === 0) io.line('nothing would change the score');
  else io.table(columns, rows);
  io.line();
  io.line(`gains after ${GAIN_CYCLES} cycles, each by itself; other accounts stay as they are`);
  for (const path of paths) showPath(io, path);
}

function points(gain: number | null): string {
  if (gain === null) return 'opens';
  return gain > 0 ? `+${gain}` : String(gain);
}

function showPath(io: Io, { target, cycles, reachedIn, actions, isExact, score }: Path): void {
  io.line();
  if (cycles === null || reachedIn === null) {
    io.line(`${target} is out of reach within 60 cycles; the best is ${score ?? 'no score'}`);
    return;
  }
  const fewest = isExact ? '' : ' (fewer steps might do)';
  io.line(`${target} in ${counted(cycles, 'cycle')}, in ${cycleName(reachedIn)}${fewest}`);
  for (const { code } of actions) io.line(`  ${ADVICE_TEXTS[code]}`);
}
