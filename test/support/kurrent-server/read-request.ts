import streams from '@eventstore/db-client/generated/streams_pb.js';
import { streamNameOf } from './messages.ts';
import type { StoredEvent } from './storage.ts';

/** A read or a subscription in plain words. */
export interface ReadRequest {
  /** Null: all streams. */
  readonly stream: string | null;
  /** A revision of the stream, or a position of the log. */
  readonly from: number | 'start' | 'end';
  readonly backwards: boolean;
  /** Null: a subscription, which has no end. */
  readonly limit: number | null;
  readonly filter: Filter | null;
}

export interface Filter {
  readonly matches: (event: StoredEvent) => boolean;
  /** A subscription says how far it has come after so many events, sent or passed over. */
  readonly checkpointEvery: number;
}

/** Events that a server looks through at once where the client does not say. */
const SEARCH_WINDOW = 32;

export function readRequestOf(request: streams.ReadReq): ReadRequest {
  const options = request.getOptions() ?? new streams.ReadReq.Options();
  const stream = options.getStream();
  return {
    stream: stream === undefined ? null : streamNameOf(stream),
    from: fromOf(options),
    backwards: options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS,
    limit: options.hasSubscription() ? null : Number(options.getCount()),
    filter: filterOf(options.getFilter()),
  };
}

function fromOf(options: streams.ReadReq.Options): ReadRequest['from'] {
  const place = options.getStream() ?? options.getAll();
  if (place === undefined || place.hasStart()) return 'start';
  if (place.hasEnd()) return 'end';
  const position = options.getAll()?.getPosition()?.getCommitPosition();
  return Number(position ?? options.getStream()?.getRevision());
}

function filterOf(options: streams.ReadReq.Options.FilterOptions | undefined): Filter | null {
  if (options === undefined) return null;
  const ofStream = options.getStreamIdentifier();
  const expression = ofStream ?? options.getEventType();
  const prefixes = expression?.getPrefixList() ?? [];
  const regex = expression?.getRegex() ? new RegExp(expression.getRegex()) : null;
  const isMatch = (text: string): boolean =>
    regex === null ? prefixes.some((prefix) => text.startsWith(prefix)) : regex.test(text);
  const window = options.hasMax() ? options.getMax() : SEARCH_WINDOW;
  return {
    matches: ({ stream, type }) => isMatch(ofStream === undefined ? type : stream),
    checkpointEvery: window * options.getCheckpointintervalmultiplier(),
  };
}
