import type { Metadata } from '@grpc/grpc-js';
import { callFailures } from './refusals.ts';
import type { CallFailure } from './refusals.ts';

export interface User {
  readonly name: string;
  readonly password: string;
  readonly mayWrite: boolean;
}

/** Who a caller is; without users the server is open to all. */
export class Access {
  readonly #users: readonly User[];

  constructor(users: readonly User[]) {
    this.#users = users;
  }

  /** Null: may read. */
  refusesReading(metadata: Metadata): CallFailure | null {
    if (this.#users.length === 0) return null;
    const given = credentialsIn(metadata);
    if (given === null) return callFailures.accessDenied();
    return this.#find(given) === undefined ? callFailures.unauthenticated() : null;
  }

  mayWrite(metadata: Metadata): boolean {
    return this.#users.length === 0 || this.#find(credentialsIn(metadata))?.mayWrite === true;
  }

  #find(credentials: string | null): User | undefined {
    return this.#users.find(({ name, password }) => credentials === `${name}:${password}`);
  }
}

function credentialsIn(metadata: Metadata): string | null {
  const [header] = metadata.get('authorization');
  const encoded = header === undefined ? null : /^Basic (.*)$/.exec(header.toString())?.[1];
  return encoded ? Buffer.from(encoded, 'base64').toString() : null;
}
