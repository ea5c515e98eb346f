import { Ajv } from 'ajv';
import { Unfit } from '../../src/setting-values.ts';
import type { Setting } from '../../src/setting.ts';
import { SETTINGS } from '../../src/settings.ts';
import { COMPOSE_SCHEMA } from '../support/compose-schema.ts';
import { composeFile, exampleVariables, millisecondsOf } from '../support/compose.ts';
import { ownServices, startedWith, textOf, variablesIn } from '../support/compose.ts';
import { allDocuments } from '../support/documents.ts';

const WRITTEN = composeFile();
const EXAMPLE = exampleVariables();
const STARTED = startedWith(EXAMPLE);
const SERVICES = Object.entries(STARTED.services);
const ROLES = { worker: 'worker', 'api-1': 'api', 'api-2': 'api' };

const judge = new Ajv({ allErrors: true, strictTypes: false }).compile(COMPOSE_SCHEMA);
const wrongIn = (file: unknown) => {
  judge(file);
  return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('docker-compose.yml', () => {
  it('is a compose file', () => {
    expect([...wrongIn(WRITTEN), ...wrongIn(STARTED)]).toEqual([]);
  });

  it.each([
    ['a misspelt key', { restrat: 'always' }],
    ['a number for a text', { environment: { ABT_PORT: 8080 } }],
    ['a mount of this machine', { volumes: ['/var/run/docker.sock:/var/run/docker.sock'] }],
    ['a duration without its unit', { stop_grace_period: '30' }],
  ])('would not be one with %s', (_, wrong) => {
    const services = { ...WRITTEN.services, worker: { ...WRITTEN.services.worker, ...wrong } };
    expect(wrongIn({ ...WRITTEN, services })).not.toEqual([]);
  });

  it('takes the variables of .env.example and no others', () => {
    expect(variablesIn(textOf('docker-compose.yml'))).toEqual(Object.keys(EXAMPLE).sort());
  });

  it('does not start without a password, and has none of its own', () => {
    expect(() => startedWith({})).toThrow('POSTGRES_PASSWORD: copy .env.example to .env');
    expect(textOf('docker-compose.yml')).not.toContain(EXAMPLE.POSTGRES_PASSWORD);
    expect(textOf('.gitignore').split('\n')).toContain('.env');
  });

  it('starts the same with the defaults as with the example', () => {
    const { POSTGRES_PASSWORD = '' } = EXAMPLE;
    expect(startedWith({ POSTGRES_PASSWORD })).toEqual(STARTED);
  });

  it('starts two API nodes and a worker from one image of this release', () => {
    const own = ownServices(STARTED);
    const roles = own.map(([name, { environment = {} }]) => [name, environment.ABT_ROLE]);
    expect(Object.fromEntries(roles)).toEqual(ROLES);
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    const images = own.map(([, { image }]) => image);
    expect([...new Set(images)]).toEqual([`account-behaviour-tracker:${version}`]);
  });

  it('sets what there is to set, to values that it takes', () => {
    const settings = Object.values<Setting<unknown>>(SETTINGS);
    const set = ownServices(STARTED).flatMap(([, { environment = {} }]) =>
      Object.entries(environment),
    );
    const unknown = set.filter(([name]) => !settings.some(({ variable }) => variable === name));
    const unfit = settings.filter(({ variable, parse }) =>
      set.some(([name, value]) => name === variable && parse(value) instanceof Unfit),
    );
    expect([unknown, unfit]).toEqual([[], []]);
  });

  it('publishes the API nodes on this machine alone, and nothing else', () => {
    const published = SERVICES.flatMap(([name, { ports = [] }]) =>
      ports.map((port) => `${name} ${port}`),
    );
    expect(published).toEqual(['api-1 127.0.0.1:8081:8080', 'api-2 127.0.0.1:8082:8080']);
    const told = allDocuments().find(({ path }) => path.endsWith('production-engines.md'));
    for (const port of ['8081', '8082']) expect(told?.text).toContain(`localhost:${port}`);
  });

  it('has databases that only the nodes reach', () => {
    expect(STARTED.networks.databases).toEqual({ internal: true });
    for (const name of ['kurrentdb', 'postgres']) {
      expect(STARTED.services[name]?.networks).toEqual(['databases']);
    }
  });

  it('keeps what databases write, in the folder that their images write to', () => {
    expect(STARTED.services.kurrentdb?.volumes).toContain('kurrentdb-data:/var/lib/kurrentdb');
    expect(STARTED.services.kurrentdb?.environment?.KURRENTDB_MEM_DB).toBe('false');
    // The image of PostgreSQL 18 refuses a volume at /var/lib/postgresql/data.
    expect(STARTED.services.postgres?.volumes).toEqual(['postgres-data:/var/lib/postgresql']);
    const mounted = SERVICES.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.slice(0, volume.indexOf(':'))),
    );
    expect(mounted.sort()).toEqual(Object.keys(STARTED.volumes).sort());
  });
});

describe.each(SERVICES)('the service %s', (_, service) => {
  it('runs an image of a release, never the latest', () => {
    expect(service.image).toMatch(/:\d[\w.-]*$/);
  });

  it('waits until what it needs is healthy', () => {
    const needed = service.build === undefined ? [] : ['kurrentdb', 'postgres'];
    expect(service.depends_on ?? {}).toEqual(
      Object.fromEntries(needed.map((name) => [name, { condition: 'service_healthy' }])),
    );
    expect(service.healthcheck.test[0]).toBe('CMD');
  });

  it('comes back after a crash, and has time to stop', () => {
    expect(service.restart).toBe('unless-stopped');
    const grace = millisecondsOf(service.stop_grace_period ?? '');
    expect(grace).toBeGreaterThan(2 * Number(SETTINGS.shutdownMs.byDefault));
  });

  it('has bounds of processors, memory, processes and logs', () => {
    const limits = Object.keys(service.deploy?.resources?.limits ?? {});
    expect(limits.sort()).toEqual(['cpus', 'memory', 'pids']);
    expect(Object.keys(service.logging?.options ?? {}).sort()).toEqual(['max-file', 'max-size']);
  });

  it('has no rights to spare', () => {
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.cap_add ?? []).toEqual([]);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    // KurrentDB writes beside its program, its image runs as a user of its own, though.
    if (!service.image.includes('kurrentdb')) expect(service.read_only).toBe(true);
    expect(service.user ?? 'the user of its image').not.toMatch(/^(root|0)/);
  });
});
