import { CloseDay } from '../../commands/calendar-commands.ts';
import type { Config } from '../../config.ts';
import type { Io } from '../io.ts';
import { catchUp, withExisting } from '../opening.ts';

/** Up to a date and with it. */
export async function closeDays(io: Io, config: Config, date: string): Promise<void> {
  await withExisting(config, async (tracker) => {
    await tracker.commands.execute(new CloseDay(date));
    await catchUp(io, tracker);
  });
  await io.answer({ closed: date }, () => io.line(`closed: ${date} and all days before it`));
}
