/** An answer as a document shows it: `json`, whole or in part, or lines of any other language. */
export interface ShownAnswer {
  readonly language: string;
  readonly text: string;
}

/**
 * What is not shown: part of a text, the rest of an array, a member of any value. A member of this
 * name stands for any number of members, a line of nothing else for any number of lines.
 */
const ELLIPSIS = '...';

/** How what came differs from what is shown; nothing if it does not. */
export function differencesFrom({ language, text }: ShownAnswer, came: string): readonly string[] {
  if (language === 'json') return differences(JSON.parse(text), parsed(came), '');
  const isShown = patternOf(text).test(came.replaceAll('\r\n', '\n').replace(/\n*$/, '\n'));
  return isShown ? [] : [`what came is not what is shown:\n${came}`];
}

function parsed(came: string): unknown {
  try {
    return JSON.parse(came);
  } catch {
    return `not JSON: ${came}`;
  }
}

function differences(shown: unknown, came: unknown, at: string): readonly string[] {
  if (shown === ELLIPSIS) return came === undefined ? [`${at} has not come`] : [];
  if (Array.isArray(shown) && Array.isArray(came)) return differentItems(shown, came, at);
  if (isObject(shown) && isObject(came)) return differentMembers(shown, came, at);
  if (typeof shown === 'string' && typeof came === 'string') {
    if (new RegExp(`^${escaped(shown)}$`, 's').test(came)) return [];
  } else if (shown === came) return [];
  return [`${at} is shown as ${JSON.stringify(shown)}, and came as ${JSON.stringify(came)}`];
}

function differentItems(
  shown: readonly unknown[],
  came: readonly unknown[],
  at: string,
): readonly string[] {
  const isPart = shown.at(-1) === ELLIPSIS;
  const items = isPart ? shown.slice(0, -1) : shown;
  const isFit = isPart ? came.length >= items.length : came.length === items.length;
  if (!isFit) return [`${at} has ${came.length} items, and ${items.length} are shown`];
  return items.flatMap((item, index) => differences(item, came[index], `${at}/${index}`));
}

type Members = Readonly<Record<string, unknown>>;

function differentMembers(shown: Members, came: Members, at: string): readonly string[] {
  const { [ELLIPSIS]: rest, ...members } = shown;
  const others = Object.keys(came).filter((name) => !(name in members));
  return [
    ...Object.entries(members).flatMap(([name, each]) =>
      differences(each, came[name], `${at}/${name}`),
    ),
    ...(rest === undefined ? others.map((name) => `${at}/${name} is not shown`) : []),
  ];
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function patternOf(text: string): RegExp {
  const lines = text.trimEnd().split('\n');
  const patterns = lines.map((line) => (line === ELLIPSIS ? '(?:.*\\n)*?' : `${escaped(line)}\\n`));
  return new RegExp(`^${patterns.join('')}$`);
}

function escaped(text: string): string {
  return text.split(ELLIPSIS).map(RegExp.escape).join('.*');
}
