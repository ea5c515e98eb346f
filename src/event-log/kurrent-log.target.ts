import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { Failure } from '../kernel/errors.ts';

/** Where an EventStoreDB or KurrentDB is, and how it is to be spoken to. It holds secrets. */
export interface KurrentTarget {
  readonly hosts: readonly { readonly address: string; readonly port: number }[];
  /** The hosts are a DNS name or seeds; the leader is asked for by gossip. */
  readonly isCluster: boolean;
  readonly isDns: boolean;
  readonly credentials: { readonly username: string; readonly password: string } | undefined;
  readonly channel: ChannelOptions;
  /** In milliseconds, but for `gossipTimeout` (seconds) and `maxDiscoverAttempts`. */
  readonly options: Readonly<Partial<Record<NumberOption, number>>>;
  readonly connectionName: string | undefined;
  /** The connection string without its credentials: the only one that may be shown. */
  readonly shown: string;
}

interface ChannelOptions {
  readonly insecure: boolean;
  readonly rootCertificate?: Buffer;
  readonly userCertFile?: Buffer;
  readonly userKeyFile?: Buffer;
}

const NUMBER_OPTIONS = [
  'maxDiscoverAttempts',
  'discoveryInterval',
  'gossipTimeout',
  'defaultDeadline',
  'keepAliveInterval',
  'keepAliveTimeout',
] as const;
type NumberOption = (typeof NUMBER_OPTIONS)[number];

const FILES = ['tlsCAFile', 'userCertFile', 'userKeyFile'] as const;

/** Options that may only say what is so anyway, and why. */
const FIXED: Readonly<Record<string, readonly [value: string, why: string]>> = {
  nodePreference: ['leader', 'a follower may not know yet what was just written'],
  throwOnAppendFailure: ['true', 'without it a conflict would look like a success'],
  tlsVerifyCert: ['true', 'the client has no such option: name the authority with tlsCAFile'],
};

const KNOWN: readonly string[] = [
  ...NUMBER_OPTIONS,
  ...FILES,
  ...Object.keys(FIXED),
  'tls',
  'connectionName',
];

const DEFAULT_PORT = 2113;
const FORM = /^(esdb|esdb\+discover):\/\/(?:([^@/?]*)@)?([^@/?]+)\/*(?:\?(.*))?$/;

/**
 * Reads a connection string. It is read here and not by the client, which cuts a password at a
 * colon, drops credentials where `tls=false`, and shows the whole string where it warns.
 *
 * @throws Failure LOG_URL_INVALID, LOG_TLS (a certificate that cannot be read)
 */
export function kurrentTargetOf(url: string): KurrentTarget {
  const match = FORM.exec(url.trim().replace(/\/+$/, ''));
  // Behind a ? that was not encoded there is the rest of a password.
  if (match === null || match[4]?.includes('@')) throw invalid(formProblem(url));
  const [, scheme = '', userinfo, hostList = '', query = ''] = match;
  const options = optionsIn(query);
  const credentials = userinfo === undefined ? undefined : credentialsIn(userinfo);
  const insecure = !booleanOf(options, 'tls', true);
  if (insecure && credentials !== undefined) {
    throw invalid('has credentials and tls=false: they would not be sent; leave out one of them');
  }
  const hosts = hostList.split(',').map(hostIn);
  if (!insecure && hosts.some(({ address }) => isIP(address.replace(/[[\]]/g, '')) !== 0)) {
    throw invalid('names a host by its address: over TLS it needs a name');
  }
  const isDns = scheme === 'esdb+discover';
  if (isDns && hosts.length > 1) throw invalid('names several hosts: with esdb+discover it is one');
  return {
    hosts,
    isDns,
    isCluster: isDns || hosts.length > 1,
    credentials,
    channel: { insecure, ...certificatesIn(options) },
    options: numbersIn(options),
    connectionName: options.get('connectionName'),
    shown: maskedKurrentUrl(url),
  };
}

