import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { KeyKeeper } from '../../../src/access/key-keeper.ts';
import { AccessModule } from '../../../src/http/access/access.module.ts';
import { Needs } from '../../../src/http/access/needs.ts';
import { ProblemFilter } from '../../../src/http/problems/problem.filter.ts';
import { SqliteServiceStore } from '../../../src/service-store/sqlite.service-store.ts';

@Controller()
class Undeclared {
  @Get('undeclared')
  undeclared(): string {
    return 'never said';
  }
}

@Controller()
@Needs('nothing')
class Declared {
  @Get('open')
  open(): string {
    return 'said';
  }

  @Get('closed')
  @Needs('audit:read')
  closed(): string {
    return 'said to some';
  }
}

@Module({
  controllers: [Undeclared, Declared],
  providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
})
class Handlers {}

describe('a handler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'abt-undeclared-'));
  const clock = { now: () => Date.now() };
  let store: SqliteServiceStore;
  let app: NestFastifyApplication;
  let key: string;

  beforeAll(async () => {
    store = await SqliteServiceStore.open(join(folder, 'service.sqlite'));
    const keeper = new KeyKeeper(store, clock);
    ({ key } = await keeper.create({ name: 'a', scopes: ['admin'], expiresAt: null }));
    const limits = { readsPerMinute: 0, writesPerMinute: 0 };
    const access = AccessModule.with({ store, clock, limits });
    const root = { module: Handlers, imports: [access] };
    const options = { logger: false, abortOnError: false } as const;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as Nest's
    app = await NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter(), options);
    await app.init();
  });

  afterAll(async () => {
    await app.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const statusOf = async (url: string, headers = {}) =>
    (await app.inject({ method: 'GET', url, headers })).statusCode;

  it('that does not say what it needs is open to nobody', async () => {
    expect(await statusOf('/undeclared')).toBe(403);
    expect(await statusOf('/undeclared', { authorization: `Bearer ${key}` })).toBe(403);
  });

  it('may need other than its controller', async () => {
    expect(await statusOf('/open')).toBe(200);
    expect(await statusOf('/closed')).toBe(401);
    expect(await statusOf('/closed', { authorization: `Bearer ${key}` })).toBe(200);
  });
});
