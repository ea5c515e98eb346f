import parsePrometheusTextFormat from 'parse-prometheus-text-format';
import { CloseDay, RunCycle } from '../../src/commands/calendar-commands.ts';
import { borrower } from '../cli/behaviours.ts';
import { RecordBehaviours } from '../../src/commands/record-behaviours.ts';
import { sectionOf, documentAt, tableIn } from '../support/documents.ts';
import type { OperatedService } from './operated-service.ts';
import { operatedService } from './operated-service.ts';

let here: OperatedService;
beforeEach(async () => {
  here = await operatedService();
});
afterEach(() => here.service.close());

interface Family {
  readonly name: string;
  readonly metrics: readonly {
    readonly value?: string;
    readonly labels?: Readonly<Record<string, string>>;
  }[];
}

async function scraped(): Promise<ReadonlyMap<string, Family>> {
  const answer = await here.get('/metrics');
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  // The parser knows no histograms with labels: their series are read one by one.
  const text = (await answer.text()).replace(/^# TYPE \S+ histogram$/gm, '');
  const families = parsePrometheusTextFormat(text) as readonly Family[];
  const byName = new Map<string, Family>();
  for (const { name, metrics } of families) {
    byName.set(name, { name, metrics: [...(byName.get(name)?.metrics ?? []), ...metrics] });
  }
  return byName;
}

const valueOf = (family: Family | undefined) => Number(family?.metrics[0]?.value);

describe('GET /metrics', () => {
  it('counts requests by the pattern of their route, and behaviours by their fate', async () => {
    const verified = { id: crypto.randomUUID(), type: 'RealNameVerified', data: {} };
    const behaviour = { ...verified, occurredAt: '2026-01-01T00:00:00Z' };
    for (const body of [behaviour, behaviour, { ...behaviour, type: 'NoSuchType' }]) {
      await (await here.post('/v1/accounts/zhang-wei/behaviours', body)).text();
    }
    await (await here.get('/v1/nowhere/zhang-wei')).text();
    const families = await scraped();
    const requests = families.get('http_request_duration_seconds_count')?.metrics;
    const route = '/v1/accounts/:accountId/behaviours';
    expect(requests).toEqual([
      { value: '1', labels: { method: 'POST', route, status: '201' } },
      { value: '1', labels: { method: 'POST', route, status: '200' } },
      { value: '1', labels: { method: 'POST', route, status: '400' } },
      { value: '1', labels: { method: 'GET', route: 'unmatched', status: '404' } },
    ]);
    const fates = families.get('abt_behaviours_total')?.metrics ?? [];
    expect(Object.fromEntries(fates.map(({ labels, value }) => [labels?.result, value]))).toEqual({
      recorded: '1',
      replayed: '1',
      malformed: '1',
      reused: '0',
    });
    expect(families.get('abt_log_append_duration_seconds_count')?.metrics).toEqual([
      { value: '1', labels: { result: 'durable' } },
    ]);
    expect(JSON.stringify([...families])).not.toContain('zhang-wei');
  });

  it('tells of pumps, calendar and the last cycle', async () => {
    const { commands } = here.service.tracker;
    await commands.execute(new RecordBehaviours(borrower('owes', false)));
    await commands.execute(new CloseDay('2005-05-05'));
    expect((await scraped()).has('abt_last_cycle_accounts')).toBe(true);
    await commands.execute(new RunCycle('2005-05'));
    await here.service.tracker.caughtUp();
    const families = await scraped();
    const behind = families.get('abt_pump_behind_events')?.metrics;
    expect(behind).toEqual([
      { value: '0', labels: { pump: 'bookkeeper' } },
      { value: '0', labels: { pump: 'views' } },
    ]);
    expect(valueOf(families.get('abt_pumps_running'))).toBe(1);
    expect(valueOf(families.get('abt_calendar_owed_by_hand'))).toBe(1);
    expect(valueOf(families.get('abt_last_cycle_accounts'))).toBe(1);
    expect(valueOf(families.get('abt_last_cycle_duration_seconds'))).toBeGreaterThan(0);
    expect(valueOf(families.get('abt_parked_accounts'))).toBe(0);
    expect(valueOf(families.get('nodejs_eventloop_lag_p99_seconds'))).toBeGreaterThanOrEqual(0);
  });

  it('has the numbers that are documented, and no others of ours', async () => {
    const documented = tableIn(documentAt('docs/operations.md'), 'Metrics').map(([name]) => name);
    const text = await (await here.get('/metrics')).text();
    const ours = Array.from(text.matchAll(/^# TYPE ((?:abt|http)_\w+)/gm), ([, name]) => name);
    expect(ours.sort()).toEqual(documented.sort());
    expect(sectionOf(documentAt('docs/operations.md'), 'Metrics')).toContain('nodejs_');
  });

  it('belongs to one service: another in the same process has its own', async () => {
    const other = await operatedService();
    await (await other.get('/health/live')).text();
    await other.service.close();
    const requests = (await scraped()).get('http_request_duration_seconds_count')?.metrics ?? [];
    expect(requests).toEqual([]);
  });
});
