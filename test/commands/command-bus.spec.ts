import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { BehaviourRecorder } from '../../src/commands/behaviour-recorder.ts';
import {
  CloseDay,
  CloseDayHandler,
  RetryParked,
  RetryParkedHandler,
  RunCycle,
  RunCycleHandler,
} from '../../src/commands/calendar-commands.ts';
import { CalendarKeeper } from '../../src/commands/calendar-keeper.ts';
import { RecordBehaviours, RecordBehavioursHandler } from '../../src/commands/record-behaviours.ts';
import { BusinessCalendar } from '../../src/kernel/business-calendar.ts';
import { all } from '../event-log/read-back.ts';
import { NOW, STREAM, idOf, purchase } from './purchases.ts';
import { useTemporaryLog } from './temporary-log.ts';

const CALENDAR = 'calendar-Asia%2FShanghai';

describe('the command bus', () => {
  const current = useTemporaryLog(NOW);
  let application: TestingModule;
  let bus: CommandBus;

  beforeEach(async () => {
    const calendar = new BusinessCalendar();
    const pumps = { failure: () => new Error('none is running'), lastProgressAt: () => 0 };
    const keeper = new CalendarKeeper({ ...current, calendar, pumps });
    const module = {
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: BehaviourRecorder, useValue: new BehaviourRecorder(current) },
        { provide: CalendarKeeper, useValue: keeper },
        ...[RecordBehavioursHandler, CloseDayHandler, RunCycleHandler, RetryParkedHandler],
      ],
    };
    application = await Test.createTestingModule(module).compile();
    await application.init();
    bus = application.get(CommandBus);
  });

  afterEach(() => application.close());

  it('takes behaviours to the log, with a source for those that name none', async () => {
    const { source: _, ...nameless } = purchase(1);
    const results = await bus.execute(new RecordBehaviours([nameless, purchase(2)], 'bank'));

    expect(results).toMatchObject([
      { kind: 'recorded', id: idOf(1), revision: 0 },
      { kind: 'recorded', id: idOf(2), revision: 1 },
    ]);
    const sources = (await all(current.log, STREAM)).map(({ metadata }) => metadata?.source);
    expect(sources).toEqual(['bank', 'shop']);
  });

  it('takes days, cycles and retries to the calendar', async () => {
    await bus.execute(new CloseDay('2026-11-03'));
    await bus.execute(new RetryParked(null));
    const running = bus.execute(new RunCycle('2026-10'));
    await expect(running).rejects.toMatchObject({ code: 'CYCLE_OUT_OF_ORDER' });

    const types = (await all(current.log, CALENDAR)).map(({ type }) => type);
    expect(types).toEqual(['DayClosed', 'ParkedRetryRequested']);
  });
});
