import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { operatedService, verified } from './operated-service.ts';

/** As OTLP/HTTP has it in JSON. */
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
  readonly status: { readonly code?: number };
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

let receiver: Server;
let url: string;
let sent: string[];
beforeEach(async () => {
  sent = [];
  receiver = createServer((request, response) => {
    void text(request).then((body) => {
      sent.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/v1/traces`;
});
afterEach(() => {
  receiver.closeAllConnections();
  receiver.close();
});

function spans(): readonly Span[] {
  const parsed = sent.map((body) => JSON.parse(body) as { resourceSpans: Scoped[] });
  return parsed.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
}

interface Scoped {
  readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
}

const factsOf = ({ attributes }: Span) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0] as unknown]));

describe('traces', () => {
  it('hold each request with what it asked for, below the span of its caller', async () => {
    const here = await operatedService({ ABT_TRACES_URL: url });
    const traceparent = `00-${TRACE}-${CALLER}-01`;
    const path = '/v1/accounts/zhang-wei/behaviours';
    const answer = await here.post(path, verified(), { traceparent });
    expect(answer.status).toBe(201);
    const { log } = here.service.tracker;
    const stored = await log.readStream('account-zhang-wei', { limit: 10 });
    expect(stored.map(({ metadata }) => metadata)).toEqual([
      { source: 'http', correlationId: TRACE },
    ]);
    // What is left is sent before the service is closed.
    await here.service.close();
    const [request, command, append] = ['POST', 'RecordBehaviours', 'append'].map((start) =>
      spans().find(({ name, traceId }) => name.startsWith(start) && traceId === TRACE),
    ) as [Span, Span, Span];
    expect(request.parentSpanId).toBe(CALLER);
    expect(command.parentSpanId).toBe(request.spanId);
    expect(append.parentSpanId).toBe(command.spanId);
    expect(request.name).toBe('POST /v1/accounts/:accountId/behaviours');
    expect(factsOf(request)).toEqual({
      'http.request.method': 'POST',
      'http.route': '/v1/accounts/:accountId/behaviours',
      'http.response.status_code': 201,
    });
    expect(factsOf(command)).toEqual({ 'abt.kind': 'command' });
    expect(factsOf(append)).toEqual({ 'abt.events': 1 });
    expect(sent.join()).not.toContain('zhang-wei');
  });

  it('begin anew where the caller has none, or none that can be', async () => {
    const here = await operatedService({ ABT_TRACES_URL: url });
    for (const traceparent of ['', 'nonsense', `00-${'0'.repeat(32)}-${CALLER}-01`]) {
      const headers = traceparent === '' ? {} : { traceparent };
      await (await here.post('/v1/accounts/ann/behaviours', verified(), headers)).text();
    }
    await here.service.close();
    const requests = spans().filter(({ name }) => name.startsWith('POST'));
    expect(new Set(requests.map(({ traceId }) => traceId)).size).toBe(3);
    for (const { parentSpanId = '', traceId } of requests) {
      expect(parentSpanId).toBe('');
      expect(traceId).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
    }
  });

  it('leave probes out', async () => {
    const here = await operatedService({ ABT_TRACES_URL: url });
    await (await here.get('/health/live')).text();
    await here.service.close();
    expect(spans().filter(({ name }) => name.includes('health'))).toEqual([]);
  });

  it('hold up nothing when nobody takes them', async () => {
    receiver.closeAllConnections();
    receiver.close();
    const here = await operatedService({ ABT_TRACES_URL: url });
    const answer = await here.post('/v1/accounts/ann/behaviours', verified());
    expect(answer.status).toBe(201);
    await here.service.close();
  });

  it('are not made unless they are asked for', async () => {
    const here = await operatedService();
    const traceparent = `00-${TRACE}-${CALLER}-01`;
    await (await here.post('/v1/accounts/ann/behaviours', verified(), { traceparent })).text();
    const stored = await here.service.tracker.log.readStream('account-ann', { limit: 10 });
    expect(stored.map(({ metadata }) => metadata)).toEqual([{ source: 'http' }]);
    await here.service.close();
    expect(sent).toEqual([]);
  });
});
