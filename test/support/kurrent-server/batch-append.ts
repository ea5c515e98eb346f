import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerDuplexStream } from '@grpc/grpc-js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import { type Appends, expectedIn } from './appends.ts';
import type { AppendRequest, Ending } from './appends.ts';
import { identifierOf, proposedOf, sizeOf, streamNameOf } from './messages.ts';
import { batchFailures, callFailures, MAX_APPEND_SIZE } from './refusals.ts';
import type { Serving } from './serving.ts';
import type { Expected, Outcome, ProposedEvent } from './storage.ts';

type Call = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

interface Pending {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: ProposedEvent[];
  size: number;
}

/** One client's stream of appends, answered by correlation id as each is done. */
export class BatchAppendCall {
  readonly #call: Call;
  readonly #serving: Serving;
  readonly #appends: Appends;
  readonly #pending = new Map<string, Pending>();
  #underWay = 0;
  #isEnding = false;
  #isOver = false;

  constructor(call: Call, serving: Serving, appends: Appends) {
    this.#call = call;
    this.#serving = serving;
    this.#appends = appends;
    call.on('data', (request: streams.BatchAppendReq) => this.#receive(request));
    call.on('end', () => {
      this.#isEnding = true;
      this.#endIfDone();
    });
    for (const over of ['cancelled', 'close', 'error']) call.on(over, () => (this.#isOver = true));
  }

  #receive(request: streams.BatchAppendReq): void {
    const id = request.getCorrelationId()?.getString() ?? '';
    try {
      const refusal = this.#gather(id, request);
      if (refusal !== null) this.#answer(request, reply().setError(refusal));
      const pending = this.#pending.get(id);
      if (!request.getIsFinal() || pending === undefined) return;
      this.#pending.delete(id);
      void this.#append(request, pending);
    } catch (error) {
      this.#pending.delete(id);
      const { message } = error as Error;
      this.#answer(request, reply().setError(batchFailures.badRequest(message)));
    }
  }

  /** Adds what came to its append; what is refused is no longer pending. */
  #gather(id: string, request: streams.BatchAppendReq) {
    const options = request.getOptions();
    if (options !== undefined) {
      if (!this.#serving.access.mayWrite(this.#call.metadata)) return batchFailures.accessDenied();
      const deadline = options.getDeadline()?.toDate().getTime() ?? Infinity;
      if (deadline <= Date.now()) return batchFailures.timeout();
      const expected = expectedIn(options, options.getStreamPosition());
      this.#pending.set(id, { stream: streamNameOf(options), expected, events: [], size: 0 });
    }
    const pending = this.#pending.get(id);
    if (pending === undefined) return null;
    for (const message of request.getProposedMessagesList()) {
      const event = proposedOf(message);
      pending.events.push(event);
      pending.size += sizeOf(event);
    }
    if (pending.size <= MAX_APPEND_SIZE) return null;
    this.#pending.delete(id);
    return batchFailures.tooLarge();
  }

  async #append(request: streams.BatchAppendReq, appended: AppendRequest): Promise<void> {
    this.#underWay += 1;
    const ending = await this.#appends.append(appended).catch((error: unknown) => {
      this.#fail(callFailures.failed(error));
      return null;
    });
    if (ending !== null) this.#finish(request, appended, ending);
    this.#underWay -= 1;
    this.#endIfDone();
  }

  #finish(request: streams.BatchAppendReq, appended: AppendRequest, ending: Ending): void {
    switch (ending.kind) {
      case 'answer': {
        const { outcome, fault } = ending;
        const answer = answerOf(appended, outcome, fault !== 'withoutPosition');
        this.#answer(request, answer, appended.stream);
        if (fault === 'duplicateReply') this.#answer(request, answer, appended.stream);
        return;
      }
      case 'tooLarge':
      case 'timeout':
        this.#answer(request, reply().setError(batchFailures[ending.kind]()));
        return;
      case 'busy':
        this.#refuse(request, 'Server Is Busy');
        return;
      case 'notReady':
        this.#refuse(request, 'Server Is Not Ready');
        return;
      case 'notLeader':
        this.#fail(callFailures.notLeader(this.#serving.leader()));
        return;
      case 'cut':
        this.#serving.connections.cut(this.#call);
        return;
      case 'end':
        this.#isOver = true;
        this.#call.end();
        return;
      case 'mute':
        return;
    }
  }

  #refuse(request: streams.BatchAppendReq, message: 'Server Is Busy' | 'Server Is Not Ready') {
    this.#answer(request, reply().setError(batchFailures.notHandled(message)));
  }

  #answer(request: streams.BatchAppendReq, answer: streams.BatchAppendResp, stream?: string): void {
    if (this.#isOver) return;
    const name = stream ?? streamNameOf(request.getOptions());
    answer.setCorrelationId(request.getCorrelationId()).setStreamIdentifier(identifierOf(name));
    this.#call.write(answer);
  }

  #fail(failure: Error): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#call.emit('error', failure);
  }

  #endIfDone(): void {
    if (!this.#isEnding || this.#underWay > 0 || this.#isOver) return;
    this.#isOver = true;
    this.#call.end();
  }
}

function reply(): streams.BatchAppendResp {
  return new streams.BatchAppendResp();
}

function answerOf({ stream, expected }: AppendRequest, outcome: Outcome, hasPosition: boolean) {
  switch (outcome.kind) {
    case 'deleted':
      return reply().setError(batchFailures.streamDeleted(stream));
    case 'wrongExpected':
      return reply().setError(batchFailures.wrongExpected(expected, outcome.current));
    case 'written': {
      const success = new streams.BatchAppendResp.Success();
      success.setCurrentRevision(String(outcome.revision));
      if (!hasPosition) return reply().setSuccess(success.setNoPosition(new empty.Empty()));
      const position = String(outcome.position);
      const at = new shared.AllStreamPosition();
      at.setCommitPosition(position).setPreparePosition(position);
      return reply().setSuccess(success.setPosition(at));
    }
  }
}
