import { configOf, findSettings } from '../src/config.ts';
import { maskedUrl } from '../src/setting-values.ts';

describe('the address of an engine', () => {
  it.each([
    ['esdb://abt:sesame@db:2113?tls=true', 'esdb://******@db:2113?tls=true'],
    ['esdb+discover://abt:s@same@a:1,b:2', 'esdb+discover://******@a:1,b:2'],
    ['postgres://abt:ses%2Fame@db/abt', 'postgres://******@db/abt'],
    [
      'postgres://db/abt?user=abt&password=sesame&sslmode=require',
      'postgres://db/abt?user=abt&password=******&sslmode=require',
    ],
    ['esdb://db:2113?tls=false', 'esdb://db:2113?tls=false'],
  ])('%s is shown as %s', (url, shown) => {
    expect(maskedUrl(url)).toBe(shown);
  });

  it.each([
    ['EVENT_LOG_URL', 'http://db:2113'],
    ['EVENT_LOG_URL', 'esdb://'],
    ['EVENT_LOG_URL', 'abt:sesame@db'],
    ['VIEWS_URL', 'mysql://abt:sesame@db/abt'],
    ['VIEWS_URL', 'postgres'],
  ])('%s is refused as %s, and not repeated', (name, url) => {
    const environment = { EVENT_LOG_URL: 'esdb://db:2113', VIEWS_URL: 'postgres://db/abt' };
    const found = () => configOf({}, { ...environment, [name]: url });
    const problem = { pointer: `/${name}`, code: 'NOT_A_URL' };
    const problems = [expect.objectContaining(problem)];
    expect(found).toThrow(expect.objectContaining({ problems }));
    expect(found).not.toThrow(/sesame/);
  });

  it('is a secret for everybody who shows settings', () => {
    const url = 'esdb://abt:sesame@db:2113';
    const found = findSettings({}, { EVENT_LOG_URL: url });
    const { setting, text } = found.find((each) => each.text === url) ?? {};
    expect(setting?.masked?.(text ?? '')).toBe('esdb://******@db:2113');
  });
});
