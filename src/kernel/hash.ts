import { canonicalJson } from './canonical-json.ts';
import type { NewEvent } from './envelope.ts';

/** SHA-256 of UTF-8 text, lower-case hexadecimal. Handed in, so that the kernel stays pure. */
export type Sha256 = (text: string) => string;

/** SHA-256 of bytes given as hexadecimal. */
export type Sha256OfHex = (hex: string) => string;

/** What both texts of an event begin and end with; whoever needs both makes it once. */
export interface Frame {
  readonly start: string;
  readonly end: string;
}

export function frameOf({ data, id, occurredAt, type }: NewEvent): Frame {
  return {
    start: `{"data":${data},"id":${canonicalJson(id)},"occurredAt":${occurredAt},`,
    end: `"type":${typeText(type)}}`,
  };
}

/** What the content hash is taken over: canonical JSON, keys in order. */
export function contentText(event: NewEvent, { start, end } = frameOf(event)): string {
  return `${start}"schemaVersion":${event.schemaVersion},${end}`;
}

/** The place of an event in its stream's chain; `previous` is '' for the first. */
export interface Link {
  readonly stream: string;
  readonly revision: number;
  readonly previous: string;
  readonly recordedAt: number;
}

/** What the chain hash is taken over: canonical JSON, keys in order. */
export function chainText(event: NewEvent, link: Link, { start, end } = frameOf(event)): string {
  return (
    `${start}"previous":"${link.previous}","recordedAt":${link.recordedAt},` +
    `"revision":${link.revision},"schemaVersion":${event.schemaVersion},` +
    `"stream":${streamText(link.stream)},${end}`
  );
}

/** Types as JSON: the same ones come again and again. */
const typeTexts = new Map<string, string>();
const MOST_TYPES_KEPT = 4_096;

function typeText(type: string): string {
  const known = typeTexts.get(type);
  if (known !== undefined) return known;
  if (typeTexts.size >= MOST_TYPES_KEPT) typeTexts.clear();
  const text = canonicalJson(type);
  typeTexts.set(type, text);
  return text;
}

/** The events of an append are of one stream. */
let latestStream = { name: '', text: '""' };

function streamText(name: string): string {
  if (name !== latestStream.name) latestStream = { name, text: canonicalJson(name) };
  return latestStream.text;
}
