import { ValidationTypes, getMetadataStorage } from 'class-validator';
import {
  BILL_CATEGORIES,
  LINE_KINDS,
  QUERY_PURPOSES,
  SCENES,
} from '../../src/domain/account/account.events.ts';
import { MAX_AMOUNT_MINOR } from '../../src/kernel/money.ts';

/** The closed lists that fields are taken from, by what the documents call them. */
export const CLOSED_LISTS: Readonly<Record<string, readonly string[]>> = {
  'line kind': LINE_KINDS,
  'bill category': BILL_CATEGORIES,
  'query purpose': QUERY_PURPOSES,
  scene: SCENES,
};

const TYPES: Readonly<Record<string, string>> = {
  NOT_A_REFERENCE: 'reference',
  NOT_A_TEXT: 'text',
  NOT_A_UUID: 'UUID',
  NOT_AN_ACCOUNT_ID: 'account id',
  NOT_A_CURRENCY: 'currency',
  NOT_AN_INSTANT: 'instant',
  UNKNOWN_TYPE: 'behaviour type',
};

interface FieldRule {
  readonly code: string;
  readonly detail: string;
}

/**
 * The fields of a request class as its validation has them: name, type, when it is required. Read
 * from the metadata that judges behaviours, so that no document can say otherwise.
 */
export function fieldsOf(type: new () => object): string[][] {
  const storage = getMetadataStorage();
  const metadata = storage.getTargetValidationMetadatas(type, '', false, false);
  return Object.entries(storage.groupByPropertyName(metadata)).map(([field, all]) => {
    const rules = all
      .filter((each) => each.type !== ValidationTypes.CONDITIONAL_VALIDATION)
      .flatMap(({ constraintCls }) => storage.getTargetValidatorConstraints(constraintCls))
      .map(({ name, instance }) => ({
        code: name,
        detail: instance.defaultMessage?.({ property: field } as never) ?? '',
      }));
    return [field, typeOf(rules), presenceOf(rules)];
  });
}

function typeOf(rules: readonly FieldRule[]): string {
  const { code, detail } = rules.at(-1) ?? { code: '', detail: '' };
  switch (code) {
    case 'NOT_A_DATE':
      return detail.includes('instant') ? 'date or instant' : 'date';
    case 'WRONG_TYPE':
      return detail.includes('object') ? 'object' : 'true or false';
    case 'OUT_OF_RANGE':
      return numberType(detail);
    case 'NOT_AN_OPTION':
      return listNamed(detail);
    default:
      return TYPES[code] ?? `unknown (${code})`;
  }
}

function numberType(detail: string): string {
  const [, min, max] = /from (-?\d+) to (\d+)$/.exec(detail) ?? [];
  if (Number(max) !== MAX_AMOUNT_MINOR) return `integer, ${min} to ${max}`;
  return Number(min) < 0 ? 'amount, also negative' : `amount, from ${min}`;
}

function listNamed(detail: string): string {
  const found = Object.entries(CLOSED_LISTS).find(([, options]) =>
    detail.endsWith(` one of ${options.join(', ')}`),
  );
  return found?.[0] ?? `unknown list (${detail})`;
}

function presenceOf(rules: readonly FieldRule[]): string {
  const detailOf = (code: string) => rules.find((rule) => rule.code === code)?.detail ?? '';
  const together = / give (.+) all together/.exec(detailOf('INCOMPLETE_TERMS'))?.[1];
  if (together !== undefined) return `all or none of ${together}`;
  const others = / the same as (.+):/.exec(detailOf('AMBIGUOUS_TERMS'))?.[1];
  if (others !== undefined) return `unless ${others}`;
  return detailOf('MISSING') === '' ? 'no' : 'yes';
}
