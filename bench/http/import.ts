import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const LINES_A_BATCH = 5_000;

/** Posts a file of behaviours in batches, one after the other, as `abt import --url` does. */
export async function importBatches(url: string, file: string): Promise<void> {
  let lines: string[] = [];
  for await (const line of createInterface(createReadStream(file))) {
    if (lines.push(line) < LINES_A_BATCH) continue;
    await postBatch(url, lines);
    lines = [];
  }
  if (lines.length > 0) await postBatch(url, lines);
}

async function postBatch(url: string, lines: readonly string[]): Promise<void> {
  const answer = await fetch(`${url}/v1/behaviours`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: `${lines.join('\n')}\n`,
  });
  const { rejected } = (await answer.json()) as { rejected?: number };
  if (rejected !== 0) throw new Error(`a batch was answered with ${answer.status}, ${rejected}`);
}
