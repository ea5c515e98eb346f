import type { ProfileItem } from '../../account/vocabulary.ts';
import { behaviour } from '../behaviours.ts';
import type { AdviceCode, Possibility, Situation } from '../possibility.ts';

const ITEMS: readonly (readonly [ProfileItem, AdviceCode])[] = [
  ['education', 'PROVIDE_EDUCATION'],
  ['job', 'PROVIDE_JOB'],
  ['email', 'PROVIDE_EMAIL'],
  ['address', 'PROVIDE_ADDRESS'],
  ['licence', 'PROVIDE_LICENCE'],
  ['taxResidency', 'PROVIDE_TAX_RESIDENCY'],
  ['investorCertificate', 'PROVIDE_INVESTOR_CERTIFICATE'],
];

/** Whatever the profile does not have, and a phone that is then kept. */
export function identityPossibilities(situation: Situation): readonly Possibility[] {
  const { book, today } = situation;
  const possibilities: Possibility[] = [];
  const isNamed = book.verifiedOn !== null && book.verifiedOn <= today;
  if (!isNamed) {
    const verified = [behaviour('RealNameVerified', today, {})];
    const reasons = ['R02', 'R05'] as const;
    possibilities.push({ code: 'VERIFY_NAME', reasons, behavioursThrough: () => verified });
  }
  for (const [item, code] of ITEMS) {
    if (isProvided(situation, item)) continue;
    const provided = [behaviour('ProfileItemProvided', today, { item })];
    possibilities.push({ code, reasons: ['R02'], behavioursThrough: () => provided });
  }
  const phones = book.profile?.phones ?? [];
  if (!phones.some((each) => each.day <= today)) {
    const bound = [behaviour('PhoneBound', today, { phoneRef: 'phone' })];
    possibilities.push({ code: 'BIND_PHONE', reasons: ['R05'], behavioursThrough: () => bound });
  }
  return possibilities;
}

function isProvided({ book, today }: Situation, item: ProfileItem): boolean {
  const said = book.profile?.items[item] ?? [];
  return said.findLast((each) => each.day <= today)?.isOn ?? false;
}
