import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import type { JsonValue, NewEvent } from '../../src/kernel/envelope.ts';
import { categoryOf, entityOf } from '../../src/kernel/envelope.ts';
import { chainText, contentText } from '../../src/kernel/hash.ts';

describe('names of streams', () => {
  it.each([
    ['account-42', 'account', '42'],
    ['account-a-b_c', 'account', 'a-b_c'],
    ['paymentDefault-42.obligation%3Ax.y', 'paymentDefault', '42'],
    ['register-2026-11.3', 'register', '2026-11'],
  ])('%s is of category %s and entity %s', (stream, category, entity) => {
    expect(categoryOf(stream)).toBe(category);
    expect(entityOf(stream)).toBe(entity);
  });
});

describe('what is hashed', () => {
  const data = { orderId: 'a "quoted" order', amountMinor: 100 };
  const event: NewEvent = {
    id: 'id "1"',
    type: 'PurchaseMade',
    schemaVersion: 2,
    occurredAt: 1_700_000_000_000,
    data: canonicalJson(data),
    metadata: { source: 'not hashed' },
  };
  const { id, type, schemaVersion, occurredAt } = event;
  const content = { id, type, schemaVersion, occurredAt, data };

  it('is canonical JSON of the content', () => {
    expect(contentText(event)).toBe(canonicalJson(content as JsonValue));
  });

  it('and for the chain of its place, its time and the link before', () => {
    const link = { stream: 'account-"x"', revision: 7, previous: 'ab12', recordedAt: 5 };
    expect(chainText(event, link)).toBe(canonicalJson({ ...content, ...link }));
  });
});
