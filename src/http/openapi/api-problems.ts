import type { DocumentedCode } from '../problems/problem-codes.ts';

const PROBLEMS = Symbol('ApiProblems');

/**
 * The problems that a handler, or every handler of a controller, may answer beyond those that any
 * may. Given several times, they add up. What writing to the log may end with is
 * `...RECORDING_PROBLEMS`.
 */
export function ApiProblems(...codes: readonly DocumentedCode[]): ClassDecorator & MethodDecorator {
  return (target: object, _name?: string | symbol, method?: PropertyDescriptor) => {
    const owner = (method?.value as object | undefined) ?? target;
    Reflect.defineMetadata(PROBLEMS, [...problemsOf(owner), ...codes], owner);
  };
}

/** Those of a controller or of a handler, without each other's. */
export function problemsOf(owner: object): readonly DocumentedCode[] {
  return (Reflect.getOwnMetadata(PROBLEMS, owner) as readonly DocumentedCode[] | undefined) ?? [];
}

/** Whatever is to be written to the log may end so. */
export const RECORDING_PROBLEMS = [
  'CONFLICT',
  'OVERLOADED',
  'LOG_CLOSED',
  'LOG_READ_ONLY',
  'LOG_FULL',
  'EVENT_TOO_LARGE',
] as const satisfies readonly DocumentedCode[];
