import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { StreamPositions } from '../../src/event-log/sqlite-log.positions.ts';

const STREAMS = [1, 2, 3];

const append = fc.record({ stream: fc.constantFrom(...STREAMS), events: fc.integer({ max: 9 }) });
const read = fc.record({
  stream: fc.constantFrom(...STREAMS),
  from: fc.nat(40),
  count: fc.integer({ min: 1, max: 12 }),
});

describe('positions of a stream', () => {
  it('are those that were written, however much of them is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(append, read), { size: 'medium' }), (steps) => {
        const db = new DatabaseSync(':memory:');
        db.exec('CREATE TABLE events (position INTEGER PRIMARY KEY, stream INTEGER)');
        const insert = db.prepare('INSERT INTO events (stream) VALUES (?)');
        const positions = new StreamPositions(db, { fewest: 4, most: 24 });
        const written = new Map<number, number[]>(STREAMS.map((stream) => [stream, []]));
        for (const step of steps) {
          const own = written.get(step.stream) ?? [];
          if ('events' in step) {
            for (let i = 0; i < step.events; i++) {
              own.push(Number(insert.run(step.stream).lastInsertRowid));
            }
          } else {
            const stream = { id: step.stream, revision: own.length - 1 };
            const page = positions.of(stream, step.from, step.count);
            expect(page).toEqual(own.slice(step.from, step.from + step.count));
          }
        }
        db.close();
      }),
    );
  });

  it('of a long stream are looked up once', () => {
    const db = new DatabaseSync(':memory:');
    db.exec(`CREATE TABLE events (position INTEGER PRIMARY KEY, stream INTEGER);
      INSERT INTO events (stream) VALUES (1), (1), (1), (1)`);
    const positions = new StreamPositions(db, { fewest: 4, most: 24 });
    const stream = { id: 1, revision: 3 };
    expect(positions.of(stream, 0, 2)).toEqual([1, 2]);
    db.exec('DELETE FROM events');
    expect(positions.of(stream, 2, 2)).toEqual([3, 4]);
    db.close();
  });
});
