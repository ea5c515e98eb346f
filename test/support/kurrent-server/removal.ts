import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import { expectedIn } from './appends.ts';
import { streamNameOf } from './messages.ts';
import { CallFailure, callFailures } from './refusals.ts';
import type { Serving } from './serving.ts';

type Request = streams.DeleteReq | streams.TombstoneReq;
type Answer<Response> = sendUnaryData<Response>;

/** Soft: the stream is not found until it is written to again. */
export function removeSoftly(
  serving: Serving,
): (
  call: ServerUnaryCall<Request, streams.DeleteResp>,
  answer: Answer<streams.DeleteResp>,
) => void {
  return removal(serving, false, (position) => {
    const at = new streams.DeleteResp.Position();
    at.setCommitPosition(position).setPreparePosition(position);
    return new streams.DeleteResp().setPosition(at);
  });
}

/** By a tombstone: for ever. */
export function removeForEver(
  serving: Serving,
): (
  call: ServerUnaryCall<Request, streams.TombstoneResp>,
  answer: Answer<streams.TombstoneResp>,
) => void {
  return removal(serving, true, (position) => {
    const at = new streams.TombstoneResp.Position();
    at.setCommitPosition(position).setPreparePosition(position);
    return new streams.TombstoneResp().setPosition(at);
  });
}

function removal<Response>(
  serving: Serving,
  forEver: boolean,
  respond: (position: string) => Response,
) {
  return (call: ServerUnaryCall<Request, Response>, answer: Answer<Response>): void => {
    if (serving.manners.isSilent('delete')) return;
    remove(call, serving, forEver)
      .then((position) => answer(null, respond(String(position))))
      .catch((error: unknown) => {
        answer(error instanceof CallFailure ? error : callFailures.failed(error));
      });
  };
}

async function remove(
  call: ServerUnaryCall<Request, unknown>,
  { access, storage }: Serving,
  forEver: boolean,
): Promise<number> {
  if (!access.mayWrite(call.metadata)) throw callFailures.accessDenied();
  const options = call.request.getOptions();
  if (options === undefined) throw callFailures.badRequest('without options');
  const stream = streamNameOf(options);
  const expected = expectedIn(options, options.getRevision());
  const outcome = await storage.remove(stream, expected, forEver);
  switch (outcome.kind) {
    case 'deleted':
      throw callFailures.streamDeleted(stream);
    case 'wrongExpected':
      throw callFailures.wrongExpected(stream, expected, outcome.current);
    case 'written':
      return outcome.position;
  }
}
