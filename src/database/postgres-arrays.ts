import { givable } from './postgres-text.ts';

/** Of PostgreSQL's own types: https://www.postgresql.org/docs/18/catalog-pg-type.html */
const TEXT_OID = 25;
/** Dimensions, whether there are nulls, the type, then length and lower bound of the dimension. */
const HEADER_BYTES = 20;
const LENGTH_BYTES = 4;
const NULL_LENGTH = -1;

/**
 * A parameter of type text[] as PostgreSQL sends it itself. Written as text, every quotation mark
 * of JSON would be escaped here and read again there: 10,000 books took four times as long.
 */
export function textArray(cells: readonly (string | number | null)[]): Buffer {
  const texts = cells.map((cell) => (cell === null ? null : givable(String(cell))));
  const sizes = texts.map((text) => (text === null ? 0 : Buffer.byteLength(text)));
  const total = sizes.reduce((sum, size) => sum + LENGTH_BYTES + size, HEADER_BYTES);
  const array = Buffer.allocUnsafe(total);
  const header = [1, texts.includes(null) ? 1 : 0, TEXT_OID, texts.length, 1];
  let at = 0;
  for (const each of header) at = array.writeInt32BE(each, at);
  for (const [index, text] of texts.entries()) {
    at = array.writeInt32BE(text === null ? NULL_LENGTH : (sizes[index] as number), at);
    if (text !== null) at += array.write(text, at);
  }
  return array;
}
