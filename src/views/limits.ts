import { Malformed } from '../kernel/errors.ts';

/** @throws Malformed unless `value` is an integer within both bounds */
export function checkCount(
  name: string,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  const detail = `${name} is ${String(value)}, but must be an integer from ${least} to ${most}`;
  throw new Malformed([{ pointer: `/${name}`, code: 'OUT_OF_RANGE', detail }]);
}
