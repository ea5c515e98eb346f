import { Inject } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { QueryHandler } from '@nestjs/cqrs';
import { instantOn } from '../domain/advice/behaviours.ts';
import type { Timing } from '../domain/advice/behaviours.ts';
import type { Advice, Slices } from '../domain/advice/gains.ts';
import { gainsOf } from '../domain/advice/gains.ts';
import type { Outlook, OutlookBasis } from '../domain/advice/outlook.ts';
import { outlookOf, project, provisional } from '../domain/advice/outlook.ts';
import { possibilitiesOf } from '../domain/advice/possibilities.ts';
import { shortestPath } from '../domain/advice/shortest-path.ts';
import type { Path } from '../domain/advice/shortest-path.ts';
import type { Fact } from '../domain/account/account.events.ts';
import { EVENT_LOG } from '../event-log/event-log.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { BusinessCalendar } from '../kernel/business-calendar.ts';
import type { Day } from '../kernel/business-calendar.ts';
import { AccountOutlooks, peersIn } from './account-outlooks.ts';
import { GetAdvice, GetProvisionalScore, GetWhatIf, forecastOf } from './advice.queries.ts';
import type {
  AccountAdvice,
  DatedAdvice,
  Forecast,
  ProvisionalScore,
  WhatIf,
} from './advice.queries.ts';
import { DifferenceHandler, EvidenceHandler } from './behind.handlers.ts';
import { factsThoughtOf, thoughtsOf } from './hypothetical.ts';
import { SlicedWork } from './slices.ts';

abstract class LookingAhead {
  readonly outlooks: AccountOutlooks;
  readonly work: SlicedWork;

  constructor(
    @Inject(AccountOutlooks) outlooks: AccountOutlooks,
    @Inject(SlicedWork) work: SlicedWork,
  ) {
    this.outlooks = outlooks;
    this.work = work;
  }
}

@QueryHandler(GetWhatIf)
class WhatIfHandler extends LookingAhead implements IQueryHandler<GetWhatIf> {
  @Inject(EVENT_LOG) readonly log!: EventLog;
  @Inject(BusinessCalendar) readonly calendar!: BusinessCalendar;

  async execute({ accountId, behaviours, cycles }: GetWhatIf): Promise<WhatIf> {
    const { basis: known } = await this.outlooks.of(accountId);
    const before = this.calendar.cutoffOf(known.next + cycles - 1);
    const thoughts = thoughtsOf(behaviours, { accountId, before });
    const facts = await factsThoughtOf(thoughts, accountId, this);
    const more = await this.outlooks.peerScoresIn(known.next - 1, peersIn(facts));
    const basis = { ...known, peerScores: new Map([...known.peerScores, ...more]) };
    return this.work.run(function* () {
      const outlook = outlookOf(basis);
      const withThem = yield* forecasts(outlook, facts, cycles);
      const without = yield* forecasts(outlook, [], cycles);
      return { asOf: basis.today, withThem, without };
    });
  }
}

function* forecasts(
  outlook: Outlook,
  facts: readonly Fact[],
  cycles: number,
): Slices<readonly Forecast[]> {
  const all: Forecast[] = [];
  for (const assessment of project(outlook, facts)) {
    all.push(forecastOf(assessment));
    if (all.length >= cycles) break;
    yield;
  }
  return all;
}

@QueryHandler(GetProvisionalScore)
class ProvisionalScoreHandler extends LookingAhead implements IQueryHandler<GetProvisionalScore> {
  async execute({ accountId }: GetProvisionalScore): Promise<ProvisionalScore> {
    const { basis } = await this.outlooks.of(accountId);
    // eslint-disable-next-line require-yield -- one assessment is one slice
    return this.work.run(function* () {
      return { asOf: basis.today, forecast: forecastOf(provisional(outlookOf(basis))) };
    });
  }
}

@QueryHandler(GetAdvice)
class AdviceHandler extends LookingAhead implements IQueryHandler<GetAdvice> {
  async execute({ accountId, target }: GetAdvice): Promise<AccountAdvice> {
    const { basis: open, latest } = await this.outlooks.of(accountId);
    const basis = { ...open, today: latestDay(open) };
    const score = latest?.score ?? null;
    const targets = targetsFor(score, target);
    return this.work.run(function* () {
      const outlook = outlookOf(basis);
      const advice: readonly Advice[] = yield* gainsOf(outlook, latest?.lines ?? null);
      const possibilities = possibilitiesOf(outlook);
      const paths: Path[] = [];
      for (const each of targets) paths.push(yield* shortestPath(outlook, possibilities, each));
      const { today: asOf, next } = basis;
      return { asOf, next, score, advice: advice.map((each) => dated(each, outlook)), paths };
    });
  }
}

/** Where days are closed late, the account may be ahead of them: nobody acts before what he did. */
function latestDay({ today, facts }: OutlookBasis): Day {
  return facts.reduce((latest, { day }) => Math.max(latest, day), today);
}

function dated({ behaviours, ...advice }: Advice, timing: Timing): DatedAdvice {
  return {
    ...advice,
    behaviours: behaviours.map(({ type, on, data }) => {
      return { type, occurredAt: instantOn(on, timing), data };
    }),
  };
}

/** Of borrowing and many rights. */
const THRESHOLD = 650;
/** Where the bands end, points get dearer or quotas larger, up to the highest score. */
const NEXT_SCORES = [700, 750, 800, 850, 900, 950] as const;

/** The threshold while it is not reached; and what is asked for, or else what comes next. */
function targetsFor(score: number | null, asked: number | undefined): readonly number[] {
  const isBelow = score === null || score < THRESHOLD;
  const next = isBelow ? THRESHOLD : NEXT_SCORES.find((each) => each > score);
  const targets = [isBelow ? THRESHOLD : undefined, asked ?? next];
  return [...new Set(targets.filter((each) => each !== undefined))];
}

export const ADVICE_HANDLERS: readonly Type<IQueryHandler>[] = [
  WhatIfHandler,
  ProvisionalScoreHandler,
  AdviceHandler,
  DifferenceHandler,
  EvidenceHandler,
];
