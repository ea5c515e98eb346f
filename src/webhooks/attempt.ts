import type { Message } from './signature.ts';
import { signedHeaders } from './signature.ts';

/** An answer is read so far that its connection can serve again, and never for what it says. */
const MOST_BYTES_READ = 16 * 1_024;
const MOST_ERROR_CHARACTERS = 200;

/** `gone`: the receiver wants nothing more (410). */
export type Outcome =
  { readonly kind: 'arrived' } | { readonly kind: 'failed' | 'gone'; readonly error: string };

export interface Attempt extends Message {
  readonly url: string;
  readonly secrets: readonly string[];
  readonly timeoutMs: number;
  /** Cuts it short; whether it has arrived is then unknown. */
  readonly signal: AbortSignal;
}

/** Sends a message once. Arrived is what is answered with 2xx in time; nothing is thrown. */
export async function attempt(message: Attempt): Promise<Outcome> {
  const { url, body, secrets, timeoutMs, signal } = message;
  const headers = { 'content-type': 'application/json', ...signedHeaders(message, secrets) };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    const { status, ok } = response;
    await readSome(response);
    if (ok) return { kind: 'arrived' };
    return { kind: status === 410 ? 'gone' : 'failed', error: `answered with ${status}` };
  } catch (error) {
    return { kind: 'failed', error: explained(error, timeoutMs) };
  }
}

async function readSome({ body }: Response): Promise<void> {
  if (body === null) return;
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    // Leaving the loop cancels the rest.
    if (bytes > MOST_BYTES_READ) break;
  }
}

function explained(error: unknown, timeoutMs: number): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no answer within ${timeoutMs} ms`;
  const why = cause === undefined ? message : `${message}: ${(cause as Error).message}`;
  return why.slice(0, MOST_ERROR_CHARACTERS);
}
