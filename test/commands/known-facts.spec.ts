import { acceptBehaviour } from '../../src/commands/behaviours/accept-behaviour.ts';
import { findFacts, planFor, upcastContentHash } from '../../src/commands/known-facts.ts';
import { CATALOGUE } from '../../src/domain/catalogue.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { sha256 } from '../../src/event-log/sha256.ts';
import { NO_STREAM } from '../../src/kernel/envelope.ts';
import type { NewEvent, RecordedEvent } from '../../src/kernel/envelope.ts';
import { contentText } from '../../src/kernel/hash.ts';
import { NOW, STREAM, purchase } from './purchases.ts';
import { useTemporaryLog } from './temporary-log.ts';

/** A program in which purchases were once stored without their scene. */
const LATER: Catalogue = {
  ...CATALOGUE,
  PurchaseMade: {
    category: 'account',
    version: 2,
    upcasters: [(data) => ({ ...data, scene: 'books' })],
  },
};

describe('what is known of a fact', () => {
  const current = useTemporaryLog(NOW);
  const old = acceptBehaviour(purchase(1), { now: NOW }).event;
  const present: NewEvent = {
    ...old,
    schemaVersion: 2,
    data: '{"channel":"app","orderId":"order-1","scene":"books"}',
  };

  it('is told as it would be written today', async () => {
    await current.log.append(STREAM, NO_STREAM, [old]);
    const [stored] = await current.log.readStream(STREAM, { limit: 1 });

    expect(upcastContentHash(stored as RecordedEvent, LATER)).toBe(sha256(contentText(present)));
    expect(upcastContentHash(stored as RecordedEvent)).toBe(stored?.contentHash);
  });

  it('recognises what an older program recorded, and only if it says the same', async () => {
    await current.log.append(STREAM, NO_STREAM, [old]);
    const decisions = async (fact: NewEvent) =>
      planFor(
        [fact],
        await findFacts(current.log, { stream: STREAM, facts: [fact], catalogue: LATER }),
      ).decisions;

    expect(await decisions(present)).toEqual([{ kind: 'alreadyThere', revision: 0 }]);
    const other = { ...present, data: '{"channel":"app","orderId":"order-1","scene":"fuel"}' };
    expect(await decisions(other)).toMatchObject([{ code: 'ID_REUSED' }]);
  });

  it('is not touched by schemas where the content differs in the same one', async () => {
    await current.log.append(STREAM, NO_STREAM, [old]);
    const other = { ...old, occurredAt: old.occurredAt + 1 };
    const found = await findFacts(current.log, {
      stream: STREAM,
      facts: [other],
      catalogue: LATER,
    });

    expect(planFor([other], found)).toMatchObject({
      decisions: [{ code: 'ID_REUSED' }],
      fresh: [],
      revision: 0,
    });
  });
});
