import { NO_TRACES } from '../../src/operations/traces.ts';
import { importsOf, sourcesOf } from '../support/sources.ts';

const TRACING = 'src/operations/traces.otlp.ts';

describe('without an address, traces', () => {
  it('are only the work itself', async () => {
    expect(NO_TRACES.request(undefined)).toBeNull();
    expect(NO_TRACES.traceId).toBeNull();
    expect(await NO_TRACES.span('work', {}, async () => 42)).toBe(42);
    await expect(NO_TRACES.span('work', {}, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
  });

  it('load nothing: one file knows OpenTelemetry, and it is imported when it is needed', () => {
    const sources = sourcesOf('src');
    const knowing = sources.filter((source) =>
      importsOf(source).some(({ target }) => target.startsWith('@opentelemetry/')),
    );
    expect(knowing.map(({ path }) => path)).toEqual([TRACING]);
    const importing = sources.filter((source) =>
      importsOf(source).some(({ target }) => target === TRACING),
    );
    expect(importing.map(({ path }) => path)).toEqual(['src/operations/operations.ts']);
    expect(importing[0]?.text).toContain("await import('./traces.otlp.ts')");
    expect(importing[0]?.text).not.toContain("from './traces.otlp.ts'");
  });
});
