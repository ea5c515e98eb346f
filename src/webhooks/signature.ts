import { createHmac, randomBytes } from 'node:crypto';

/** Of the Standard Webhooks specification: 24 to 64 bytes, base64, behind this prefix. */
const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

export function newSecret(): string {
  return `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;
}

export interface Message {
  readonly id: string;
  /** Milliseconds since 1970; it is sent in whole seconds. */
  readonly sentAt: number;
  readonly body: string;
}

/**
 * The headers by which a receiver knows whom a message is from and that it is fresh: those of
 * Standard Webhooks 1.0, one signature for each secret that is good at the moment.
 */
export function signedHeaders(
  { id, sentAt, body }: Message,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(sentAt / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
