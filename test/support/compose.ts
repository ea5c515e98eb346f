import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A service of docker-compose.yml as these tests look at it; the form is the schema's business. */
export interface ComposeService {
  readonly image: string;
  /** Only of the project's own. */
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly networks?: readonly string[];
  readonly user?: string;
  readonly read_only?: boolean;
  readonly restart?: string;
  readonly security_opt?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly stop_grace_period?: string;
  readonly logging?: { readonly options?: Readonly<Record<string, string>> };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly deploy?: {
    readonly resources?: { readonly limits?: Readonly<Record<string, string | number>> };
  };
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, object>>;
}

/** What stands in the environment of whoever starts it. */
export type Variables = Readonly<Record<string, string>>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** `$$` is a dollar; `${A}`, `${A:-otherwise}`, `${A:?what is wrong without it}` are variables. */
const VARIABLE = /\$(?:\$|\{(\w+)(?::([-?])([^}]*))?\})/g;

export function textOf(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8');
}

/** The compose file as it is written: anchors and merges are resolved, variables are not. */
export function composeFile(): ComposeFile {
  return parse(textOf('docker-compose.yml'), { merge: true }) as ComposeFile;
}

/** The compose file as Docker starts it with these variables; empty ones count as absent. */
export function startedWith(variables: Variables): ComposeFile {
  const text = JSON.stringify(composeFile()).replaceAll(VARIABLE, (_, name?: string, ...rest) => {
    if (name === undefined) return '$';
    const [mark, otherwise] = rest as [string | undefined, string | undefined];
    const value = variables[name] ?? '';
    if (value === '' && mark === '?') throw new Error(`${name}: ${otherwise ?? ''}`);
    return JSON.stringify(value === '' ? (otherwise ?? '') : value).slice(1, -1);
  });
  return JSON.parse(text) as ComposeFile;
}

/** Names of all variables that the compose file takes. */
export function variablesIn(text: string): readonly string[] {
  const names = Array.from(text.matchAll(VARIABLE), ([, name]) => name ?? []).flat();
  return [...new Set(names)].sort();
}

/** What `.env.example` sets. */
export function exampleVariables(): Variables {
  const lines = textOf('.env.example').split('\n');
  const set = lines.filter((line) => /^\w+=/.test(line));
  return Object.fromEntries(
    set.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/** Services that run the project's own image. */
export function ownServices({ services }: ComposeFile): readonly [string, ComposeService][] {
  return Object.entries(services).filter(([, { build }]) => build !== undefined);
}

/** As `30s` or `500ms`, in milliseconds. */
export function millisecondsOf(duration: string): number {
  const [, number = '', unit = ''] = /^(\d+)(ms|s|m|h)$/.exec(duration) ?? [];
  const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
  return Number(number) * (units[unit] ?? Number.NaN);
}
