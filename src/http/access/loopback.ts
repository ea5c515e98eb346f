import { BlockList } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** RFC 1122, RFC 4291; IPv4 addresses written as IPv6 ones are found too. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** RFC 6761: `localhost` and what ends in it are never looked up elsewhere. */
const LOCAL_NAME = /^(?:[a-z0-9-]+\.)*localhost$/i;

/** Headers that proxies add: who calls through one may be anywhere. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Whether nobody but this machine can reach what listens at a host: a name or an address. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  return LOCAL_NAME.test(bare) || isLoopbackAddress(bare);
}

/**
 * Whether a request comes from this machine itself, and not through it: neither by a proxy, nor by
 * a web page that has had its own name point to this machine (DNS rebinding).
 */
export function isLocal({ socket, hostname, headers }: FastifyRequest): boolean {
  const isFromHere = isLoopbackAddress(socket.remoteAddress ?? '');
  return isFromHere && isLoopback(hostname) && FORWARDING.every((each) => !(each in headers));
}

function isLoopbackAddress(address: string): boolean {
  return LOOPBACK.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
}
