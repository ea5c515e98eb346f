/** No realm of its own: tests run where the program does, on what Node itself makes global. */
export default class NodeItself {
  global = globalThis;
  #exit = process.exit;

  async setup() {}

  /** Jest puts its own `process.exit` in place, one on top of the other. */
  async teardown() {
    process.exit = this.#exit;
  }

  /** Jest's runner wants there to be one; our runtime never asks. */
  getVmContext() {
    return null;
  }
}
