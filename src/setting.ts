import type { Unfit } from './setting-values.ts';

/** One thing that can be set: where it is read from, what it may be, and what it means. */
export interface Setting<Value> {
  /** As people are told it. */
  readonly name: string;
  /** On the command line, as commander names it: `dataDir` is given as `--data-dir`. */
  readonly option?: string;
  readonly variable: `ABT_${string}` | 'EVENT_LOG_URL' | 'VIEWS_URL';
  /** As it would be written into the environment. */
  readonly byDefault: string;
  readonly parse: (text: string) => Value | Unfit;
  /** A sentence without its full stop. */
  readonly meaning: string;
  /** What may be shown of a text that holds a secret. */
  readonly masked?: (text: string) => string;
}

export function setting<Value, const Option extends string = never>(
  each: Setting<Value> & { readonly option?: Option },
): Setting<Value> & { readonly option?: Option } {
  return each;
}
