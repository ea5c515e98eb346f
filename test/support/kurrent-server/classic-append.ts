import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import { type Appends, expectedIn } from './appends.ts';
import type { AppendRequest, Ending } from './appends.ts';
import { proposedOf, streamNameOf } from './messages.ts';
import { CallFailure, callFailures } from './refusals.ts';
import type { Serving } from './serving.ts';
import type { Outcome, ProposedEvent } from './storage.ts';

type Call = ServerReadableStream<streams.AppendReq, streams.AppendResp>;
type Answer = sendUnaryData<streams.AppendResp>;

/** One append a call; credentials given with the call make the client take this path. */
export function appendClassically(
  serving: Serving,
  appends: Appends,
): (call: Call, answer: Answer) => void {
  return (call, answer) => {
    void (async () => {
      const refusal = serving.access.refusesReading(call.metadata);
      if (refusal !== null) throw refusal;
      if (!serving.access.mayWrite(call.metadata)) throw callFailures.accessDenied();
      const request = await requestOf(call);
      if (request === null) return;
      finish({ serving, call, answer, request }, await appends.append(request));
    })().catch((error: unknown) => {
      answer(error instanceof CallFailure ? error : callFailures.failed(error));
    });
  };
}

/** Null where the client has gone before it had said everything. */
async function requestOf(call: Call): Promise<AppendRequest | null> {
  let options: streams.AppendReq.Options | undefined;
  const events: ProposedEvent[] = [];
  for await (const part of call as AsyncIterable<streams.AppendReq>) {
    options ??= part.getOptions();
    const message = part.getProposedMessage();
    if (message !== undefined) events.push(proposedOf(message));
  }
  if (options === undefined || call.cancelled) return null;
  const expected = expectedIn(options, options.getRevision());
  return { stream: streamNameOf(options), expected, events };
}

interface Classic {
  readonly serving: Serving;
  readonly call: Call;
  readonly answer: Answer;
  readonly request: AppendRequest;
}

/** A second answer is unknown to this path, and it has no stream to end early. */
function finish({ serving, call, answer, request }: Classic, ending: Ending): void {
  switch (ending.kind) {
    case 'answer': {
      const { outcome, fault } = ending;
      if (outcome.kind === 'deleted') answer(callFailures.streamDeleted(request.stream));
      else answer(null, answerOf(request, outcome, fault !== 'withoutPosition'));
      return;
    }
    case 'tooLarge':
    case 'timeout':
    case 'busy':
    case 'notReady':
      answer(callFailures[ending.kind]());
      return;
    case 'notLeader':
      answer(callFailures.notLeader(serving.leader()));
      return;
    case 'cut':
    case 'end':
      serving.connections.cut(call);
      return;
    case 'mute':
      return;
  }
}

function answerOf(
  { expected }: AppendRequest,
  outcome: Exclude<Outcome, { kind: 'deleted' }>,
  hasPosition: boolean,
): streams.AppendResp {
  const answer = new streams.AppendResp();
  if (outcome.kind === 'wrongExpected') {
    const wrong = new streams.AppendResp.WrongExpectedVersion();
    if (outcome.current === null) wrong.setCurrentNoStream(new shared.Empty());
    else wrong.setCurrentRevision(String(outcome.current));
    if (expected === 'noStream') wrong.setExpectedNoStream(new shared.Empty());
    else if (expected === 'any') wrong.setExpectedAny(new shared.Empty());
    else if (expected === 'streamExists') wrong.setExpectedStreamExists(new shared.Empty());
    else wrong.setExpectedRevision(String(expected));
    return answer.setWrongExpectedVersion(wrong);
  }
  const success = new streams.AppendResp.Success().setCurrentRevision(String(outcome.revision));
  if (!hasPosition) return answer.setSuccess(success.setNoPosition(new shared.Empty()));
  const position = String(outcome.position);
  const at = new streams.AppendResp.Position();
  at.setCommitPosition(position).setPreparePosition(position);
  return answer.setSuccess(success.setPosition(at));
}
