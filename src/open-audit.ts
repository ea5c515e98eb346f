import type { Audit } from './audit/audit.ts';
import type { Config } from './config.ts';
import { enginesOf } from './engines/engines.ts';
import type { EventLog } from './event-log/event-log.ts';
import { BusinessCalendar } from './kernel/business-calendar.ts';
import { OpenParts } from './open-parts.ts';
import { SCORECARDS } from './pumps.ts';

/** The log by itself, with the rules to judge it by. */
export interface OpenAudit extends Audit {
  readonly log: EventLog;
  close(): Promise<void>;
}

/**
 * Opens the log and nothing else: what is wrong with books, views or settings stops no audit, and
 * the zone is the one that days were closed by.
 *
 * @throws Failure NO_DATA, SETTINGS_DAMAGED (only while no day is closed); those of the event log
 */
export async function openForAudit(config: Config): Promise<OpenAudit> {
  const open = new OpenParts();
  try {
    const engines = await enginesOf(config);
    const log = await engines.openAudited(open);
    const calendar = new BusinessCalendar((await engines.zoneOf(log)) ?? config.zone);
    return { log, calendar, scorecards: SCORECARDS, close: () => open.close() };
  } catch (error) {
    await open.close().catch(() => undefined);
    throw error;
  }
}
