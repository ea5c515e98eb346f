/**
 * The 30,000 real card accounts through the reference:
 * `node test/reference/uci.ts <uci_default_credit_card_clients.csv.gz> [records.csv]`.
 * With a second file every record of every cycle is written there, to hold others against.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { formatDay, parseDay } from './dates.ts';
import { publish } from './publish.ts';
import type { RefFact, RefRecord } from './publish.ts';
import { PARTS } from './scorecard.ts';

const MONTHS = [1, 2, 3, 4, 5, 6] as const;
const CYCLES = ['2005-05', '2005-06', '2005-07', '2005-08', '2005-09', '2005-10'];

type Client = Map<string, string>;

function main(path: string | undefined, recordsPath: string | undefined): void {
  if (path === undefined)
    throw new Error('usage: node test/reference/uci.ts <csv.gz> [records.csv]');
  const clients = readClients(path);
  const last: { record: RefRecord; isBad: boolean }[] = [];
  const rows = [
    'cycle,accountId,score,target,credit,capacity,behaviour,identity,connections,reasons',
  ];
  for (const client of clients) {
    const records = publish(factsOf(client), CYCLES);
    for (const record of records) rows.push(rowOf(client, record));
    const record = records.at(-1);
    if (record === undefined) throw new Error('no cycle');
    last.push({ record, isBad: number(client, 'default.payment.next.month') === 1 });
  }
  if (recordsPath !== undefined) writeFileSync(recordsPath, `${rows.join('\n')}\n`);
  const scored = last.filter(({ record }) => record.score !== null);
  console.log(`clients ${clients.length}, scored ${scored.length}`);
  for (const field of ['score', 'target'] as const) {
    const points = scored.map(({ record, isBad }) => ({ score: record[field] ?? 0, isBad }));
    const { auc, ks } = evaluate(points);
    console.log(`${field}: AUC ${auc.toFixed(4)}, KS ${ks.toFixed(4)}`);
  }
}

function rowOf(client: Client, record: RefRecord): string {
  const { cycle, score, target, parts } = record;
  const codes = record.reasons.map((reason) => reason.code).join(' ');
  const points = parts === null ? ['', '', '', '', ''] : PARTS.map((part) => parts[part]);
  return [cycle, client.get('ID'), score, target, ...points, codes].join(',');
}

function readClients(path: string): Client[] {
  const [header = '', ...rows] = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const names = header.trim().split(',');
  return rows.map((row) => {
    const values = row.trim().split(',');
    return new Map(names.map((name, column) => [name, values[column] ?? '']));
  });
}

function number(client: Client, name: string): number {
  const value = client.get(name);
  if (value === undefined || value === '') throw new Error(`no column ${name}`);
  return Number(value);
}

/** Month k: 1 is September, 6 is April; the column of September's status is PAY_0. */
function status(client: Client, k: number): number {
  return number(client, k === 1 ? 'PAY_0' : `PAY_${k}`);
}

export function factsOf(client: Client): RefFact[] {
  const id = client.get('ID') ?? '';
  const facts: RefFact[] = [];
  const add = (type: string, k: number, on: string, data: Record<string, unknown>) => {
    const occurredAt = Date.parse(`${on}T12:00:00+08:00`);
    facts.push({ id: `${id}-${type}-${k}`, type, occurredAt, data });
  };
  const limitMinor = number(client, 'LIMIT_BAL') * 100;
  const line = { lineId: 'card' };
  add('AccountOpened', 0, '2005-04-01', { openedOn: '2005-04-01' });
  add('RealNameVerified', 0, '2005-04-01', {});
  add('CreditLineOpened', 0, '2005-04-01', { ...line, kind: 'creditCard', limitMinor });
  for (const k of MONTHS) {
    const month = `2005-0${10 - k}`;
    const lastDay = lastDayOfMonth(10 - k);
    const balanceMinor = number(client, `BILL_AMT${k}`) * 100;
    const obligationId = `bill-${k}`;
    const statement = { statementId: `statement-${k}`, issuedOn: lastDay, obligationId };
    add('StatementIssued', k, lastDay, { ...line, ...statement, balanceMinor });
    add('DebtPositionReported', k, lastDay, { usedMinor: Math.max(0, balanceMinor), limitMinor });
    const isLate = status(client, k) >= 1;
    const wasLate = k < 6 && status(client, k + 1) >= 1;
    const amountMinor = number(client, `PAY_AMT${k}`) * 100;
    if (amountMinor > 0) {
      add('RepaymentMade', k, isLate ? `${month}-28` : `${month}-20`, {
        ...line,
        repaymentId: `payment-${k}`,
        obligationId: `bill-${k + 1}`,
        amountMinor,
        amountDueMinor: amountMinor,
        dueOn: `${month}-20`,
      });
    }
    if (isLate || wasLate) {
      const daysPastDue = isLate ? 30 * status(client, k) : 0;
      add('DelinquencyReported', k, lastDay, { ...line, daysPastDue, asOf: lastDay });
    }
  }
  return facts;
}

function lastDayOfMonth(month: number): string {
  const next = parseDay(`2005-${month < 9 ? '0' : ''}${month + 1}-01`);
  return formatDay(next - 1);
}

/** Higher scores stand for better clients; ties count half. */
function evaluate(points: { score: number; isBad: boolean }[]): { auc: number; ks: number } {
  const bads = points.filter((point) => point.isBad).length;
  const goods = points.length - bads;
  const counts = new Map<number, { good: number; bad: number }>();
  for (const point of points) {
    const count = counts.get(point.score) ?? { good: 0, bad: 0 };
    if (point.isBad) count.bad += 1;
    else count.good += 1;
    counts.set(point.score, count);
  }
  let badBelow = 0;
  let goodBelow = 0;
  let pairs = 0;
  let ks = 0;
  for (const score of [...counts.keys()].sort((a, b) => a - b)) {
    const { good, bad } = counts.get(score) ?? { good: 0, bad: 0 };
    pairs += good * (badBelow + bad / 2);
    badBelow += bad;
    goodBelow += good;
    ks = Math.max(ks, Math.abs(badBelow / bads - goodBelow / goods));
  }
  return { auc: pairs / (goods * bads), ks };
}

if (import.meta.main) main(process.argv[2], process.argv[3]);
