import { resolve } from 'node:path';
import { BusinessCalendar } from './kernel/business-calendar.ts';

/** Why a text is no value of a setting; `detail` goes on from the name of the setting. */
export class Unfit {
  readonly code: string;
  readonly detail: string;

  constructor(code: string, detail: string) {
    this.code = code;
    this.detail = detail;
  }
}

// What the texts of settings may say.

export function text(value: string): string | Unfit {
  return value.trim() === '' ? new Unfit('MISSING', 'must not be empty') : value;
}

export function folder(value: string): string | Unfit {
  const path = text(value);
  return path instanceof Unfit ? path : resolve(path);
}

export function wholeNumber(least: number, most: number): (value: string) => number | Unfit {
  return (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    return new Unfit('OUT_OF_RANGE', `must be a whole number from ${least} to ${most}`);
  };
}

export function oneOf<const Word extends string>(...words: readonly Word[]) {
  return (value: string): Word | Unfit =>
    words.find((word) => word === value) ??
    new Unfit('NOT_AN_OPTION', `must be one of ${words.join(', ')}`);
}

export function httpUrlOrNone(value: string): string | Unfit {
  const isFit = value === '' || /^https?:$/.test(URL.parse(value)?.protocol ?? '');
  return isFit ? value : new Unfit('NOT_A_URL', 'must be an address that begins with http');
}

export function logUrlOrNone(value: string): string | Unfit {
  const isFit = value === '' || /^esdb(\+discover)?:\/\/[^/\s]+/.test(value);
  return isFit ? value : new Unfit('NOT_A_URL', 'must begin with esdb:// or esdb+discover://');
}

export function viewsUrlOrNone(value: string): string | Unfit {
  const isFit = value === '' || /^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? '');
  return isFit ? value : new Unfit('NOT_A_URL', 'must be an address that begins with postgres://');
}

/** An address without who connects and by which password, wherever in it they stand. */
export function maskedUrl(url: string): string {
  return url
    .replace(/(?<=:\/\/).*@/s, '******@')
    .replace(/(?<=[?&][^=&]*pass[^=&]*=)[^&]*/gi, '******');
}

export function zone(value: string): string | Unfit {
  try {
    return new BusinessCalendar(value).zone;
  } catch {
    return new Unfit('NOT_A_ZONE', `is "${value}", which is no time zone; write Asia/Shanghai`);
  }
}
