import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CloseDay } from '../../commands/calendar-commands.ts';
import { dateOf, dayFrom } from '../../kernel/business-calendar.ts';
import { GetCalendar } from '../../schedule/calendar.queries.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems, RECORDING_PROBLEMS } from '../openapi/api-problems.ts';
import { isCaughtUpSoon } from '../reading/caught-up.ts';
import { CalendarAnswer } from './calendar.answers.ts';
import { DayRequest } from './day.request.ts';

/** Which days are closed, which cycle is open, what is owed. */
@ApiTags('calendar')
@Needs('admin')
@Controller('v1/calendar')
export class CalendarController {
  readonly #commands: CommandBus;
  readonly #queries: QueryBus;

  constructor(@Inject(CommandBus) commands: CommandBus, @Inject(QueryBus) queries: QueryBus) {
    this.#commands = commands;
    this.#queries = queries;
  }

  @Get()
  @Needs('scores:read', 'audit:read')
  @ApiOperation({ summary: 'Last closed day, open day, open cycle, what is owed' })
  @ApiOkResponse({ type: CalendarAnswer })
  async get(): Promise<CalendarAnswer> {
    const calendar = await this.#queries.execute(new GetCalendar());
    const { lastClosedOn } = calendar;
    return {
      ...calendar,
      openOn: lastClosedOn === null ? null : dateOf(dayFrom(lastClosedOn) + 1),
      owed: calendar.owed.map((step) => ({ date: null, cycle: null, ...step })),
    };
  }

  @Post('days')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Closes a day and all before it: what is due by then and not paid is overdue',
    description: 'As a rule the schedule does. A day that is closed stays as it is.',
  })
  @ApiOkResponse({ type: CalendarAnswer, description: 'What follows from it can be read' })
  @ApiAcceptedResponse({ type: CalendarAnswer, description: 'What follows is being concluded' })
  @ApiProblems('NOT_A_DATE', 'DAY_NOT_OVER', 'CYCLE_OWED', ...RECORDING_PROBLEMS)
  async close(
    @Body() { date }: DayRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CalendarAnswer> {
    await this.#commands.execute(new CloseDay(date));
    if (!(await isCaughtUpSoon(this.#queries))) void reply.status(202);
    return this.get();
  }
}
