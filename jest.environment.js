import { ModuleMocker } from 'jest-mock';

/** No realm of its own: tests run where the program does, on what Node itself makes global. */
export default class NodeItself {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern = null;
  #exit = process.exit;

  async setup() {}

  /** Jest puts its own `process.exit` in place, one on top of the other. */
  async teardown() {
    process.exit = this.#exit;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
}
