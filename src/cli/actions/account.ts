import type { Config } from '../../config.ts';
import { GetBorrowing } from '../../credit/credit.queries.ts';
import { GetDefaults, GetExplainedRecord } from '../../views/views.queries.ts';
import { GetStanding, GetTimeline } from '../../views/views.queries.ts';
import { showAccount } from '../account-sheet.ts';
import type { Io } from '../io.ts';
import { withReading } from '../opening.ts';

const TIMELINE_LINES = 20;

export async function tellAccount(io: Io, config: Config, accountId: string): Promise<void> {
  const sheet = await withReading(io, config, async ({ queries, calendar }) => {
    const standing = await queries.execute(new GetStanding(accountId));
    const defaults = await queries.execute(new GetDefaults(accountId));
    const timeline = await queries.execute(new GetTimeline(accountId, TIMELINE_LINES));
    const { latest } = standing;
    const record =
      latest && (await queries.execute(new GetExplainedRecord(accountId, latest.cycle)));
    const parts = record?.explained?.parts ?? [];
    const borrowing = await queries.execute(new GetBorrowing(accountId));
    return { told: { ...standing, borrowing, defaults, timeline }, parts, calendar };
  });
  await io.answer(sheet.told, () => showAccount(io, sheet.told, sheet));
}
