import type { ArgumentMetadata, Type } from '@nestjs/common';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Form } from '../../commands/behaviours/form.ts';
import type { Problem } from '../../kernel/errors.ts';
import { Malformed } from '../../kernel/errors.ts';
import { pointerToken } from '../../kernel/json-pointer.ts';

/**
 * Judges parameters, queries and bodies by their request classes: unknown fields are refused, and
 * all that is wrong is told at once, each with a pointer.
 */
export class RequestPipe extends ValidationPipe {
  /** Of the classes of path parameters and queries. */
  readonly #forms = new Map<Type<object>, Form>();

  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => new Malformed(errors.flatMap((error) => problemsOf(error, ''))),
    });
  }

  /**
   * Every request has a path, and many have a query: one that is well formed as the texts that it
   * came as is not sent through the whole pipe. A number is none yet, so it goes all the way.
   */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, data, metatype } = metadata;
    const isWhole = data === undefined && metatype !== undefined && metatype !== Object;
    if (!isWhole) return super.transform(value, metadata) as Promise<unknown>;
    const request = metatype as Type<object>;
    const fields = value as Readonly<Record<string, unknown>>;
    if (TEXTS.has(type) && this.#formOf(request).accepts(fields)) {
      return Object.assign(new request(), value);
    }
    refuseInherited(value);
    return super.transform(value, metadata) as Promise<unknown>;
  }

  #formOf(request: Type<object>): Form {
    const known = this.#forms.get(request);
    if (known !== undefined) return known;
    const form = new Form(request);
    this.#forms.set(request, form);
    return form;
  }
}

/** `constructor` and the like: to class-validator's whitelist every object has them. */
function refuseInherited(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const names = Object.keys(value).filter((name) => name in Object.prototype);
  if (names.length > 0) throw unknownFields(names);
}

export function unknownFields(names: readonly string[]): Malformed {
  return new Malformed(names.map((name) => unknownField(`/${pointerToken(name)}`, name)));
}

const TEXTS: ReadonlySet<ArgumentMetadata['type']> = new Set(['param', 'query']);

function problemsOf(error: ValidationError, parent: string): readonly Problem[] {
  const pointer = `${parent}/${pointerToken(error.property)}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, detail]) =>
    rule === 'whitelistValidation'
      ? unknownField(pointer, error.property)
      : { pointer, code: rule, detail },
  );
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, pointer))];
}

function unknownField(pointer: string, name: string): Problem {
  return { pointer, code: 'UNKNOWN_FIELD', detail: `"${name}" is unknown: leave it out` };
}
