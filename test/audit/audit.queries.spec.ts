import { CqrsModule, QueryBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import {
  AUDIT,
  AUDIT_QUERY_HANDLERS,
  ReplayAccount,
  ReplayAll,
  ReplayTimeline,
} from '../../src/audit/audit.queries.ts';
import { auditOf, smallBook } from './auditing.ts';

describe('the queries of the audit', () => {
  it('are answered through the query bus', async () => {
    const spine = await smallBook();
    const audit = { provide: AUDIT, useValue: auditOf(spine.log) };
    const imports = [CqrsModule.forRoot()];
    const providers = [audit, ...AUDIT_QUERY_HANDLERS];
    const module = await Test.createTestingModule({ imports, providers }).compile();
    await module.init();
    const bus = module.get(QueryBus);
    try {
      const bob = await bus.execute(new ReplayAccount('bob'));
      expect(bob).toMatchObject({ accountId: 'bob', matchesPublished: true });
      expect(await bus.execute(new ReplayAll())).toMatchObject({ accounts: 5, differences: [] });
      const steps = await bus.execute(new ReplayTimeline('bob', { from: 1, limit: 2 }));
      expect(steps.map((each) => each.revision)).toEqual([1, 2]);
    } finally {
      await module.close();
      await spine.close();
    }
  });
});
