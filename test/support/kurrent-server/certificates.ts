import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ServerCredentials } from '@grpc/grpc-js';

/**
 * A test authority, a certificate that it has signed for localhost, 127.0.0.1 and ::1, and an
 * authority that has signed nothing; good for a hundred years, and for these tests alone. Made by
 * `certificates/make.sh`.
 */
export const certificates = {
  authority: pathOf('authority.crt'),
  otherAuthority: pathOf('other-authority.crt'),
};

export function credentialsFor(tls: boolean): ServerCredentials {
  if (!tls) return ServerCredentials.createInsecure();
  return ServerCredentials.createSsl(null, [
    {
      cert_chain: readFileSync(pathOf('server.crt')),
      private_key: readFileSync(pathOf('server.key')),
    },
  ]);
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`./certificates/${name}`, import.meta.url));
}
