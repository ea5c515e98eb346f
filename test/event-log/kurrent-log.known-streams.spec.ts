import { KnownStreams } from '../../src/event-log/kurrent-log.known-streams.ts';
import { linked } from '../../src/event-log/kurrent-log.records.ts';
import { newEvents } from './new-event.ts';

const eventsOf = (stream: string, count: number) =>
  linked(newEvents('a', count), { stream, revision: -1, hash: '', recordedAt: 0 });

describe('Known streams', () => {
  it('begin with the first event, and have no gaps', () => {
    const known = new KnownStreams();
    const events = eventsOf('account-1', 6);
    known.learn('account-1', events.slice(2));
    expect(known.get('account-1')).toMatchObject({ revision: -1, hash: '' });
    known.learn('account-1', events.slice(0, 2));
    known.learn('account-1', events.slice(1, 3));
    known.learn('account-1', events.slice(4));
    expect(known.get('account-1')).toMatchObject({ revision: 2, hash: events[2]?.hash });
    expect([...known.get('account-1').ids.keys()]).toEqual(['a0', 'a1', 'a2']);
  });

  it('are forgotten whole, those first that were used longest ago, never the one at hand', () => {
    const known = new KnownStreams(10);
    for (const stream of ['a-1', 'a-2', 'a-3']) known.learn(stream, eventsOf(stream, 3));
    known.get('a-1');
    known.learn('a-4', eventsOf('a-4', 3));
    const revisions = () => [1, 2, 3, 4, 5].map((n) => known.get(`a-${n}`).revision);
    expect(revisions()).toEqual([2, -1, 2, 2, -1]);
    known.learn('a-5', eventsOf('a-5', 50));
    expect(revisions()).toEqual([-1, -1, -1, -1, 49]);
  });

  it('go on from what the caller held while they were forgotten', () => {
    const known = new KnownStreams(5);
    const events = eventsOf('a-1', 6);
    const held = known.learn('a-1', events.slice(0, 3));
    known.learn('a-2', eventsOf('a-2', 5));
    expect(known.get('a-1').revision).toBe(-1);
    expect(known.learn('a-1', events.slice(3), held)).toMatchObject({ revision: 5 });
    expect(known.get('a-1').ids.size).toBe(6);
  });
});
