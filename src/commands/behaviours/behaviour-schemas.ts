import type { FactType } from '../../domain/account/account.events.ts';
import { BEHAVIOUR_TYPES } from './behaviour-types.ts';
import { BehaviourRequest } from './behaviour.request.ts';
import { formSchema } from './form-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { meaningOf } from './meaning.ts';

/** A behaviour whose account is told elsewhere, too, and one that has to name it. */
export type BehaviourShape = 'Behaviour' | 'BehaviourItem';

const SHAPES: readonly BehaviourShape[] = ['Behaviour', 'BehaviourItem'];
const TYPES = Object.entries<new () => object>(BEHAVIOUR_TYPES);

/**
 * Schemas of all behaviours by their names, from the forms that judge them: of each type its data
 * and the behaviour in both shapes, and of both shapes the choice between the types.
 *
 * @param place where the schemas stand, such as `#/components/schemas/`
 */
export function behaviourSchemas(place: string): Readonly<Record<string, JsonSchema>> {
  const data = TYPES.map(([type, form]) => [`${type}Data`, dataSchema(form)]);
  const behaviours = SHAPES.flatMap((shape) =>
    TYPES.map(([type]) => [nameOf(type, shape), behaviourSchema(type, shape, place)]),
  );
  const choices = SHAPES.map((shape) => [shape, choiceSchema(shape, place)]);
  return Object.fromEntries([...choices, ...behaviours, ...data]) as Record<string, JsonSchema>;
}

/** A whole behaviour of a type, with every field that goes with the others. */
export function behaviourExample(type: string, shape: BehaviourShape): JsonSchema {
  return { ...exampleOf(envelopeOf(shape)), type, data: exampleOf(formSchema(formOf(type))) };
}

function formOf(type: string): new () => object {
  return BEHAVIOUR_TYPES[type as FactType];
}

function nameOf(type: string, shape: BehaviourShape): string {
  return shape === 'Behaviour' ? type : `${type}Item`;
}

function choiceSchema(shape: BehaviourShape, place: string): JsonSchema {
  const references = TYPES.map(([type]) => [type, `${place}${nameOf(type, shape)}`]);
  return {
    description: `${meaningOf(BehaviourRequest)?.description}: one of ${TYPES.length} types`,
    oneOf: references.map(([, $ref]) => ({ $ref })),
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(references) as JsonSchema },
    examples: [behaviourExample('RepaymentMade', shape)],
  };
}

function behaviourSchema(type: string, shape: BehaviourShape, place: string): JsonSchema {
  const envelope = envelopeOf(shape);
  const properties = envelope.properties as Readonly<Record<string, JsonSchema>>;
  const { description } = properties.type ?? {};
  return {
    ...envelope,
    description: meaningOf(formOf(type))?.description,
    properties: {
      ...properties,
      type: { type: 'string', const: type, description, examples: [type] },
      data: { $ref: `${place}${type}Data` },
    },
    examples: [behaviourExample(type, shape)],
  };
}

function envelopeOf(shape: BehaviourShape): JsonSchema {
  const envelope = formSchema(BehaviourRequest);
  if (shape === 'BehaviourItem') return envelope;
  const required = (envelope.required as readonly string[]).filter((name) => name !== 'accountId');
  return { ...envelope, required };
}

function dataSchema(form: new () => object): JsonSchema {
  const schema = formSchema(form);
  return { ...schema, examples: [exampleOf(schema)] };
}

/** The examples of the properties together; where there are alternatives, of the last of them. */
function exampleOf(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties as Record<string, JsonSchema>);
  const alternatives = (schema.oneOf ?? []) as readonly { readonly required: readonly string[] }[];
  const others = alternatives.slice(0, -1).flatMap(({ required }) => required);
  const examples = properties
    .filter(([name]) => !others.includes(name))
    .map(([name, property]) => [name, (property.examples as readonly unknown[])[0]]);
  return Object.fromEntries(examples) as JsonSchema;
}
