import { constants, createContext, runInContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** Of Node's own realm, so that what Node hands out is an instance of what tests name. */
const SHARED = new Set(['ArrayBuffer', 'Uint8Array']);

/**
 * Jest's environment for Node, on an ordinary global object. Jest's own stands behind interceptors:
 * each look at `Math`, `Map` or `JSON` takes some fifty times as long there as in a program, and
 * the suite half as long again. There are no fake timers: who needs a clock is given one.
 */
export default class PlainEnvironment extends TestEnvironment {
  constructor(...given) {
    super(...given);
    const prepared = this.global;
    this.context = createContext(constants.DONT_CONTEXTIFY);
    this.global = runInContext('globalThis', this.context);
    for (const name of Reflect.ownKeys(prepared)) {
      if (SHARED.has(name) || !Object.hasOwn(this.global, name)) lend(prepared, this.global, name);
    }
    this.global.global = this.global;
    this.global.Error.stackTraceLimit = prepared.Error.stackTraceLimit;
    this.fakeTimers = null;
    this.fakeTimersModern = null;
  }
}

/** What is only made when it is asked for, as `fetch` is, stays so. */
function lend(from, to, name) {
  const { get, ...descriptor } = Object.getOwnPropertyDescriptor(from, name);
  if (get === undefined) {
    Object.defineProperty(to, name, descriptor);
    return;
  }
  const keep = (value) => {
    Object.defineProperty(to, name, { configurable: true, writable: true, value });
  };
  const make = () => {
    keep(from[name]);
    return to[name];
  };
  Object.defineProperty(to, name, { configurable: true, get: make, set: keep });
}
