import { randomUUID } from 'node:crypto';
import type { ProposedEvent, Storage } from './storage.ts';

/** What a real server has in its log before anybody appends to it. */
export async function writeFirstEvents(storage: Storage): Promise<void> {
  if (storage.head > 0) return;
  await storage.append('$user-admin', 'noStream', [system('$UserCreated', { login: 'admin' })]);
  await storage.append('$users', 'noStream', [system('$User', 'admin', 'text/plain')]);
  await storage.append('$$$user-admin', 'noStream', [system('$metadata', { $maxCount: 1 })]);
}

/** What it writes about itself from time to time. */
export function statistics(): { stream: string; events: readonly ProposedEvent[] } {
  return {
    stream: '$stats-127.0.0.1:2113',
    events: [system('$statsCollected', { 'proc-mem': process.memoryUsage().rss })],
  };
}

function system(type: string, data: unknown, contentType = 'application/json'): ProposedEvent {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  const metadata = new Uint8Array();
  return { id: randomUUID(), type, contentType, data: Buffer.from(text), metadata };
}
