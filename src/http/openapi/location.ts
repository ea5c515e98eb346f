/** The header of an answer that names where more is to be found out. */
export function locationOf(what: string, example: string) {
  const schema = { type: 'string', examples: [example] } as const;
  return { Location: { description: `The path of ${what}`, schema } };
}
