import code from '@eventstore/db-client/generated/code_pb.js';
import status from '@eventstore/db-client/generated/status_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { Metadata, status as codes } from '@grpc/grpc-js';
import type { ServiceError } from '@grpc/grpc-js';
import type { Message } from 'google-protobuf';
import { identifierOf } from './messages.ts';
import type { Endpoint } from './serving.ts';
import type { Expected } from './storage.ts';

/** Bytes; the database's default up to version 25.0. */
export const MAX_APPEND_SIZE = 1024 * 1024;

/** How a call fails: a status, and trailers by which the client knows the error. */
export class CallFailure extends Error implements ServiceError {
  readonly code: codes;
  readonly details: string;
  readonly metadata = new Metadata();

  constructor(code: codes, details: string, trailers: Readonly<Record<string, string>> = {}) {
    super(details);
    this.code = code;
    this.details = details;
    for (const [key, value] of Object.entries(trailers)) this.metadata.set(key, value);
  }
}

export const callFailures = {
  accessDenied: () =>
    new CallFailure(codes.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' }),
  unauthenticated: () => new CallFailure(codes.UNAUTHENTICATED, 'Unauthenticated'),
  streamDeleted: (stream: string) =>
    new CallFailure(codes.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
      exception: 'stream-deleted',
      'stream-name': stream,
    }),
  wrongExpected: (stream: string, expected: Expected, current: number | null) =>
    new CallFailure(codes.FAILED_PRECONDITION, `WrongExpectedVersion. Stream: ${stream}`, {
      exception: 'wrong-expected-version',
      'stream-name': stream,
      'expected-version': String(NUMBERS[String(expected)] ?? expected),
      'actual-version': current === null ? '' : String(current),
    }),
  tooLarge: () =>
    new CallFailure(codes.INVALID_ARGUMENT, `Maximum Append Size Exceeded.`, {
      exception: 'maximum-append-size-exceeded',
      'maximum-append-size': String(MAX_APPEND_SIZE),
    }),
  notLeader: ({ host, port }: Endpoint) =>
    new CallFailure(codes.NOT_FOUND, 'Leader info available', {
      exception: 'not-leader',
      'leader-endpoint-host': host,
      'leader-endpoint-port': String(port),
    }),
  busy: () => new CallFailure(codes.UNAVAILABLE, 'Server Is Too Busy'),
  notReady: () => new CallFailure(codes.UNAVAILABLE, 'Server Is Not Ready'),
  timeout: () => new CallFailure(codes.ABORTED, 'Operation timed out: append'),
  unavailable: () => new CallFailure(codes.UNAVAILABLE, 'Unavailable'),
  badRequest: (what: string) => new CallFailure(codes.INVALID_ARGUMENT, what),
  failed: (error: unknown) => new CallFailure(codes.UNKNOWN, String(error)),
};

/** How the real server writes what is no revision. */
const NUMBERS: Readonly<Record<string, number>> = { noStream: -1, any: -2, streamExists: -4 };

/** The same within a batch stream, where one append fails and the call goes on. */
export const batchFailures = {
  accessDenied: () => batch('AccessDenied', new shared.AccessDenied(), code.Code.PERMISSION_DENIED),
  streamDeleted: (stream: string) =>
    batch('StreamDeleted', new shared.StreamDeleted().setStreamIdentifier(identifierOf(stream))),
  wrongExpected: (expected: Expected, current: number | null) =>
    batch('WrongExpectedVersion', wrongExpectedVersion(expected, current)),
  tooLarge: () =>
    batch(
      'MaximumAppendSizeExceeded',
      new shared.MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_SIZE),
    ),
  timeout: () => batch('Timeout', new shared.Timeout(), code.Code.DEADLINE_EXCEEDED),
  unknown: () => batch('Unknown', new shared.Unknown(), code.Code.UNKNOWN),
  badRequest: (what: string) =>
    batch('BadRequest', new shared.BadRequest().setMessage(what), code.Code.INVALID_ARGUMENT),
  /** The client knows it by its message alone. */
  notHandled: (message: 'Server Is Busy' | 'Server Is Not Ready') =>
    pack(new empty.Empty(), 'google.protobuf.Empty', message),
};

function wrongExpectedVersion(expected: Expected, current: number | null) {
  const wrong = new shared.WrongExpectedVersion();
  if (current === null) wrong.setCurrentNoStream(new empty.Empty());
  else wrong.setCurrentStreamRevision(String(current));
  switch (expected) {
    case 'any':
      return wrong.setExpectedAny(new empty.Empty());
    case 'noStream':
      return wrong.setExpectedNoStream(new empty.Empty());
    case 'streamExists':
      return wrong.setExpectedStreamExists(new empty.Empty());
  }
  return wrong.setExpectedStreamPosition(String(expected));
}

function batch(name: string, details: Message, is: code.Code = code.Code.FAILED_PRECONDITION) {
  return pack(details, `event_store.client.${name}`, name).setCode(is);
}

function pack(details: Message, typeName: string, message: string): status.Status {
  const packed = new any.Any();
  packed.pack(details.serializeBinary(), typeName);
  return new status.Status().setMessage(message).setDetails(packed);
}
