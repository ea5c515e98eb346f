import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { QueryHandler } from '@nestjs/cqrs';
import type { Fact } from '../domain/account/account.events.ts';
import { scoreDifference, unscoredAmong } from '../domain/advice/difference.ts';
import type { ScoreDifference } from '../domain/advice/difference.ts';
import { evidenceOf } from '../domain/advice/evidence.ts';
import type { Evidence } from '../domain/advice/evidence.ts';
import { factsBehind } from '../domain/advice/facts-behind.ts';
import { factsBehindReason } from '../domain/advice/reason-facts.ts';
import type { Slices } from '../domain/advice/gains.ts';
import type { Charges } from '../domain/assessment/movement.ts';
import type {
  PageEntry,
  PublishedRecord,
  ScoredRecord,
} from '../domain/register/register.events.ts';
import { PARTS } from '../domain/scorecard/scorecard.ts';
import type { ScorecardByHash } from '../domain/scorecard/scorecard.ts';
import { EVENT_LOG } from '../event-log/event-log.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { BusinessCalendar, cycleName, parseCycle } from '../kernel/business-calendar.ts';
import { Failure, invariant } from '../kernel/errors.ts';
import { VIEW_STORE } from '../view-store/view-store.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { knownCycle } from '../views/cycles.ts';
import { SCORECARD_BY_HASH } from '../views/explained-record.ts';
import { publishedRecord } from '../views/published-record.ts';
import { scoreHistory } from '../views/scores.ts';
import { checkAccount } from '../views/timeline.ts';
import { AccountOutlooks, peersIn } from './account-outlooks.ts';
import { GetEvidence, GetScoreDifference } from './advice.queries.ts';
import type { CountedFacts, RecordEvidence } from './advice.queries.ts';
import { SlicedWork } from './slices.ts';

/** So many facts are shown behind a line or a reason, the latest of them. */
export const MOST_FACTS_SHOWN = 20;

/** What has been published, and the account's stream. */
abstract class LookingBehind {
  readonly store: ViewStore;
  readonly log: EventLog;

  constructor(@Inject(VIEW_STORE) store: ViewStore, @Inject(EVENT_LOG) log: EventLog) {
    this.store = store;
    this.log = log;
  }

  async entryOf(accountId: string, cycle: string): Promise<PageEntry | null> {
    return publishedRecord(this, { accountId, cycle });
  }
}

@QueryHandler(GetScoreDifference)
export class DifferenceHandler extends LookingBehind implements IQueryHandler<GetScoreDifference> {
  async execute({ accountId, from, to }: GetScoreDifference): Promise<ScoreDifference> {
    await checkAccount(this.log, accountId);
    for (const cycle of [from, to]) await knownCycle(this.store.db, cycle);
    const records: PublishedRecord[] = [];
    for (const cycle of cyclesBetween(from, to)) {
      const entry = await this.entryOf(accountId, cycle);
      if (entry === null) throw notPublished(accountId, cycle);
      records.push(entry.record);
    }
    const unscored = unscoredAmong(records);
    if (unscored.length > 0) throw notScored(unscored);
    return scoreDifference(records as ScoredRecord[]);
  }
}

@QueryHandler(GetEvidence)
export class EvidenceHandler extends LookingBehind implements IQueryHandler<GetEvidence> {
  @Inject(AccountOutlooks) readonly outlooks!: AccountOutlooks;
  @Inject(SlicedWork) readonly work!: SlicedWork;
  @Inject(BusinessCalendar) readonly calendar!: BusinessCalendar;
  @Inject(SCORECARD_BY_HASH) readonly scorecardOf!: ScorecardByHash;

  async execute({ accountId, cycle: name }: GetEvidence): Promise<RecordEvidence | null> {
    await checkAccount(this.log, accountId);
    await knownCycle(this.store.db, name);
    const entry = await this.entryOf(accountId, name);
    if (entry === null) return null;
    const { record, revision } = entry;
    const scorecard = await this.scorecardOf(record.scorecard);
    if (record.score === null || scorecard === null) return { lines: [], reasons: [] };
    const facts = await this.outlooks.factsOf(accountId, revision);
    const cycle = parseCycle(name);
    invariant(cycle !== null, `the views name a cycle "${name}"`);
    const peerScores = await this.outlooks.peerScoresIn(cycle - 1, peersIn(facts));
    const before = await this.#chargedBefore(accountId, name);
    const { calendar } = this;
    return this.work.run(function* () {
      const evidence = evidenceOf(facts, { calendar, cycle, scorecard, peerScores });
      yield;
      return yield* behindRecord(evidence, record, before);
    });
  }

  /** What had been charged when the account's score before this one was published. */
  async #chargedBefore(accountId: string, name: string): Promise<Charges> {
    const scores = await scoreHistory(this.store.db, accountId);
    const before = scores.findLast(({ cycle, score }) => score !== null && cycle < name);
    const entry = before && (await this.entryOf(accountId, before.cycle));
    return entry && entry.record.score !== null ? entry.record.charged : {};
  }
}

function* behindRecord(
  evidence: Evidence,
  record: ScoredRecord,
  before: Charges,
): Slices<RecordEvidence> {
  const lines: RecordEvidence['lines'][number][] = [];
  for (const part of PARTS) {
    for (const [line, rule] of Object.entries(evidence.scorecard.parts[part].lines)) {
      lines.push({ part, line, ...counted(factsBehind(rule, evidence)) });
      yield;
    }
  }
  const reasons: RecordEvidence['reasons'][number][] = [];
  for (const { code } of record.reasons) {
    const facts = factsBehindReason(code, evidence, { before, after: record.charged });
    reasons.push({ code, ...counted(facts) });
    yield;
  }
  return { lines, reasons };
}

function counted(facts: readonly Fact[]): CountedFacts {
  return { count: facts.length, facts: facts.slice(-MOST_FACTS_SHOWN).reverse() };
}

function cyclesBetween(from: string, to: string): readonly string[] {
  const [first, last] = [parseCycle(from), parseCycle(to)];
  invariant(first !== null && last !== null, `the views name cycles "${from}" and "${to}"`);
  return Array.from({ length: last - first + 1 }, (_, n) => cycleName(first + n));
}

function notPublished(accountId: string, cycle: string): Failure {
  const message = `Nothing was published of account "${accountId}" in cycle ${cycle}.`;
  return new Failure('NOT_PUBLISHED', message);
}

function notScored(cycles: readonly string[]): Failure {
  const message = `There was no score in ${cycles.join(', ')}: name cycles with a score in each.`;
  return new Failure('NOT_SCORED', message);
}
