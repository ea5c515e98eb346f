import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import { parseInstant } from '../../commands/behaviours/dates.ts';
import { Integer } from '../../commands/behaviours/fields.ts';
import { optional, required } from '../../commands/behaviours/rules.ts';
import type { Presence } from '../../commands/behaviours/rules.ts';
import { VERSION } from '../../domain/scorecard/scorecard-form.ts';
import { parseCycle, parseDay } from '../../kernel/business-calendar.ts';

const MOST_CHARACTERS = 512;
const DECIMAL = /^-?[0-9]+$/;

/** A scoring round, YYYY-MM, from 1970 to 2199. */
export function CycleName(presence = required): PropertyDecorator {
  const detail = 'must be a cycle from 1970-01 to 2199-12, such as 2026-11';
  return judged(presence, 'NOT_A_CYCLE', { detail, holds: (text) => parseCycle(text) !== null });
}

/** The version of a scorecard. */
export function VersionName(presence = required): PropertyDecorator {
  const detail = 'must be a version, such as v2: 1 to 32 of a-z, 0-9, with . and - between them';
  return judged(presence, 'NOT_A_VERSION', { detail, holds: (text) => VERSION.test(text) });
}

/** A day, YYYY-MM-DD. */
export function DateText(presence = required): PropertyDecorator {
  const detail = 'must be an existing date, such as 2026-11-05';
  return judged(presence, 'NOT_A_DATE', { detail, holds: (text) => parseDay(text) !== null });
}

/** An ISO 8601 instant with its offset. */
export function InstantText(presence = optional): PropertyDecorator {
  const detail = 'must be an instant with its offset, such as 2026-11-05T23:59:59Z';
  return judged(presence, 'NOT_AN_INSTANT', {
    detail,
    holds: (text) => parseInstant(text) !== null,
  });
}

/** A whole number in a query. Other ways to write one, as hexadecimal, are none. */
export function IntegerText(range: Parameters<typeof Integer>[0]): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => (DECIMAL.test(String(value)) ? Number(value) : Number.NaN)),
    Integer(range, optional),
  );
}

/** A text that means something to us alone, or names something that may not be there. */
export function OneLine(presence = required, most = MOST_CHARACTERS): PropertyDecorator {
  const detail = `must be a text of 1 to ${most} characters, given once`;
  const holds = (text: string) => text.length > 0 && text.length <= most;
  return judged(presence, 'WRONG_TYPE', { detail, holds });
}

interface Judgement {
  readonly detail: string;
  readonly holds: (text: string) => boolean;
}

function judged(
  { isJudged }: Presence,
  code: string,
  { detail, holds }: Judgement,
): PropertyDecorator {
  return (target, property) => {
    if (isJudged)
      ValidateIf((object: object, value) => isJudged({ ...object }, value))(target, property);
    const validator = {
      validate: (value: unknown) => typeof value === 'string' && holds(value),
      defaultMessage: () => `${String(property)} ${detail}`,
    };
    ValidateBy({ name: code, validator })(target, property);
  };
}
