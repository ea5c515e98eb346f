/**
 * The part of the Compose Specification that docker-compose.yml uses, by key and form, and no
 * more: a misspelt key, or one that stands in the wrong place, is refused. Every definition is as
 * strict as that of compose-spec.json of https://github.com/compose-spec/compose-spec (commit
 * 170098ba of 23 June 2026) or stricter.
 */
export const COMPOSE_SCHEMA = {
  ...closed({
    name: { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]*$' },
    services: { type: 'object', additionalProperties: { $ref: '#/definitions/service' } },
    networks: {
      type: 'object',
      additionalProperties: closed({ internal: { type: 'boolean' } }),
    },
    volumes: { type: 'object', additionalProperties: closed({}) },
  }),
  patternProperties: { '^x-': {} },
  required: ['name', 'services'],
  definitions: {
    service: {
      ...closed({ ...whatRuns(), ...howItRuns() }),
      required: ['image', 'healthcheck'],
    },
  },
} as const;

function whatRuns() {
  const { text, texts, words } = forms();
  return {
    image: text,
    build: text,
    command: { ...words, uniqueItems: false },
    user: text,
    init: { type: 'boolean' },
    environment: texts,
    ports: { ...words, items: { type: 'string', pattern: ':\\d+$' } },
    volumes: { ...words, items: { type: 'string', pattern: '^[a-z][a-z0-9-]*:/[^:]+(:ro)?$' } },
    tmpfs: { ...words, items: { type: 'string', pattern: '^/[^:]*:' } },
    networks: words,
    read_only: { type: 'boolean' },
    security_opt: words,
    cap_drop: words,
    cap_add: words,
  };
}

function howItRuns() {
  const { text, texts, words, duration, size } = forms();
  const test = { ...words, items: text, minItems: 2, uniqueItems: false };
  const retries = { type: 'integer', minimum: 1 };
  const times = { interval: duration, timeout: duration, start_period: duration, retries };
  const limits = {
    cpus: { type: 'string', pattern: '^[0-9.]+$' },
    memory: size,
    pids: { type: 'integer', minimum: 1 },
  };
  const condition = { enum: ['service_healthy', 'service_completed_successfully'] };
  return {
    restart: { enum: ['no', 'always', 'on-failure', 'unless-stopped'] },
    stop_grace_period: duration,
    shm_size: size,
    logging: closed({ driver: text, options: texts }),
    depends_on: {
      type: 'object',
      additionalProperties: { ...closed({ condition }), required: ['condition'] },
    },
    healthcheck: { ...closed({ test, ...times }), required: ['test', ...Object.keys(times)] },
    deploy: closed({ resources: closed({ limits: closed(limits) }) }),
  };
}

/** What values look like. */
function forms() {
  const text = { type: 'string', minLength: 1 };
  return {
    text,
    texts: { type: 'object', additionalProperties: text },
    words: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    duration: { type: 'string', pattern: '^[1-9][0-9]*(ms|s|m|h)$' },
    size: { type: 'string', pattern: '^[1-9][0-9]*[kmg]$' },
  };
}

/** An object of these keys, none of which must be there. */
function closed<Properties extends object>(properties: Properties) {
  return { type: 'object', properties, additionalProperties: false } as const;
}
