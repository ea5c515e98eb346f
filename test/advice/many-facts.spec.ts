import { randomUUID } from 'node:crypto';
import { MOST_FACTS } from '../../src/advice/account-outlooks.ts';
import { RecordBehaviours } from '../../src/commands/record-behaviours.ts';
import { getter } from '../http/reading/small-book.ts';
import type { Served } from '../http/serving.ts';
import { served } from '../http/serving.ts';

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await served();
  const day = (n: number) => new Date(Date.parse('2010-01-01') + n * 3_600_000).toISOString();
  const transfers = Array.from({ length: MOST_FACTS + 1 }, (_, n) => {
    const at = { id: randomUUID(), accountId: 'busy', source: 'test', occurredAt: day(n) };
    return { ...at, type: 'TransferMade', data: {} };
  });
  await service.tracker.commands.execute(new RecordBehaviours(transfers));
}, 60_000);
afterAll(() => service.remove());

it.each(['advice', 'score?provisional=true'])(
  'an account with very many facts is not told its %s',
  async (path) => {
    const { status, body } = await get(`/v1/accounts/busy/${path}`);
    expect([status, body.code]).toEqual([422, 'TOO_MANY_FACTS']);
  },
);