/** A connection string without its credentials, whether it is a good one or not. */
export function maskedKurrentUrl(url: string): string {
  const [, scheme = '', rest = ''] = /^([^:/@?]*:\/\/)?(.*)$/s.exec(url.trim()) ?? [];
  return scheme + rest.slice(rest.lastIndexOf('@') + 1);
}

function formProblem(url: string): string {
  const text = url.trim();
  if (!/^esdb(\+discover)?:\/\//.test(text)) return 'must begin with esdb:// or esdb+discover://';
  if (text.split('@').length > 2 || /:\/\/[^@]*[/?][^@]*@/.test(text)) {
    return 'has credentials that are not percent-encoded: write @ as %40, / as %2F, ? as %3F';
  }
  return 'must look like esdb://user:password@host:2113?option=value';
}

function credentialsIn(userinfo: string): KurrentTarget['credentials'] {
  const parts = userinfo.split(':');
  const [username = '', password = ''] = parts;
  if (parts.length > 2) throw invalid('has a colon in its password: write it as %3A');
  if (username === '' || password === '') throw invalid('has no user or no password before the @');
  return { username: decoded(username), password: decoded(password) };
}

function hostIn(text: string): { address: string; port: number } {
  const [, address, port] = /^(\[[^\]]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(text.trim()) ?? [];
  if (address === undefined) throw invalid('has a host that is not written as name:port');
  return { address, port: port === undefined ? DEFAULT_PORT : Number(port) };
}

/** By their right names; the client does not mind how they are written. */
function optionsIn(query: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const pair of query.split('&').filter((each) => each !== '')) {
    const [key = '', value = '', ...rest] = pair.split('=');
    const flat = flattened(decoded(key));
    const name = KNOWN.find((each) => flattened(each) === flat);
    if (name === undefined) throw invalid(`has an unknown option, "${key.slice(0, 40)}"`);
    if (value === '' || rest.length > 0) throw invalid(`must say ${name}=value, once`);
    const [only, why] = FIXED[name] ?? [];
    if (only !== undefined && decoded(value) !== only) {
      throw invalid(`must not set ${name} to anything but ${only}: ${String(why)}`);
    }
    options.set(name, decoded(value));
  }
  return options;
}

function flattened(key: string): string {
  return key.trim().toLowerCase().replace(/[_-]/g, '');
}

function booleanOf(options: Map<string, string>, name: string, byDefault: boolean): boolean {
  const value = options.get(name) ?? String(byDefault);
  if (value !== 'true' && value !== 'false') throw invalid(`must set ${name} to true or false`);
  return value === 'true';
}

function numbersIn(options: Map<string, string>): KurrentTarget['options'] {
  const numbers: Partial<Record<NumberOption, number>> = {};
  for (const name of NUMBER_OPTIONS) {
    const value = options.get(name);
    if (value === undefined) continue;
    if (!/^\d{1,9}$/.test(value) || value === '0') throw invalid(`must set ${name} to a number`);
    numbers[name] = Number(value);
  }
  return numbers;
}

function certificatesIn(options: Map<string, string>): Omit<ChannelOptions, 'insecure'> {
  const [authority, certificate, key] = FILES.map((name) => {
    const path = options.get(name);
    return path === undefined ? undefined : fileAt(path, name);
  });
  if ((certificate === undefined) !== (key === undefined)) {
    throw invalid('must have both userCertFile and userKeyFile, or neither');
  }
  return {
    ...(authority && { rootCertificate: authority }),
    ...(certificate && key && { userCertFile: certificate, userKeyFile: key }),
  };
}

function fileAt(path: string, name: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Failure('LOG_TLS', `${name} of EVENT_LOG_URL cannot be read: ${path}`, { cause });
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid('is not percent-encoded as it should be: write % as %25');
  }
}

function invalid(what: string): Failure {
  return new Failure('LOG_URL_INVALID', `EVENT_LOG_URL ${what}`);
}
