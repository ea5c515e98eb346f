import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parseExactly } from '../kernel/exact-json.ts';
import { Malformed } from '../kernel/errors.ts';
import { HttpProblem } from './problems/problem.ts';

/** The largest body of a request; a batch has a limit of its own. */
export const MAX_BODY_BYTES = 64 * 1024;

const JSON_TYPE = 'application/json';

/** What a handler that takes its body as a stream says of itself, by `@RouteConfig`. */
export interface StreamedBody {
  /** The media types of the bodies that it is given as they arrive. */
  readonly streamed: readonly string[];
}

/**
 * Reads bodies as this interface wants them: JSON exactly (see `parseExactly`), and nothing else
 * but what a handler asks to be given as a stream. Errors: 400 INVALID_JSON, INVALID_UTF8 and
 * those of `parseExactly`, 413 BODY_TOO_LARGE, 415 UNSUPPORTED_MEDIA_TYPE.
 */
export function readBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', async (request: FastifyRequest, payload: Readable) => {
    refuseCompressed(request);
    const { streamed = [] } = request.routeOptions.config as Partial<StreamedBody>;
    const type = mediaTypeOf(request);
    if (streamed.includes(type)) return payload;
    if (streamed.length > 0 || type !== JSON_TYPE) {
      throw unsupported(type, streamed.length > 0 ? streamed : [JSON_TYPE]);
    }
    const length = Number(request.headers['content-length'] ?? 0);
    if (length > MAX_BODY_BYTES) throw tooLarge();
    const bytes = await readAll(payload);
    // Many clients name the type of whatever they send, even if that is nothing.
    return bytes.length === 0 ? undefined : jsonOf(bytes);
  });
}

/** @throws HttpProblem UNSUPPORTED_MEDIA_TYPE */
function refuseCompressed({ headers }: FastifyRequest): void {
  const { 'content-encoding': coding = 'identity' } = headers;
  if (coding.trim().toLowerCase() === 'identity') return;
  const detail = `a body in ${coding.slice(0, 100)} is not taken here: send it as it is`;
  const accepted = { 'Accept-Encoding': 'identity' };
  throw new HttpProblem({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', headers: accepted }, detail);
}

/** In lower case and without parameters; '' where there is none. */
export function mediaTypeOf({ headers }: FastifyRequest): string {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase();
}

/** @throws HttpProblem INVALID_JSON, INVALID_UTF8; Malformed */
function jsonOf(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) {
    throw new HttpProblem({ status: 400, code: 'INVALID_UTF8' }, 'the body is not UTF-8');
  }
  try {
    return parseExactly(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof Malformed) throw error;
    const why = error instanceof RangeError ? 'it is nested too deeply' : (error as Error).message;
    const detail = `the body is not JSON: ${why}`;
    throw new HttpProblem({ status: 400, code: 'INVALID_JSON' }, detail);
  }
}

/** What comes beyond the limit is read and forgotten, so that the client gets its answer. */
function readAll(payload: Readable): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let bytes = 0;
  payload.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
    else reject(tooLarge());
  });
  payload.on('end', () => resolve(Buffer.concat(chunks)));
  payload.on('error', () => reject(brokenOff()));
  return promise;
}

/** Nobody is there any more to read it; but it is no bug of ours. */
export function brokenOff(): HttpProblem {
  return new HttpProblem({ status: 400, code: 'BAD_REQUEST' }, 'the body breaks off');
}

function tooLarge(): HttpProblem {
  const detail = `a body has at most ${MAX_BODY_BYTES} bytes; many behaviours: POST /v1/behaviours`;
  return new HttpProblem({ status: 413, code: 'BODY_TOO_LARGE' }, detail);
}

/** @param type as it was given; '' where there was none */
export function unsupported(type: string, wanted: readonly string[]): HttpProblem {
  const given = type === '' ? 'a body without Content-Type' : type.slice(0, 100);
  const detail = `${given} is not taken here; send ${wanted.join(', ')}`;
  const headers = { Accept: wanted.join(', ') };
  return new HttpProblem({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', headers }, detail);
}
