import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestDraw } from '../../commands/request-draw.ts';
import { Callers } from '../access/callers.ts';
import { Needs } from '../access/needs.ts';
import { sourceOf } from '../behaviours/source.ts';
import { DescribesRequest } from '../openapi/describes-request.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { AccountParameters } from '../requests/account.parameters.ts';
import { instantText } from '../requests/instants.ts';
import { tellReplayed } from '../requests/replayed.ts';
import { DrawAnswer } from './draw.answers.ts';
import { DrawRequest } from './draw.request.ts';

/** Draws that are asked for; those that were made elsewhere are reported as behaviours. */
@ApiTags('borrowing')
@ReadsViews()
@Controller('v1/accounts/:accountId/draws')
export class DrawsController {
  readonly #commands: CommandBus;
  readonly #callers: Callers;

  constructor(@Inject(CommandBus) commands: CommandBus, @Inject(Callers) callers: Callers) {
    this.#commands = commands;
    this.#callers = callers;
  }

  @Post()
  @Needs('behaviours:write')
  @ApiOperation({
    summary: 'Ask for a draw: granted, in parts, or refused with the reason',
    description:
      'Judged by the latest published score, the restriction and the quota as of now, and by the ' +
      'limit of the line. What is refused is recorded nowhere; it may be asked again.',
  })
  @DescribesRequest(
    DrawAnswer,
    ...(['RESTRICTED', 'NOT_ELIGIBLE', 'LINE_UNKNOWN', 'LINE_CLOSED'] as const),
    ...(['OTHER_CURRENCY', 'LIMIT_EXCEEDED', 'QUOTA_EXCEEDED'] as const),
  )
  async ask(
    @Param() { accountId }: AccountParameters,
    @Body() body: DrawRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DrawAnswer> {
    const source = await sourceOf(request, this.#callers);
    const asked = new RequestDraw({ ...body, accountId, source });
    const { isReplayed, occurredAt, ...draw } = await this.#commands.execute(asked);
    if (isReplayed) tellReplayed(reply);
    return { accountId, ...draw, occurredAt: instantText(occurredAt) };
  }
}
