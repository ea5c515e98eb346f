import { ValidationTypes, getMetadataStorage, validateSync } from 'class-validator';
import type { ValidationArguments } from 'class-validator';
import { invariant } from '../../kernel/errors.ts';
import type { Problem } from '../../kernel/errors.ts';
import { pointerToken } from '../../kernel/json-pointer.ts';
import { suggestion } from './nearest.ts';
import type { Fields, ProblemCode, Rule } from './rules.ts';

/** However many fields nobody knows, so many are named one by one. */
const MAX_UNKNOWN_FIELDS = 20;
const MAX_NAME_LENGTH = 128;
const NONE: readonly Problem[] = [];

type Metadata = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];
type Condition = (fields: Fields, value: unknown) => boolean;

interface Field {
  readonly name: string;
  /** Whether all that is asked of the field holds. */
  readonly judge: Rule['holds'];
}

/**
 * A request class as class-validator knows it: the first failing constraint of each field, and the
 * fields that have none.
 *
 * class-validator gathers its metadata and its constraints anew for every object, which takes five
 * times as long as judging it. So they are read once: well-formed input only runs the class's own
 * rules, in their order; input that fails one goes through class-validator, for the report.
 */
export class Form {
  readonly #type: new () => object;
  readonly #fields: readonly Field[];
  readonly #names: ReadonlySet<string>;

  constructor(type: new () => object) {
    this.#type = type;
    this.#fields = fieldsOf(type);
    this.#names = new Set(this.#fields.map((field) => field.name));
  }

  /** What is wrong with the fields of the object that stands at the pointer. */
  problems(fields: Fields, pointer: string): readonly Problem[] {
    if (this.accepts(fields)) return NONE;
    return [...this.#brokenRules(fields, pointer), ...this.#unknownFields(fields, pointer)];
  }

  accepts(fields: Fields): boolean {
    let unknown = 0;
    // JSON's prototypes have nothing to go through, and Object.keys would make an array.
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- they are counted
    for (const _ in fields) unknown++;
    for (const { name, judge } of this.#fields) {
      const value = fields[name];
      if (!judge(value, fields)) return false;
      if (value !== undefined) unknown--;
    }
    // Most often counting is enough; a known field may be there without a value.
    return unknown === 0 || Object.keys(fields).every((name) => this.#names.has(name));
  }

  #brokenRules(fields: Fields, pointer: string): Problem[] {
    const instance = new this.#type() as Record<string, unknown>;
    for (const name of this.#names) instance[name] = fields[name];
    const errors = validateSync(instance, {
      stopAtFirstError: true,
      forbidUnknownValues: false,
    });
    return errors.flatMap(({ property, constraints }) =>
      Object.entries(constraints ?? {}).map(([code, detail]) => ({
        pointer: `${pointer}/${property}`,
        code,
        detail,
      })),
    );
  }

  /** class-validator's whitelist would let `constructor` pass. */
  #unknownFields(fields: Fields, pointer: string): Problem[] {
    const code: ProblemCode = 'UNKNOWN_FIELD';
    const unknown = Object.keys(fields).filter((name) => !this.#names.has(name));
    const named = unknown.slice(0, MAX_UNKNOWN_FIELDS).map((name) => {
      if (name.length > MAX_NAME_LENGTH) {
        return {
          pointer,
          code,
          detail: `a field name of ${name.length} characters is unknown`,
        };
      }
      const detail = `"${name}" is unknown${suggestion(name, this.#names)}`;
      return { pointer: `${pointer}/${pointerToken(name)}`, code, detail };
    });
    const others = unknown.length - named.length;
    if (others === 0) return named;
    return [...named, { pointer, code, detail: `${others} more fields are unknown` }];
  }
}

/** Most fields have one rule and no condition: nothing is walked through for these. */
function judgeOf(conditions: readonly Condition[], rules: readonly Rule['holds'][]): Rule['holds'] {
  const [rule = always, ...moreRules] = rules;
  const holds = moreRules.length === 0 ? rule : allOf(rules);
  const [condition, ...moreConditions] = conditions;
  if (condition === undefined) return holds;
  const isJudged = moreConditions.length === 0 ? condition : allOf(conditions);
  return (value, fields) => !isJudged(fields, value) || holds(value, fields);
}

const always = () => true;

function allOf<First, Second>(questions: readonly ((first: First, second: Second) => boolean)[]) {
  return (first: First, second: Second): boolean => {
    for (const each of questions) if (!each(first, second)) return false;
    return true;
  };
}

function fieldsOf(type: new () => object): Field[] {
  const storage = getMetadataStorage();
  const metadata = storage.getTargetValidationMetadatas(type, '', false, false);
  return Object.entries(storage.groupByPropertyName(metadata)).map(([name, all]) => {
    const isCondition = (each: Metadata) => each.type === ValidationTypes.CONDITIONAL_VALIDATION;
    const conditions = all.filter(isCondition).map((each) => each.constraints[0] as Condition);
    const rules = all
      .filter((each) => !isCondition(each))
      .filter((each, n, { length }) => n === length - 1 || !isImplied(each));
    return { name, judge: judgeOf(conditions, rules.flatMap(holdsOf)) };
  });
}

/** See Rule: where all else holds, so does this. */
function isImplied(metadata: Metadata): boolean {
  return ruleOf(metadata)?.isImplied ?? false;
}

/** What `field` made the constraint of; undefined for class-validator's own. */
function ruleOf({ context }: Metadata): Rule | undefined {
  return context as Rule | undefined;
}

function holdsOf(metadata: Metadata): Rule['holds'][] {
  // Undefined where a decorator has options without groups, whatever the type says.
  const groups = metadata.groups as string[] | undefined;
  const isPlain =
    metadata.type === ValidationTypes.CUSTOM_VALIDATION &&
    !metadata.each &&
    !metadata.validateIf &&
    !metadata.always &&
    !groups?.length;
  const { propertyName } = metadata;
  invariant(isPlain, `${propertyName} has a rule that a form does not know to run`);
  const rule = ruleOf(metadata);
  // Asked without the two calls in between, which cost as much as the question.
  if (rule !== undefined) return [rule.holds];
  const constraints = getMetadataStorage().getTargetValidatorConstraints(metadata.constraintCls);
  invariant(!constraints.some((each) => each.async), `${propertyName} has to wait`);
  return constraints.map(({ instance }) => (value, object) => {
    const about = { property: propertyName, object, value } as unknown as ValidationArguments;
    return instance.validate(value, about) as boolean;
  });
}
