import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
import { RunCycle } from '../../../src/commands/calendar-commands.ts';
import { behaviour, borrower } from '../../cli/behaviours.ts';
import type { Served } from '../serving.ts';
import { served } from '../serving.ts';

export const CYCLES = ['2005-05', '2005-06', '2005-07'];
export const BORROWERS = ['ada', 'bea', 'cem', 'dee', 'eve'];

/**
 * A service over the scores of three cycles: of five borrowers who pay in time, of Owen who never
 * does, of Lena who pays her first rate ten days late and is looked at by a lender, and of Nemo,
 * who has no verified name.
 */
export async function servedBook(): Promise<Served> {
  const service = await served();
  const { commands } = service.tracker;
  const behaviours = [
    ...BORROWERS.flatMap((each) => borrower(each, true)),
    ...borrower('owen', false),
    ...lena(),
    behaviour('nemo', '2005-04-01', ['AccountOpened', { openedOn: '2005-04-01' }]),
  ];
  const results = await commands.execute(new RecordBehaviours(behaviours));
  if (results.some(({ kind }) => kind !== 'recorded')) throw new Error(JSON.stringify(results));
  for (const cycle of CYCLES) await commands.execute(new RunCycle(cycle));
  await service.tracker.caughtUp();
  return service;
}

function lena(): readonly unknown[] {
  const [opened, named, line, due] = borrower('lena', false);
  const paid = { repaymentId: 'paid-late', obligationId: 'rate-2005-04', amountMinor: 100_00 };
  const queried = {
    queryId: 'q-1',
    requester: 'lender-1',
    purpose: 'lending',
    authorisationRef: 'consent-1',
  } as const;
  const applied = { applicationId: 'a-1', product: 'car-loan', lender: 'lender-2' };
  return [
    ...[opened, named, line, due],
    behaviour('lena', '2005-04-30', ['RepaymentMade', paid]),
    behaviour('lena', '2005-05-02', ['CreditQueried', queried]),
    behaviour('lena', '2005-05-03', ['CreditApplied', applied]),
  ];
}

/** What a GET has answered. */
export interface Got<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export type Get = <Body = Readonly<Record<string, unknown>>>(
  path: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Got<Body>>;

export function getter(service: () => Served): Get {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as it is read
  return async <Body>(path: string, headers = {}) => {
    const answer = await fetch(`${service().url}${path}`, { headers });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    const body = (isJson && text !== '' ? JSON.parse(text) : text) as Body;
    return { status: answer.status, headers: answer.headers, body };
  };
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Every page of a list, each with the items it has brought. */
export async function allPages<Item>(
  get: Get,
  path: string,
): Promise<readonly (readonly Item[])[]> {
  const pages: (readonly Item[])[] = [];
  for (let next: string | null = ''; next !== null;) {
    const after: string = next === '' ? '' : `${path.includes('?') ? '&' : '?'}after=${next}`;
    const { status, body }: Got<Page<Item>> = await get(`${path}${after}`);
    if (status !== 200 || pages.length > 100) throw new Error(`${path}${after}: ${status}`);
    pages.push(body.items);
    next = body.next;
  }
  return pages;
}
