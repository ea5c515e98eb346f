import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RemoteService } from '../../src/cli/remote/remote-service.ts';
import { post, served } from '../http/serving.ts';
import type { Served } from '../http/serving.ts';
import { verified } from '../http/behaviours/reports.ts';
import { abt, errorOf } from './abt.ts';

describe('through a running service', () => {
  let service: Served;
  let directory: string;
  beforeAll(async () => {
    service = await served({}, { ABT_READS_PER_MINUTE: '0' });
    directory = mkdtempSync(join(tmpdir(), 'abt-remote-'));
  });
  afterAll(async () => {
    await service.remove();
    rmSync(directory, { recursive: true });
  });

  const through = (...args: readonly string[]) => abt([...args, '--url', service.url, '--json']);

  it('an import records what a file holds, once, and keeps what is rejected', async () => {
    const file = join(directory, 'some.ndjson');
    const rejects = join(directory, 'rejects.ndjson');
    const behaviours = Array.from({ length: 5_000 }, (_, n) => ({
      ...verified(),
      accountId: `a-${n % 50}`,
      source: 'file',
    }));
    const lines = [...behaviours.map((each) => JSON.stringify(each)), '{"id":1}', '{'];
    writeFileSync(file, lines.join('\n'));
    const first = await through('import', 'behaviours', file, '--rejects', rejects);
    expect(JSON.parse(first.stdout)).toMatchObject({ recorded: 5_000, rejected: 2 });
    const rejected = readFileSync(rejects, 'utf8').trim().split('\n');
    expect(rejected.map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([
      5_001, 5_002,
    ]);
    rmSync(rejects);
    const second = await through('import', 'behaviours', file, '--rejects', rejects);
    expect(JSON.parse(second.stdout)).toMatchObject({ recorded: 0, alreadyThere: 5_000 });
  });

  it('cycles are run and replayed', async () => {
    const behaviour = { ...verified(), occurredAt: '2025-12-20T00:00:00Z' };
    expect((await post(`${service.url}/v1/accounts/one/behaviours`, behaviour)).status).toBe(201);
    const run = await through('cycles', 'run', '--from', '2026-01', '--to', '2026-02');
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({
      cycles: [
        { cycle: '2026-01', state: 'closed', accounts: expect.any(Number) },
        { cycle: '2026-02', state: 'closed' },
      ],
    });
    const all = await through('replay', '--all');
    expect([all.code, JSON.parse(all.stdout)]).toMatchObject([0, { matchesPublished: true }]);
    const one = await through('replay', '--account', 'one');
    expect(JSON.parse(one.stdout)).toMatchObject({ accountId: 'one', matchesPublished: true });
    const shown = await abt(['replay', '--account', 'one', '--url', service.url]);
    expect(shown.stdout).toContain('verdict: equal');
  });

  it('what the service refuses is told as it tells it', async () => {
    const wrong = await through('cycles', 'run', '--from', '2199-12');
    expect([wrong.code, errorOf(wrong).code]).toEqual([1, 'CYCLE_OUT_OF_ORDER']);
    const nobody = await through('replay', '--account', 'nobody');
    expect(errorOf(nobody).code).toBe('UNKNOWN_ACCOUNT');
    const nowhere = await abt(['replay', '--url', 'localhost', '--json']);
    expect([nowhere.code, errorOf(nowhere).code]).toEqual([2, 'WRONG_USAGE']);
  });
});

describe('a service that is away', () => {
  async function listening(answer: RequestListener) {
    const server = createServer(answer).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const close = () => server.close();
    return { url: `http://127.0.0.1:${port}`, [Symbol.dispose]: close };
  }

  it('is asked again when it wants to be, with the same request', async () => {
    const asked: unknown[] = [];
    using server = await listening((request, reply) => {
      asked.push([request.method, request.url, request.headers.authorization]);
      const isAway = asked.length < 4;
      const headers = { 'retry-after': '0', connection: 'close' };
      reply.writeHead(isAway ? (asked.length === 1 ? 429 : 503) : 200, headers).end('{}');
    });
    const service = new RemoteService(server.url, { key: 'abt_1' });
    expect(await service.json('/v1/x', { method: 'POST', body: '{}' })).toEqual({});
    expect(asked).toEqual(Array.from({ length: 4 }, () => ['POST', '/v1/x', 'Bearer abt_1']));
  });

  it('is given up within the bound', async () => {
    using server = await listening((_, reply) => {
      const problem = { code: 'OVERLOADED', detail: 'later' };
      reply.writeHead(503, { connection: 'close' }).end(JSON.stringify(problem));
    });
    const overloaded = new RemoteService(server.url, { patienceMs: 300 });
    await expect(overloaded.json('/')).rejects.toMatchObject({ code: 'OVERLOADED' });
    const nobody = new RemoteService('http://127.0.0.1:9', { patienceMs: 300 });
    await expect(nobody.json('/')).rejects.toMatchObject({ code: 'SERVICE_UNREACHABLE' });
  });

  it('is told of once, before the command waits for it', async () => {
    let asked = 0;
    using server = await listening((_, reply) => {
      asked += 1;
      reply.writeHead(asked < 4 ? 503 : 200, { 'retry-after': '0', connection: 'close' }).end('{}');
    });
    const notes: string[] = [];
    const service = new RemoteService(server.url, { note: (text) => notes.push(text) });
    await service.json('/');
    expect(notes).toEqual([expect.stringMatching(/^abt: .*status 503; asked again, for 2 min/)]);
  });

  it('is not waited for any longer by a command that is stopped', async () => {
    const stopped = new AbortController();
    const note = () => stopped.abort();
    const { signal } = stopped;
    const service = new RemoteService('http://127.0.0.1:9', { note });
    service.waitUntil(signal);
    await expect(service.json('/')).rejects.toMatchObject({ code: 'SERVICE_UNREACHABLE' });
  });

  it('is none of ours if it answers something else', async () => {
    using server = await listening((_, reply) => void reply.writeHead(200).end('<html>'));
    const other = new RemoteService(server.url);
    await expect(other.json('/')).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
  });
});

describe('abt config', () => {
  it('shows every setting with where it comes from, and no secret', async () => {
    const settings = { ABT_PORT: '9000', ABT_KEY: 'abt_secret', ABT_PROT: '1' };
    const shown = await abt(['config', '--json', '--data-dir', 'here'], { settings });
    const told = (JSON.parse(shown.stdout) as { settings: { variable: string }[] }).settings;
    const by = Object.fromEntries(told.map((each) => [each.variable, each]));
    expect(by.ABT_PORT).toMatchObject({ value: '9000', from: 'environment', default: '8080' });
    expect(by.ABT_DATA_DIR).toMatchObject({ value: 'here', from: 'option' });
    expect(by.ABT_ZONE).toMatchObject({ value: 'Asia/Shanghai', from: 'default' });
    expect(shown.stdout + shown.stderr).not.toContain('abt_secret');
    expect(shown.stderr).toContain('ABT_PORT');
    expect((await abt(['config'], { settings })).stdout).toContain('9000');
  });

  it('tells everything that is wrong', async () => {
    const settings = { ABT_PORT: 'x', ABT_ZONE: 'Mars/Olympus' };
    const wrong = await abt(['config', '--json'], { settings });
    expect([wrong.code, errorOf(wrong).message]).toEqual([
      2,
      expect.stringMatching(/ABT_ZONE.*ABT_PORT/),
    ]);
  });
});
