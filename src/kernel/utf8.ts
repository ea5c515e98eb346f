/**
 * The bytes that a UTF-16 unit takes in UTF-8 at most: enough for a limit that most texts are far
 * from, and known without going through them.
 */
export const MOST_BYTES_A_UNIT = 3;

/** The bytes that a well-formed text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A surrogate is half of a character of 4 bytes, so each half stands for 2.
    if (unit > 0x7f) bytes += unit > 0x7ff && !isSurrogate(unit) ? 2 : 1;
  }
  return bytes;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
