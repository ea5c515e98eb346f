import type { ArgumentMetadata, Type } from '@nestjs/common';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Form } from '../../commands/behaviours/form.ts';
import type { Problem } from '../../kernel/errors.ts';
import { Malformed } from '../../kernel/errors.ts';

/**
 * Judges parameters, queries and bodies by their request classes: unknown fields are refused, and
 * all that is wrong is told at once, each with a pointer.
 */
export class RequestPipe extends ValidationPipe {
  /** Of the classes of path parameters, which are texts and need no transformation. */
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

  /** Every request has a path: the one that is well formed is not sent through the whole pipe. */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, data, metatype } = metadata;
    if (type !== 'param' || data !== undefined || metatype === undefined) {
      return super.transform(value, metadata) as Promise<unknown>;
    }
    const parameters = metatype as Type<object>;
    const form = this.#forms.get(parameters) ?? new Form(parameters);
    this.#forms.set(parameters, form);
    return form.accepts(value as Readonly<Record<string, unknown>>)
      ? Object.assign(new parameters(), value)
      : (super.transform(value, metadata) as Promise<unknown>);
  }
}

function problemsOf(error: ValidationError, parent: string): readonly Problem[] {
  const name = error.property.replaceAll('~', '~0').replaceAll('/', '~1');
  const pointer = `${parent}/${name}`;
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
