import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { Problem } from '../../kernel/errors.ts';
import { Malformed } from '../../kernel/errors.ts';

/**
 * Judges parameters, queries and bodies by their request classes: unknown fields are refused, and
 * all that is wrong is told at once, each with a pointer.
 */
export class RequestPipe extends ValidationPipe {
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
