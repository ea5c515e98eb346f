import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SETTINGS } from '../../src/settings.ts';
import { textOf } from '../support/compose.ts';
import { copiedBy, restsOf, stagesOf, type Stage } from '../support/dockerfile.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAGES = stagesOf(textOf('Dockerfile'));
const FINAL = STAGES.at(-1) as Stage;
const stage = (name: string) => STAGES.find((each) => each.name === name) as Stage;
const manifest = JSON.parse(textOf('package.json')) as {
  version: string;
  license: string;
  optionalDependencies: Record<string, string>;
};

describe('the Dockerfile', () => {
  it('is read as it is meant', () => {
    expect(stagesOf('FROM a:1 AS b\nRUN x \\\n  && y\n# z\nFROM b\nCOPY c d /e\n')).toEqual([
      { image: 'a:1', name: 'b', instructions: [{ name: 'RUN', rest: 'x && y' }] },
      { image: 'b', name: null, instructions: [{ name: 'COPY', rest: 'c d /e' }] },
    ]);
  });

  it('builds apart from what runs, on the Node that package.json names', () => {
    expect(STAGES.map(({ name }) => name)).toEqual(['manifest', 'build', 'dependencies', null]);
    const names = STAGES.flatMap(({ name }) => name ?? []);
    const images = STAGES.map(({ image }) => image).filter((image) => !names.includes(image));
    const versions = Object.values(manifest.optionalDependencies);
    const [minor] = [...new Set(versions.map((version) => version.replace(/\.\d+$/, '')))];
    expect([...new Set(images)]).toEqual([`node:${minor}-trixie-slim`]);
  });

  it('takes every dependency for the build, and none but those that run into the image', () => {
    expect(restsOf(stage('build'), 'RUN')).toEqual(['npm ci', 'npm run build']);
    expect(restsOf(stage('dependencies'), 'RUN')).toEqual(['npm ci --omit=dev --omit=optional']);
    const taken = restsOf(FINAL, 'COPY').filter((rest) => rest.startsWith('--from='));
    expect(taken).toEqual([
      '--from=dependencies /app/node_modules node_modules',
      '--from=build /app/dist dist',
    ]);
  });

  it('leaves nothing optional out but Node, and what no Node can use', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { dev?: true; devOptional?: true; optional?: true }>;
    };
    const optional = Object.entries(lock.packages).filter(
      ([, { dev, devOptional, optional: is }]) => is && !dev && !devOptional,
    );
    const names = optional.map(([path]) => path.replace('node_modules/', ''));
    // The sockets that pg takes on the workers of Cloudflare.
    const unused = ['pg-cloudflare'];
    expect(names.sort()).toEqual([...Object.keys(manifest.optionalDependencies), ...unused].sort());
  });

  it('copies what is there, and what .dockerignore lets through', () => {
    const allowed = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const copied = [...new Set(STAGES.flatMap(copiedBy))].sort();
    expect(copied).toEqual(allowed.map((line) => line.slice(1)).sort());
    expect(copied.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });

  it('runs as a user without rights, who can only write data', () => {
    expect(restsOf(FINAL, 'USER')).toEqual(['node']);
    const [made = ''] = restsOf(FINAL, 'RUN');
    expect(made).toContain('--owner=node --group=node --mode=0700 /data');
    expect(restsOf(FINAL, 'VOLUME')).toEqual(['/data']);
    expect(FINAL.instructions.filter(({ rest }) => /--chown|--chmod/.test(rest))).toEqual([]);
  });

  it('starts the service without a shell, so that it is told to stop', () => {
    const [entry = ''] = restsOf(FINAL, 'ENTRYPOINT');
    const [, flags = ''] = /^#!\/usr\/bin\/env -S node (.*)$/m.exec(textOf('src/cli.ts')) ?? [];
    expect(JSON.parse(entry)).toEqual(['node', ...flags.split(' '), 'dist/cli.js']);
    expect(restsOf(FINAL, 'CMD')).toEqual(['["serve"]']);
    expect(restsOf(FINAL, 'STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(restsOf(FINAL, 'HEALTHCHECK')).toEqual([expect.stringContaining('/health/live')]);
  });

  it('holds nothing secret, and no setting that there is not', () => {
    const text = textOf('Dockerfile');
    expect(text).not.toMatch(/password|secret|token|ABT_KEY|EVENT_LOG_URL|VIEWS_URL/i);
    const set = Array.from(text.matchAll(/\bABT_\w+/g), ([name]) => name);
    const known = Object.values(SETTINGS).map(({ variable }): string => variable);
    expect(set.filter((name) => !known.includes(name))).toEqual([]);
    expect(STAGES.flatMap((each) => restsOf(each, 'ARG'))).toEqual([]);
  });

  it('says which release and licence it is', () => {
    const [labels = ''] = restsOf(FINAL, 'LABEL');
    expect(labels).toContain(`org.opencontainers.image.version="${manifest.version}"`);
    expect(labels).toContain(`org.opencontainers.image.licenses="${manifest.license}"`);
  });
});
