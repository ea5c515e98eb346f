import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { JsonObject } from '../../kernel/envelope.ts';
import type { Sha256 } from '../../kernel/hash.ts';
import type { Scorecard } from './scorecard.ts';

/** Identifies a scorecard by what it says; `CycleOpened` pins it. Hexadecimal. */
export function scorecardHash(scorecard: Scorecard, sha256: Sha256): string {
  return sha256(canonicalJson(scorecard as unknown as JsonObject));
}
