interface Meaning {
  readonly description: string;
  readonly example?: unknown;
}

/** Kept beside the classes, as class-validator keeps its rules; '' stands for the class itself. */
const MEANINGS = new Map<object, Map<string, Meaning>>();

/** What a behaviour, or a field of one, says, for whoever reads the schema; with an example. */
export function Means(description: string, example?: unknown): ClassDecorator & PropertyDecorator {
  return (target: object, property?: string | symbol) => {
    const isClass = property === undefined;
    const owner = isClass ? (target as { prototype: object }).prototype : target;
    const meanings = MEANINGS.get(owner) ?? new Map<string, Meaning>();
    MEANINGS.set(owner, meanings.set(isClass ? '' : String(property), { description, example }));
  };
}

/** What is meant by a field of the class, or with '' by the class; inherited as the field is. */
export function meaningOf(type: new () => object, field = ''): Meaning | undefined {
  let owner: object | null = type.prototype as object;
  while (owner !== null) {
    const meaning = MEANINGS.get(owner)?.get(field);
    if (meaning !== undefined) return meaning;
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  return undefined;
}
