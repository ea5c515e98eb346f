import { Malformed } from '../kernel/errors.ts';

export const MOST_URL_CHARACTERS = 2_048;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Where messages may be sent: over TLS, or to this machine.
 *
 * @throws Malformed NOT_A_RECEIVER
 */
export function receiverUrl(text: string): string {
  const url = URL.canParse(text) && text.length <= MOST_URL_CHARACTERS ? new URL(text) : null;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  const isBare = url?.username === '' && url.password === '' && url.hash === '';
  if (url !== null && isSafe && isBare) return url.href;
  const detail =
    'must be an https URL, or an http one of the loopback address, of at most ' +
    `${MOST_URL_CHARACTERS} characters, without user, password and fragment`;
  throw new Malformed([{ pointer: '/url', code: 'NOT_A_RECEIVER', detail }]);
}
