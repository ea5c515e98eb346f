import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

/** So many connections send one request after the other. */
const CONNECTIONS = 64;
const SECONDS = 2;
/** For p99 beside other work: what a platform might send, far from what would be the most. */
const STEADY = { connections: 16, overallRate: 300 };

export interface Load {
  readonly perSecond: number;
  /** Of the answers, in milliseconds. */
  readonly p99: number;
}

export type Requests = (n: number) => autocannon.Request;

/** As much as the server can answer. @throws if any answer is not 2xx */
export function load(url: string, requests: Requests): Promise<Load> {
  return run({ url, connections: CONNECTIONS, duration: SECONDS }, requests);
}

/** The same of a peer: what it answers well counts, and what it does not is told. */
export function loadOfPeer(url: string, requests: Requests): Promise<Load> {
  return run({ url, connections: CONNECTIONS, duration: SECONDS }, requests, (wrong) => {
    process.stderr.write(`http: ${wrong} by the peer\n`);
  });
}

/** A steady rate, for as long as told. */
export function steadyLoad(url: string, requests: Requests, seconds: number): Promise<Load> {
  return run({ url, ...STEADY, duration: seconds }, requests);
}

async function run(
  options: autocannon.Options,
  requests: Requests,
  onWrong: (wrong: string) => void = (wrong) => {
    throw new Error(wrong);
  },
): Promise<Load> {
  let sent = 0;
  const { method = 'GET' } = requests(0);
  const setupRequest = (request: autocannon.Request) => ({ ...request, ...requests(sent++) });
  const result = await autocannon({ ...options, requests: [{ method, setupRequest }] });
  const { non2xx, errors, duration, latency } = result;
  if (non2xx + errors > 0) onWrong(`${non2xx + errors} of ${sent} requests were answered wrong`);
  return { perSecond: result['2xx'] / duration, p99: latency.p99 };
}

/** Single posts of new behaviours, spread over a thousand new accounts below a path. */
export function posts(below: string): Requests {
  return postsTo((n) => `${below}/accounts/post-${n % 1_000}/behaviours`);
}

/** The same, spread over all accounts of the workload, of which each has its history. */
export function postsToAll(below: string): Requests {
  return postsTo((n) => `${below}/accounts/${accountOf(n)}/behaviours`);
}

function postsTo(path: (n: number) => string): Requests {
  return (n) => ({
    method: 'POST',
    path: path(n),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: randomUUID(),
      type: 'PurchaseMade',
      occurredAt: '2024-01-15T12:00:00+08:00',
      source: 'bench',
      data: {
        orderId: `order-${n}`,
        channel: 'app',
        scene: 'restaurant',
        confirmBy: '2024-02-15',
        amountMinor: 3_000,
      },
    }),
  });
}

/** Latest scores of the accounts of the workload. */
export const scoreReads: Requests = (n) => ({
  method: 'GET',
  path: `/v1/accounts/${accountOf(n)}/score`,
});

function accountOf(n: number): string {
  return `acc-${String((n * 7_919) % 20_000).padStart(7, '0')}`;
}

export const emptyReads: Requests = () => ({ method: 'GET', path: '/bench/empty' });
