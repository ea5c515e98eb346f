import type { Command } from 'commander';
import { suggestion } from '../../commands/behaviours/nearest.ts';
import { Failure } from '../../kernel/errors.ts';
import type { Io } from '../io.ts';

/**
 * `abt help cycles run` and `abt cycles help run`, for everything that is there by now. Commander's
 * own takes one word only, and an unknown one for no word at all.
 */
export function addHelp(program: Command, io: Io): void {
  for (const group of [program, ...program.commands]) {
    if (group.commands.length > 0) addHelpTo(group);
  }
  // What holds others and is called by itself shows its help as an error. That is no JSON.
  program.addHelpText('beforeAll', ({ error, command }) => {
    if (error && io.isJson) throw namesNone(command);
    return '';
  });
}

function addHelpTo(group: Command): void {
  const [first] = group.commands;
  group
    .command('help')
    .description('display help for a command')
    .argument('[command...]', 'its name; without it, everything that there is')
    .addHelpText('after', `\nExamples:\n  $ ${pathOf(group)} help ${first?.name() ?? ''}`)
    .action((names: readonly string[]) => names.reduce(commandBelow, group).help());
}

/** @throws Failure WRONG_USAGE */
function commandBelow(group: Command, name: string): Command {
  const found = group.commands.find((each) => each.name() === name);
  if (found !== undefined) return found;
  const near = suggestion(name, namesIn(group));
  throw new Failure('WRONG_USAGE', `unknown command '${name}'${near}`);
}

function namesNone(group: Command): Failure {
  const names = namesIn(group).join(', ');
  return new Failure('WRONG_USAGE', `${pathOf(group)} needs a command: one of ${names}`);
}

function namesIn(group: Command): readonly string[] {
  return group.commands.map((each) => each.name());
}

/** With its parents, as it is typed. */
function pathOf(command: Command): string {
  const name = command.name();
  return command.parent === null ? name : `${pathOf(command.parent)} ${name}`;
}
