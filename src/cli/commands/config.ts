import type { Command } from 'commander';
import type { FoundSetting } from '../../config.ts';
import { configOf, findSettings, flagOf, unknownVariables } from '../../config.ts';
import type { Io } from '../io.ts';

const COLUMNS = ['setting', 'value', 'from', 'meaning'].map((title) => ({ title }));

export function addConfig(program: Command, io: Io): void {
  program
    .command('config')
    .description('every setting with its value, where it comes from, and what it means')
    .addHelpText('after', '\nExamples:\n  $ abt config\n  $ ABT_PORT=9000 abt config --json')
    .action(async () => {
      // What is wrong is told all at once.
      configOf(io.settings);
      const found = findSettings(io.settings);
      await io.answer({ settings: found.map(told) }, () => {
        const rows = found
          .map(told)
          .map(({ variable, value, from, meaning }) => [
            variable,
            value,
            from,
            meaning.replaceAll('`', ''),
          ]);
        io.table(COLUMNS, rows);
      });
      for (const { name, suggestion } of unknownVariables()) {
        io.note(`abt: ${name} is set, and is no setting${suggestion}`);
      }
    });
}

function told({ setting, origin, text }: FoundSetting) {
  const { name, option, variable, byDefault, meaning, masked } = setting;
  return {
    name,
    option: option === undefined ? null : flagOf(option),
    variable,
    value: masked === undefined || text === '' ? text : masked(text),
    from: origin,
    default: byDefault,
    meaning,
  };
}
