/** One instruction: `RUN npm ci` is `{ name: 'RUN', rest: 'npm ci' }`. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** What stands from one FROM to the next. */
export interface Stage {
  readonly image: string;
  /** Null for one that no other stage names. */
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile; comments are left out, continued lines are joined. */
export function stagesOf(text: string): readonly Stage[] {
  const stages: { image: string; name: string | null; instructions: Instruction[] }[] = [];
  for (const { name, rest } of instructionsOf(text)) {
    const [, image = '', as = null] = /^(\S+)(?: AS (\S+))?$/.exec(rest) ?? [];
    if (name === 'FROM') stages.push({ image, name: as, instructions: [] });
    else stages.at(-1)?.instructions.push({ name, rest });
  }
  return stages;
}

/** What follows an instruction's name, for each of that name. */
export function restsOf({ instructions }: Stage, name: string): readonly string[] {
  return instructions.filter((each) => each.name === name).map(({ rest }) => rest);
}

/** The files that a stage copies from the build's context, without where to. */
export function copiedBy(stage: Stage): readonly string[] {
  return restsOf(stage, 'COPY')
    .filter((rest) => !rest.startsWith('--from='))
    .flatMap((rest) => rest.split(/\s+/).slice(0, -1));
}

function instructionsOf(text: string): readonly Instruction[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const joined = lines.join('\n').replaceAll(/\\\n\s*/g, '');
  return joined.split('\n').map((line) => {
    const [, name = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    return { name, rest };
  });
}
