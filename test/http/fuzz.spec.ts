import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { ReplayAll } from '../../src/audit/audit.queries.ts';
import type { Answer } from '../support/answer-judge.ts';
import { answerJudge } from '../support/answer-judge.ts';
import type { WireRequest } from '../support/arbitrary-request.ts';
import { plainRequest, requestsOf } from '../support/arbitrary-request.ts';
import type { Operation } from '../support/openapi.ts';
import { descriptionOf, operationsIn } from '../support/openapi.ts';
import { Tally } from '../support/tally.ts';
import { ACCOUNTS, CYCLES, NEXT_CYCLE, livedInService } from './lived-in-service.ts';
import type { TemporaryService } from './temporary-service.ts';

/** Each operation is asked so often, unless all of them together take longer than that. */
const REQUESTS_AN_OPERATION = Number(process.env.FUZZ_REQUESTS ?? 100);
const LONGEST_MS = 1_000 * REQUESTS_AN_OPERATION;
/** A bound against hanging: nothing may take so long, however slow the machine is. */
const PATIENCE_MS = 20_000;

/** Set it to go through the same requests again. */
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/** Names that the service knows; what it gives names to itself is added as it does. */
const KNOWN: Record<string, string[]> = {
  accountId: ACCOUNTS,
  account: ACCOUNTS,
  cycle: [...CYCLES.toReversed(), NEXT_CYCLE],
  from: CYCLES,
  key: ['obligation:o-2026-09', 'obligation:o-2026-10'],
  after: ['start'],
  version: ['v2', 'v1'],
};
const NAMED_BY: Readonly<Record<string, string>> = {
  'POST /v1/webhooks': 'webhookId',
  'GET /v1/webhooks/{webhookId}/deliveries': 'deliveryId',
  'POST /v1/audit/replays': 'id',
};
const MOST_LEARNT = 20;

/** In this story nothing is parked, no delivery is given up, and nobody has 650 points. */
const NEVER_DONE = [
  'DELETE /v1/webhooks/{webhookId}/deliveries/{deliveryId}',
  'POST /v1/accounts/{accountId}/draws',
  'POST /v1/parked/{accountId}/retry',
  'POST /v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
];

describe('whatever is asked of the interface', () => {
  let service: TemporaryService;
  let document: OpenAPIObject;
  const tally = new Tally();

  beforeAll(async () => {
    process.stdout.write(`fuzz: FUZZ_SEED=${SEED}\n`);
    const limits = { ABT_READS_PER_MINUTE: '0', ABT_WRITES_PER_MINUTE: '0' };
    service = await livedInService(limits);
    document = await descriptionOf(service);
  });

  afterAll(() => service.close());

  it('would notice what is not described: a status, a type, a field', () => {
    const judge = answerJudge(document);
    const [live] = operationsIn(document).filter(({ path }) => path === '/health/live');
    const { operation } = live as Operation;
    const good = { status: 200, contentType: 'application/json', text: '{"status":"live"}' };
    const changes = [
      { status: 418 },
      { contentType: 'text/html' },
      { text: '{}' },
      { text: '{"status":"live","other":1}' },
    ];
    expect(judge(operation, good)).toBeNull();
    const found = changes.map((change) => judge(operation, { ...good, ...change }));
    expect(found).not.toContain(null);
  });

  it(
    'answers as its description says, and nothing of it is a failure of ours',
    async () => {
      const judge = answerJudge(document);
      const operations = operationsIn(document).sort((one, other) => turnOf(one) - turnOf(other));
      for (const operation of operations) {
        const plain = plainRequest(operation, document, KNOWN);
        // What takes long by itself gets longer: at least a few requests are made.
        const began = performance.now();
        await send(service.url, plain);
        const takes = performance.now() - began;
        const property = fc.asyncProperty(
          requestsOf(operation, document, KNOWN),
          async (request) => {
            const answer = await send(service.url, request);
            tally.add(operation, answer);
            learn(operation, answer);
            expect(judge(operation.operation, answer)).toBeNull();
            if (answer.status >= 500) expect(isExpected(operation, answer)).toBe(true);
          },
        );
        await fc.assert(property, {
          seed: SEED,
          examples: [[plain]],
          numRuns: REQUESTS_AN_OPERATION,
          interruptAfterTimeLimit: LONGEST_MS / operations.length + 5 * takes,
        });
      }
      process.stdout.write(tally.text());
      expect(tally.neverDone().sort()).toEqual(NEVER_DONE);
    },
    3 * LONGEST_MS,
  );

  it('leaves a log that proves all that is published', async () => {
    await service.tracker.caughtUp();
    const { matchesPublished, differences } = await service.tracker.queries.execute(
      new ReplayAll(),
    );
    expect(differences).toEqual([]);
    expect(matchesPublished).toBe(true);
  }, 120_000);
});

/** First what makes things that others ask for, last what does away with them. */
function turnOf({ method, path }: Operation): number {
  const isMade = method === 'POST' && !path.includes('{');
  return method === 'DELETE' ? 1_000 - path.length : isMade ? 0 : 1;
}

function learn({ method, path }: Operation, { status, text }: Answer): void {
  const name = NAMED_BY[`${method} ${path}`];
  if (name === undefined || status >= 300) return;
  const body = JSON.parse(text) as { id?: string; items?: readonly { id: string }[] };
  const ids = body.items?.map(({ id }) => id) ?? [body.id ?? ''];
  const known = (KNOWN[name] ??= []);
  known.push(...ids.slice(0, MOST_LEARNT - known.length));
}

/** What is described as a 503 may come; a 500 never may. */
function isExpected({ path }: Operation, { status }: Answer): boolean {
  return status === 503 && path !== '/health/live';
}

/** A stream of events never ends: its first piece is all that is read. */
async function send(url: string, { method, path, headers, body }: WireRequest): Promise<Answer> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(PATIENCE_MS)]);
  const init = { method, headers, signal, ...(body === undefined ? {} : { body }) };
  const answer = await fetch(url + path, { redirect: 'manual', ...init });
  const contentType = answer.headers.get('content-type');
  if (!contentType?.startsWith('text/event-stream')) {
    return { status: answer.status, contentType, text: await answer.text() };
  }
  await answer.body?.getReader().read();
  stop.abort();
  return { status: answer.status, contentType, text: '' };
}
