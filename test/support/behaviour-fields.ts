import { ValidationTypes, getMetadataStorage } from 'class-validator';
import * as vocabulary from '../../src/domain/account/vocabulary.ts';
import { MAX_AMOUNT_MINOR } from '../../src/kernel/money.ts';

/** The closed lists that fields are taken from, by what the documents call them. */
export const CLOSED_LISTS: Readonly<Record<string, readonly string[]>> = {
  'profile item': vocabulary.PROFILE_ITEMS,
  'card kind': vocabulary.CARD_KINDS,
  'line kind': vocabulary.LINE_KINDS,
  'bill category': vocabulary.BILL_CATEGORIES,
  fault: vocabulary.FAULTS,
  'query purpose': vocabulary.QUERY_PURPOSES,
  'insurance kind': vocabulary.INSURANCE_KINDS,
  'asset kind': vocabulary.ASSET_KINDS,
  direction: vocabulary.DIRECTIONS,
  'dispute outcome': vocabulary.DISPUTE_OUTCOMES,
  scene: vocabulary.SCENES,
};

const DEFAULT = 'obligation:{id} or bill:{id}, line:{id}#{date}, restructured:{date}:{item}';

/** What facts of governance are about, by what the documents call it. */
const TARGETS: Readonly<Record<string, string>> = {
  'obligation:{id} or bill:{id}': 'item',
  'obligation:{id} or bill:{id}, line:{id}': 'item or line',
  [DEFAULT]: 'default',
  [`${DEFAULT}, the UUID of a behaviour`]: 'default or behaviour',
};

const TYPES: Readonly<Record<string, string>> = {
  NOT_A_REFERENCE: 'reference',
  NOT_A_TEXT: 'text',
  NOT_A_UUID: 'UUID',
  NOT_AN_ACCOUNT_ID: 'account id',
  NOT_A_CURRENCY: 'currency',
  NOT_AN_INSTANT: 'instant',
  NOT_A_MONTH: 'month',
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
    case 'NOT_A_TARGET':
      return TARGETS[/ must be ([^;]*)/.exec(detail)?.[1] ?? ''] ?? `unknown target (${detail})`;
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
  const needing = /: (.+) is given only together/.exec(detailOf('INCOMPLETE_TERMS'))?.[1];
  if (needing !== undefined) return `with ${needing}`;
  const word = / required where (.+)$/.exec(detailOf('MISSING'))?.[1];
  if (word !== undefined) return `where ${word}`;
  const others = / the same as (.+):/.exec(detailOf('AMBIGUOUS_TERMS'))?.[1];
  if (others !== undefined) return `unless ${others}`;
  return detailOf('MISSING') === '' ? 'no' : 'yes';
}
