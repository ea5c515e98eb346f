import type {
  AssetKind,
  Direction,
  InsuranceKind,
  LineKind,
  ProfileItem,
  QueryPurpose,
} from '../domain/account/vocabulary.ts';

// How a timeline writes the words of the closed lists, amounts and what may be left out.

export const LINES: Readonly<Record<LineKind, string>> = {
  payLater: 'pay-later',
  cashLoan: 'cash loan',
  creditCard: 'credit card',
  reserveFund: 'reserve fund',
  microLoan: 'micro-loan',
  businessLoan: 'business loan',
};

export const PURPOSES: Readonly<Record<QueryPurpose, string>> = {
  lending: 'lending',
  rental: 'rental',
  postLoanReview: 'post-loan review',
  monitoring: 'monitoring',
  self: 'own request',
};

export const PROFILE: Readonly<Record<ProfileItem, string>> = {
  education: 'education',
  job: 'job',
  email: 'e-mail address',
  address: 'address',
  licence: 'driving licence',
  taxResidency: 'tax residency',
  investorCertificate: 'investor certificate',
};

export const INSURANCES: Readonly<Record<InsuranceKind, string>> = {
  social: 'social insurance',
  provident: 'the provident fund',
};

export const ASSETS: Readonly<Record<AssetKind, string>> = {
  vehicle: 'vehicle',
  garage: 'garage',
  property: 'property',
  financial: 'financial assets',
};

const DIRECTED: Readonly<Record<Direction, string>> = { in: 'received', out: 'sent' };

/** `transfer received`; with no direction `transfer made`, or whatever the neutral word is. */
export function directed(what: string, direction: Direction | undefined, neutral: string): string {
  return `${what} ${direction === undefined ? neutral : DIRECTED[direction]}`;
}

export function optional(value: string | number | undefined, preposition: string): string {
  return value === undefined ? '' : ` ${preposition} ${value}`;
}

/** In which scene and through which channel something was done. */
export function at({ scene, channel }: { scene?: string; channel?: string }): string {
  return optional(scene, 'in') + optional(channel, 'through');
}

/** `obligation o-1`, `line l-1#2026-02-10`; what is no key is the id of a behaviour. */
export function target(targetId: string): string {
  const [, kind, id] = /^([a-z]+):(.*)$/s.exec(targetId) ?? [];
  return kind === undefined ? `behaviour ${targetId}` : `${kind} ${id}`;
}

export function because(reason: string | undefined): string {
  return reason === undefined ? '' : `: ${reason}`;
}

export function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

export function balance(minor: number): string {
  return minor < 0 ? `${amount(-minor)} in credit` : `${amount(minor)} owed`;
}

/**
 * With two decimals, by integers. A repayment does not say its currency, the line that it is for
 * does: such an amount stands without one rather than with a guess.
 */
export function amount(minor: number, currency?: string): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  const decimal = `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return currency === undefined ? decimal : `${decimal} ${currency}`;
}
