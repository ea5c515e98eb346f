import { START } from '../../src/kernel/envelope.ts';
import type { Batch, Checkpoint, ViewStore } from '../../src/view-store/view-store.ts';

export const FIRST: Checkpoint = { position: '1', hash: 'c0ffee', state: '' };

/** The first batch of a pump, with one account set aside. */
export function parking(account_id: string): Batch {
  const parked = [{ account_id, revision: 0, code: 'INVARIANT', message: '' }];
  return { pump: 'books', from: START, to: FIRST, upserts: { parked } };
}

/** Who has been set aside. */
export async function parkedIn(store: ViewStore): Promise<string[]> {
  const rows = store.db.selectFrom('parked').select('account_id').orderBy('account_id');
  return (await rows.execute()).map((each) => each.account_id);
}
