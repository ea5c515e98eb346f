import { suggestion } from './commands/behaviours/nearest.ts';
import type { Problem } from './kernel/errors.ts';
import { Malformed } from './kernel/errors.ts';
import { Unfit } from './setting-values.ts';
import type { Setting } from './setting.ts';
import type { SettingName } from './settings.ts';
import { SETTINGS } from './settings.ts';

type Settings = typeof SETTINGS;

/** Every setting with its value; their meanings stand in settings.ts. */
export type Config = {
  readonly [Name in SettingName]: Exclude<ReturnType<Settings[Name]['parse']>, Unfit>;
};

/** Settings given on the command line, by their options; they go before the environment. */
export type GivenSettings = {
  readonly [Name in SettingName as NonNullable<Settings[Name]['option']>]?: string | Config[Name];
};

/** Where the value of a setting comes from. */
export type SettingOrigin = 'option' | 'environment' | 'default';

/** A setting as it was found. */
export interface FoundSetting {
  readonly setting: Setting<unknown>;
  readonly origin: SettingOrigin;
  /** As it was written there. */
  readonly text: string;
  readonly value: unknown;
}

/**
 * The configuration, from the command line, else the environment, else the defaults.
 *
 * @throws Malformed with everything that is wrong at once
 */
export function configOf(
  given: GivenSettings = {},
  environment: NodeJS.ProcessEnv = process.env,
): Config {
  const found = findSettings(given, environment);
  const problems = found.flatMap((each) => problemOf(each) ?? []);
  if (problems.length > 0) throw new Malformed(problems);
  const names = Object.keys(SETTINGS);
  const config = Object.fromEntries(names.map((name, at) => [name, found[at]?.value])) as Config;
  const mismatch = mismatchIn(config);
  if (mismatch !== null) throw new Malformed([mismatch]);
  return config;
}

/** All settings in their order, right or wrong: the value of a wrong one is `Unfit`. */
export function findSettings(
  given: GivenSettings = {},
  environment: NodeJS.ProcessEnv = process.env,
): readonly FoundSetting[] {
  return Object.values<Setting<unknown>>(SETTINGS).map((setting) => {
    const options: Readonly<Record<string, unknown>> = given;
    const option = setting.option === undefined ? undefined : options[setting.option];
    const variable = environment[setting.variable];
    const text = String((option as string | number | undefined) ?? variable ?? setting.byDefault);
    const origin =
      option !== undefined ? 'option' : variable !== undefined ? 'environment' : 'default';
    return { setting, origin, text, value: setting.parse(text) };
  });
}

/** Variables that are named like settings and are none: most likely misspelt. */
export function unknownVariables(
  environment: NodeJS.ProcessEnv = process.env,
): readonly { readonly name: string; readonly suggestion: string }[] {
  const known = Object.values<Setting<unknown>>(SETTINGS).map(({ variable }) => variable);
  const names = Object.keys(environment).filter((name) => name.startsWith('ABT_'));
  return names
    .filter((name) => !known.some((each) => each === name))
    .map((name) => ({ name, suggestion: suggestion(name, known) }));
}

/** The engines come in pairs, and several nodes need those that several can share. */
function mismatchIn({ eventLogUrl, viewsUrl, role, mirror }: Config): Problem | null {
  const mismatch = (name: string, detail: string) => ({
    pointer: `/${name}`,
    code: 'ENGINES_MISMATCH',
    detail: `${name} ${detail}`,
  });
  if (eventLogUrl !== '' && viewsUrl === '') {
    return mismatch('VIEWS_URL', 'must be set, too, where EVENT_LOG_URL is');
  }
  if (eventLogUrl === '' && viewsUrl !== '') {
    return mismatch('EVENT_LOG_URL', 'must be set, too, where VIEWS_URL is');
  }
  if (eventLogUrl !== '') return null;
  const alone = 'must not be set without EVENT_LOG_URL: a data directory has one node';
  if (role !== 'all') return mismatch('ABT_ROLE', alone);
  return mirror === 'on' ? mismatch('ABT_MIRROR', alone) : null;
}

/** How an option is written on the command line. */
export function flagOf(option: string): string {
  return `--${option.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

function problemOf({ setting, origin, value }: FoundSetting): Problem | null {
  if (!(value instanceof Unfit)) return null;
  const { option = '', variable } = setting;
  const name = origin === 'option' ? flagOf(option) : variable;
  return { pointer: `/${name}`, code: value.code, detail: `${name} ${value.detail}` };
}
