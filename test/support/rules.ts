import type { Source } from './sources.ts';

/** What holds for all sources, with an example that shows what breaks it. */
export interface Rule {
  readonly name: string;
  /** What is wrong, one sentence each. */
  readonly check: (sources: readonly Source[]) => readonly string[];
  /** By path: a small project in which every file offends, or is needed by one that does. */
  readonly bad: Readonly<Record<string, string>>;
  /** What `check` says of it. */
  readonly says: readonly string[];
}

/** Runs a rule over the project, and over its bad example to show that it can fail. */
export function describeRules(rules: readonly Rule[], sources: readonly Source[]): void {
  describe.each(rules)('$name', ({ check, bad, says }) => {
    it('holds', () => {
      expect(check(sources)).toEqual([]);
    });

    it('is noticed when it is broken', () => {
      const example = Object.entries(bad).map(([path, text]) => ({ path, text }));
      expect(check(example)).toEqual(says);
    });
  });
}
