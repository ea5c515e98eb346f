const NAMES = ['beforeAll', 'afterAll', 'beforeEach', 'afterEach', 'describe'] as const;

/** What a test file registers as it is imported, put off until it is called. */
export async function registered(load: () => Promise<unknown>): Promise<() => void> {
  const own = Object.fromEntries(NAMES.map((name) => [name, globalThis[name]]));
  const calls: (() => unknown)[] = [];
  const later =
    (work: (...given: unknown[]) => unknown) =>
    (...given: unknown[]) =>
      void calls.push(() => work(...given));
  for (const name of NAMES) Object.assign(globalThis, { [name]: later(own[name] as never) });
  const { each } = own.describe as jest.Describe;
  const eachLater = (...rows: unknown[]) => later(each(...(rows as [readonly unknown[]])) as never);
  Object.assign(globalThis.describe, { each: eachLater });
  try {
    await load();
  } finally {
    Object.assign(globalThis, own);
  }
  return () => calls.forEach((call) => call());
}
