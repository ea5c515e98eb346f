import fc from 'fast-check';
import type { AppendRequest } from '../../src/event-log/sqlite-log.protocol.ts';
import { Packer, unpack } from '../../src/event-log/sqlite-log.protocol.ts';
import type { NewEvent } from '../../src/kernel/envelope.ts';

/** Few of each, so that events have a type in common and differ in their version or source. */
const SOURCES = [undefined, { source: 'bank' }, { source: 'bank', correlationId: 'c' }];

const events: fc.Arbitrary<NewEvent> = fc
  .record({
    id: fc.string(),
    type: fc.constantFrom('BillPaid', 'BillIssued', 'constructor'),
    schemaVersion: fc.constantFrom(1, 2),
    occurredAt: fc.integer(),
    data: fc.json(),
    metadata: fc.constantFrom(...SOURCES),
  })
  .map(({ metadata, ...event }) => (metadata === undefined ? event : { ...event, metadata }));

const requests: fc.Arbitrary<readonly AppendRequest<NewEvent>[]> = fc.array(
  fc.record({
    ticket: fc.nat(),
    stream: fc.string(),
    expected: fc.integer({ min: -1 }),
    recordedAt: fc.integer(),
    events: fc.array(events),
  }),
);

function arrived({ events: sent, ...append }: AppendRequest<NewEvent>): AppendRequest {
  const packed = sent.map(({ metadata, ...event }) => ({
    ...event,
    metadataText: metadata ? JSON.stringify(metadata) : null,
  }));
  return { ...append, events: packed };
}

describe('Appends on their way to the writer', () => {
  it('arrive as they set out, parcel by parcel', () => {
    const packer = new Packer();
    fc.assert(
      fc.property(requests, (sent) => {
        for (const request of sent) packer.add(request);
        const parcel = structuredClone(packer.take());
        expect([...unpack(parcel)]).toEqual(sent.map(arrived));
        expect(packer.isEmpty).toBe(true);
      }),
    );
  });

  it('say once what their events have in common', () => {
    const packer = new Packer();
    const event = { id: 'a', type: 'BillPaid', schemaVersion: 1, occurredAt: 0, data: '{}' };
    const sent = [event, { ...event, id: 'b' }, { ...event, id: 'c', schemaVersion: 2 }];
    packer.add({ ticket: 1, stream: 's', expected: -1, recordedAt: 0, events: sent });
    expect(packer.take().kinds).toHaveLength(2);
  });
});
