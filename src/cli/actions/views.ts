import type { Config } from '../../config.ts';
import type { Tracker } from '../../tracker.ts';
import type { Io } from '../io.ts';
import { catchUp, withExisting } from '../opening.ts';
import { counted } from '../table.ts';

/** Books and views, from the whole event log. */
export async function rebuildViews(io: Io, config: Config): Promise<void> {
  const rebuilt = async (tracker: Tracker) => {
    await catchUp(io, tracker);
    return tracker.log.eventsBetween('', await tracker.log.head());
  };
  const events = await withExisting(config, rebuilt, { rebuild: true });
  await io.answer({ events }, () =>
    io.line(events === null ? 'rebuilt' : `rebuilt from ${counted(events, 'event')}`),
  );
}
