import type { DynamicModule } from '@nestjs/common';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { acceptBehaviour } from '../../src/commands/behaviours/accept-behaviour.ts';
import { Needs } from '../../src/http/access/needs.ts';

/** What the service's own routes are held against, behind the same doors as these. */
@Controller('bench')
class PeersController {
  /** As a single post, but nothing is looked up and nothing is stored. */
  @Post('accounts/:accountId/behaviours')
  @Needs('scores:read')
  validate(@Param('accountId') accountId: string, @Body() body: object) {
    const behaviour = { ...body, accountId };
    const { event } = acceptBehaviour(behaviour, { now: Date.now(), defaultSource: 'bench' });
    return { id: event.id, revision: 0, position: '0', consequences: [] };
  }

  @Get('empty')
  @Needs('scores:read')
  empty() {
    return {};
  }
}

class Peers {}

export const PEERS: DynamicModule = { module: Peers, controllers: [PeersController] };
