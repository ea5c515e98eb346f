import { parentPort, workerData } from 'node:worker_threads';
import { openForReading } from '../event-log/log-source.ts';
import { BusinessCalendar } from '../kernel/business-calendar.ts';
import { invariant } from '../kernel/errors.ts';
import type { AccountReplayInput } from './account-replay.ts';
import { accountReplay } from './account-replay.ts';
import type {
  AuditOrder,
  AuditProgress,
  AuditReport,
  AuditThreadData,
} from './audit-thread.protocol.ts';
import type { Audit } from './audit.ts';
import type { BundleInput } from './bundle.ts';
import { bundleOf } from './bundle.ts';
import { messageOf } from './differences.ts';
import { checkChains } from './integrity.ts';
import { replayAll } from './replay-all.ts';

/** A thread that audits, one thing after the other: recomputing never runs where others wait. */
invariant(parentPort, 'this file is run as a worker');
const port = parentPort;
const { log: source, zone, scorecards } = workerData as AuditThreadData;
const { log, refresh } = await openForReading(source);
const audit: Audit = { log, calendar: new BusinessCalendar(zone), scorecards };

let last = Promise.resolve();
port.on('message', (order: AuditOrder) => {
  last = last.then(() => carryOut(order));
});

async function carryOut(order: AuditOrder): Promise<void> {
  const { ticket } = order;
  const tell = (report: AuditReport) => port.postMessage(report);
  try {
    const onProgress = ({ done, total }: AuditProgress) =>
      tell({ ticket, kind: 'progress', progress: { done, total } });
    await refresh();
    tell({ ticket, kind: 'result', result: await resultOf(order, onProgress) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL';
    tell({ ticket, kind: 'failure', code, message: messageOf(error) });
  }
}

function resultOf({ task, input }: AuditOrder, onProgress: (progress: AuditProgress) => void) {
  switch (task) {
    case 'replayAccount':
      return accountReplay(audit, input as AccountReplayInput);
    case 'replayAll':
      return replayAll(audit, onProgress);
    case 'checkChains':
      return checkChains(log, onProgress);
    case 'bundle':
      return bundleOf(audit, input as BundleInput);
  }
}
