import fc from 'fast-check';
import { CHAIN_START, verifyChain } from '../../src/event-log/hash-chain.ts';
import { sha256 } from '../../src/event-log/sha256.ts';
import type { NewEvent, RecordedEvent } from '../../src/kernel/envelope.ts';
import { chainText, contentText } from '../../src/kernel/hash.ts';
import { newEvents } from './new-event.ts';

const chain = recorded(newEvents('a', 8));

describe('The chain of a stream', () => {
  it('is sound as it was recorded, at once or page by page', () => {
    const end = { revision: 7, hash: chain[7]?.hash };
    expect(verifyChain(chain)).toEqual({ end, broken: null });

    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), (cut) => {
        const half = verifyChain(chain.slice(0, cut));
        expect(verifyChain(chain.slice(cut), half.end)).toEqual({ end, broken: null });
      }),
    );
  });

  it('of no events ends where it starts', () => {
    expect(verifyChain([])).toEqual({ end: CHAIN_START, broken: null });
  });

  it.each<[string, Partial<RecordedEvent>, string]>([
    ['its data', { data: '{"id":"a9"}' }, 'CONTENT_CHANGED'],
    ['its id', { id: 'a9' }, 'CONTENT_CHANGED'],
    ['its type', { type: 'BillIssued' }, 'CONTENT_CHANGED'],
    ['its schema version', { schemaVersion: 2 }, 'CONTENT_CHANGED'],
    ['when it occurred', { occurredAt: 0 }, 'CONTENT_CHANGED'],
    ['its content hash', { contentHash: '00' }, 'CONTENT_CHANGED'],
    ['when it was recorded', { recordedAt: 0 }, 'CHAIN_BROKEN'],
    ['its stream', { stream: 'account-2' }, 'CHAIN_BROKEN'],
    ['its hash', { hash: '00' }, 'CHAIN_BROKEN'],
  ])('breaks at an event if one changes %s', (_, change, reason) => {
    const changed = chain.map((event) => (event.revision === 4 ? { ...event, ...change } : event));
    expect(verifyChain(changed)).toMatchObject({
      end: { revision: 3, hash: chain[3]?.hash },
      broken: { revision: 4, reason },
    });
  });

  it('breaks behind an event that was replaced with all its hashes', () => {
    const forged = recorded(newEvents('a', 8).map((e, i) => (i === 4 ? { ...e, id: 'b' } : e)));
    const replaced = chain.map((event, i) => (i === 4 ? (forged[i] ?? event) : event));
    expect(verifyChain(replaced).broken).toMatchObject({ revision: 5, reason: 'CHAIN_BROKEN' });
  });

  it('breaks where an event is missing, unless it was the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), (revision) => {
        const { broken } = verifyChain(chain.toSpliced(revision, 1));
        expect(broken).toMatchObject({ revision, reason: 'EVENT_MISSING' });
      }),
    );
    expect(verifyChain(chain.slice(0, 7))).toMatchObject({ end: { revision: 6 }, broken: null });
  });

  it('breaks where the first of two exchanged events stands, renumbered or not', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(places, fc.boolean(), ([a = 0, b = 1], isRenumbered) => {
        const exchanged = chain.with(a, chain[b] ?? fail()).with(b, chain[a] ?? fail());
        const stored = isRenumbered
          ? exchanged.map((event, revision) => ({ ...event, revision }))
          : exchanged;
        const broken = { revision: Math.min(a, b), reason: 'WRONG_ORDER' };
        expect(verifyChain(stored).broken).toMatchObject(broken);
      }),
    );
  });

  it('breaks where an event stands twice', () => {
    const twice = chain.toSpliced(4, 0, chain[3] ?? fail());
    expect(verifyChain(twice).broken).toMatchObject({ revision: 4, reason: 'WRONG_ORDER' });
  });
});

function recorded(events: readonly NewEvent[]): RecordedEvent[] {
  const stream = 'account-1';
  const recordedAt = Date.UTC(2026, 10, 5);
  let previous = '';
  return events.map((event, revision) => {
    const hash = sha256(chainText(event, { stream, revision, previous, recordedAt }));
    previous = hash;
    const contentHash = sha256(contentText(event));
    return { ...event, stream, revision, position: `${revision}`, recordedAt, contentHash, hash };
  });
}

function fail(): never {
  throw new Error('there is no such event');
}
