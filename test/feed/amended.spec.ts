import type { FeedSource } from '../../src/feed/feed-pages.ts';
import { CATALOGUE } from '../../src/domain/catalogue.ts';
import type { JsonObject } from '../../src/kernel/envelope.ts';
import { noon } from '../support/domain/facts.ts';
import { NOVEMBER, due, verified } from '../support/one-loan.ts';
import { Spine } from '../support/spine.ts';
import { readThrough } from './reading.ts';

/** What only a newer program can read. */
const STRANGE = {
  ...{ id: 'strange', type: 'StatementIssued', schemaVersion: 2, data: '{}' },
  occurredAt: noon('2026-10-10'),
};
const NEWER = {
  ...CATALOGUE,
  StatementIssued: {
    ...CATALOGUE.StatementIssued,
    version: 2,
    upcasters: [(data: JsonObject) => data],
  },
};

it('a score that comes late is told as an amendment, and so is its cycle', async () => {
  const spine = await Spine.open();
  const source: FeedSource = {
    log: spine.log,
    through: () => spine.log.head(),
    defaultKeysOf: () => Promise.resolve(['obligation:loan']),
  };
  await spine.report('ann', [verified, due]);
  await spine.report('ben', [verified, due]);
  await spine.log.append('account-ben', 1, [STRANGE]);
  await spine.openCycle(NOVEMBER);
  await spine.catchUp();
  spine.restart(NEWER);
  await spine.retryParked('ben');
  await spine.catchUp();
  const items = await readThrough(source);
  const told = items.filter(({ type }) => type.startsWith('score.') || type.startsWith('cycle.'));
  expect(told.map(({ type, accountId, data }) => [type, accountId, data])).toEqual([
    ['score.published', 'ann', expect.objectContaining({ cycle: '2026-11' })],
    ['cycle.closed', null, expect.objectContaining({ accounts: 1, parked: ['ben'] })],
    ['score.amended', 'ben', expect.objectContaining({ cycle: '2026-11' })],
    ['cycle.amended', null, expect.objectContaining({ accounts: 2, accountIds: ['ben'] })],
  ]);
  await spine.close();
});
