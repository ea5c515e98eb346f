import type { RecordResult } from '../../commands/behaviour-recorder.ts';
import { isPlainObject } from '../../commands/behaviours/rules.ts';
import type { Problem } from '../../kernel/errors.ts';
import { Failure } from '../../kernel/errors.ts';
import type { RemoteService } from './remote-service.ts';

const NDJSON = 'application/x-ndjson';

/** A line of the answer to a batch. */
interface ToldResult {
  readonly line: number;
  readonly status: 'recorded' | 'alreadyThere' | 'malformed' | 'reused' | 'unreadable';
  readonly id: string;
  readonly accountId: string;
  readonly revision: number;
  readonly errors: readonly Problem[];
}

/** Records behaviours through a service, in one batch; twice is the same as once. */
export async function recordThrough(
  service: RemoteService,
  behaviours: readonly unknown[],
  defaultSource?: string,
): Promise<readonly RecordResult[]> {
  if (behaviours.length === 0) return [];
  const body = behaviours
    .map((each) => `${JSON.stringify(withSource(each, defaultSource))}\n`)
    .join('');
  const answer = await service.text('/v1/behaviours', {
    method: 'POST',
    body,
    type: NDJSON,
    accept: NDJSON,
  });
  const lines = answer.trimEnd().split('\n').slice(0, -1);
  if (lines.length !== behaviours.length) {
    const counts = `${lines.length} results of ${behaviours.length} behaviours`;
    throw new Failure('UNEXPECTED_ANSWER', `the service answers with ${counts}`);
  }
  return lines.map((line) => resultOf(JSON.parse(line) as ToldResult));
}

function withSource(behaviour: unknown, source: string | undefined): unknown {
  return source === undefined || !isPlainObject(behaviour) ? behaviour : { source, ...behaviour };
}

function resultOf(told: ToldResult): RecordResult {
  const { status, id, accountId, revision, errors } = told;
  switch (status) {
    case 'recorded':
    case 'alreadyThere':
      return { kind: status, id, accountId, revision, position: '' };
    case 'reused': {
      const [{ code, detail } = { code: 'ID_REUSED', detail: '' }] = errors;
      return { kind: 'reused', id, accountId, code, detail };
    }
    case 'malformed':
    case 'unreadable':
      return { kind: 'malformed', problems: errors };
  }
}
