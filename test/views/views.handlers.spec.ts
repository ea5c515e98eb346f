import 'reflect-metadata';
import { CqrsModule, QueryBus } from '@nestjs/cqrs';
import { Test, type TestingModule } from '@nestjs/testing';
import { EVENT_LOG } from '../../src/event-log/event-log.ts';
import { VIEW_STORE } from '../../src/view-store/view-store.ts';
import { PUBLICATIONS } from '../../src/views/latest-scores.ts';
import type { Publications } from '../../src/views/latest-scores.ts';
import { SCORECARD_BY_HASH } from '../../src/views/explained-record.ts';
import { QUERY_HANDLERS } from '../../src/views/views.handlers.ts';
import * as queries from '../../src/views/views.queries.ts';
import { Story } from './story.ts';

let story: Story;
let application: TestingModule;
let bus: QueryBus;
beforeAll(async () => {
  story = await Story.begin();
  await story.report('ann', 'RealNameVerified', {});
  await story.report('ann', 'CreditLineOpened', { lineId: 'l', kind: 'payLater', limitMinor: 1 });
  await story.runCycle('2026-02', ['ann']);
  await story.openCycle('2026-03');
  await story.keepUp();
  application = await Test.createTestingModule({
    imports: [CqrsModule.forRoot()],
    providers: [
      { provide: EVENT_LOG, useValue: story.log },
      { provide: VIEW_STORE, useValue: story.store },
      { provide: PUBLICATIONS, useValue: { publishedAt: () => null } satisfies Publications },
      { provide: SCORECARD_BY_HASH, useValue: () => Promise.resolve(null) },
      ...QUERY_HANDLERS,
    ],
  }).compile();
  await application.init();
  bus = application.get(QueryBus);
});
afterAll(async () => {
  await application.close();
  await story.end();
});

describe('The query bus', () => {
  it('answers for an account', async () => {
    const standing = await bus.execute(new queries.GetStanding('ann'));
    expect(standing).toMatchObject({ accountId: 'ann', latest: { cycle: '2026-02' } });
    expect(await bus.execute(new queries.GetScoreHistory('ann'))).toEqual([standing.latest]);
    expect(await bus.execute(new queries.GetStreak('ann'))).toEqual(standing.streak);
    expect(await bus.execute(new queries.GetDefaults('ann'))).toEqual([]);
    const timeline = await bus.execute(new queries.GetTimeline('ann', 1));
    expect(timeline).toMatchObject({ entries: [{ type: 'CreditLineOpened' }], before: 1 });
    const record = await bus.execute(new queries.GetPublishedRecord('ann', '2026-02'));
    expect(record?.record.score).toBe(standing.latest?.score);
  });

  it('answers for a cycle', async () => {
    const cycles = await bus.execute(new queries.GetCycles());
    expect(cycles.map((each) => each.cycle)).toEqual(['2026-02', '2026-03']);
    expect(await bus.execute(new queries.GetCycle('2026-03'))).toMatchObject({ state: 'open' });
    expect(await bus.execute(new queries.GetBookByBand('2026-02'))).toMatchObject({ scored: 1 });
    const list = new queries.GetScoresByBand('2026-02', { band: '350-549', limit: 10 });
    expect(await bus.execute(list)).toMatchObject([{ accountId: 'ann' }]);
    const lines: string[] = [];
    for await (const line of await bus.execute(new queries.ExportCycle('2026-02'))) {
      lines.push(line.accountId);
    }
    expect(lines).toEqual(['ann']);
  });

  it('answers for parked accounts', async () => {
    expect(await bus.execute(new queries.GetParked())).toEqual([]);
  });

  it.each([
    new queries.GetStanding('nobody'),
    new queries.GetScoreHistory('nobody'),
    new queries.GetStreak('nobody'),
    new queries.GetDefaults('nobody'),
    new queries.GetTimeline('nobody', 1),
    new queries.GetPublishedRecord('nobody', '2026-02'),
  ])('refuses an account of which nothing is recorded: %p', async (query) => {
    await expect(bus.execute(query)).rejects.toMatchObject({ code: 'UNKNOWN_ACCOUNT' });
  });

  it.each([
    new queries.GetCycle('2026-04'),
    new queries.GetBookByBand('2026-04'),
    new queries.GetScoresByBand('2026-04', { limit: 1 }),
    new queries.ExportCycle('2026-04'),
    new queries.GetPublishedRecord('ann', '2026-04'),
  ])('refuses a cycle that has not been opened: %p', async (query) => {
    await expect(bus.execute(query)).rejects.toMatchObject({ code: 'UNKNOWN_CYCLE' });
  });

  it('exports no cycle whose scores are still being published', async () => {
    const asked = bus.execute(new queries.ExportCycle('2026-03'));
    await expect(asked).rejects.toMatchObject({ code: 'CYCLE_STILL_OPEN' });
  });
});
