import type { Argument, Command, Option } from 'commander';

/** Every command that does something: its line with its arguments, and its options' flags. */
export function commandRows(program: Command): string[][] {
  return leavesOf(program, []).map(({ command, path }) => [
    ['abt', ...path, ...command.registeredArguments.map(argumentText)].join(' '),
    visible(command.options).map(optionText).join(', '),
  ]);
}

/** A command as `npm run` and the image take it. */
const STARTED_BY = /^(npm (run (--silent )?|exec )abt --|docker compose run (--\w+ )*worker)/;

/** Every `abt ...` of a shell script, without what it is piped or redirected into. */
export function abtLines(script: string): string[] {
  const lines = script.replaceAll('\\\n', ' ').split('\n');
  const calls = lines.flatMap((line) => line.split(/&&|[|;]/).map((each) => each.trim()));
  const bare = calls.map((call) => call.replace(STARTED_BY, 'abt'));
  return bare.flatMap((call) =>
    call.startsWith('abt ') ? [call.replace(/\s*(<<?|>).*$/, '').trim()] : [],
  );
}

/** What the command line would say is wrong with such a line; null if nothing is. */
export function wrongUsage(program: Command, line: string): string | null {
  const words = line.split(/\s+/).slice(1);
  let command = program;
  const known: Option[] = [...program.options];
  const given: string[] = [];
  while (words.length > 0) {
    const word = words.shift() as string;
    const next = command.commands.find((each) => each.name() === word);
    if (next && given.length === 0) {
      command = next;
      known.push(...next.options);
    } else if (word.startsWith('-') && word !== '-' && word !== '--help') {
      const option = known.find(({ long, short }) => word === long || word === short);
      if (!option) return `${line}: ${word} is unknown`;
      if (option.required) words.shift();
    } else if (word !== '--help') given.push(word);
  }
  return misfit(command, given, line);
}

function misfit(command: Command, given: readonly string[], line: string): string | null {
  const least = command.registeredArguments.filter((each) => each.required).length;
  const most = command.registeredArguments.length;
  if (line.endsWith(' --help') || (given.length >= least && given.length <= most)) return null;
  return `${line}: takes ${least} to ${most} arguments, not ${given.length}`;
}

function leavesOf(command: Command, path: string[]): { command: Command; path: string[] }[] {
  const below = command.commands.filter((each) => each.name() !== 'help');
  const inner = below.flatMap((each) => leavesOf(each, [...path, each.name()]));
  return below.length === 0 || hasAction(command) ? [{ command, path }, ...inner] : inner;
}

/** `abt parked` lists, and holds `abt parked retry`. */
function hasAction(command: Command): boolean {
  return '_actionHandler' in command && command._actionHandler !== null;
}

function argumentText(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

function optionText(option: Option): string {
  return option.mandatory ? option.flags : `[${option.flags}]`;
}

function visible(options: readonly Option[]): readonly Option[] {
  return options.filter((each) => !each.hidden);
}
