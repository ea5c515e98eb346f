import type { Room } from '../../../src/http/behaviours/batch-body.ts';
import {
  BatchMemory,
  MAX_BATCH_BYTES,
  MAX_BYTES_UNDER_WAY,
} from '../../../src/http/behaviours/batch-body.ts';
import type { BatchFormat } from '../../../src/http/behaviours/batch-formats.ts';
import { BATCH_FORMATS } from '../../../src/http/behaviours/batch-formats.ts';
import { BatchRecording } from '../../../src/http/behaviours/batch-recording.ts';

const LENGTH_UNKNOWN = Number.NaN;
const OVERLOADED = expect.objectContaining({ status: 503, code: 'OVERLOADED' }) as unknown;

function refusal(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('has room for so many bytes that are announced, until they are given back', () => {
  const memory = new BatchMemory();
  const bodies: Room[] = [];
  for (let bytes = 0; bytes < MAX_BYTES_UNDER_WAY; bytes += MAX_BATCH_BYTES) {
    bodies.push(memory.enter(MAX_BATCH_BYTES).body);
  }
  for (const each of bodies) expect(each.take(MAX_BATCH_BYTES)).toBe(true);
  expect(refusal(() => memory.enter(1))).toEqual(OVERLOADED);
  bodies[0]?.leave();
  expect(memory.enter(MAX_BATCH_BYTES).body.take(MAX_BATCH_BYTES)).toBe(true);
  expect(refusal(() => memory.enter(1))).toEqual(OVERLOADED);
});

it('counts what nobody has announced as it comes', () => {
  const memory = new BatchMemory();
  const bodies = Array.from({ length: 20 }, () => memory.enter(LENGTH_UNKNOWN).body);
  expect(bodies.every((each) => each.take(1_024))).toBe(true);
  expect(bodies[0]?.take(MAX_BYTES_UNDER_WAY)).toBe(false);
  expect(refusal(() => memory.enter(1))).toEqual(OVERLOADED);
  bodies[0]?.leave();
  expect(memory.enter(1).body.take(2)).toBe(true);
});

it('has the same room again for answers', () => {
  const memory = new BatchMemory();
  const { body, answers } = memory.enter(MAX_BATCH_BYTES);
  expect(answers.take(MAX_BYTES_UNDER_WAY)).toBe(true);
  expect(body.take(MAX_BATCH_BYTES)).toBe(true);
  expect(answers.take(1)).toBe(false);
  expect(refusal(() => memory.enter(0))).toEqual(OVERLOADED);
  answers.leave();
  expect(memory.enter(0).answers.take(1)).toBe(true);
});

it('a batch without room for its answers ends, and tells of all that it has sent', async () => {
  const memory = new BatchMemory();
  memory.enter(0).answers.take(MAX_BYTES_UNDER_WAY - 10_000);
  const lines = BATCH_FORMATS['application/x-ndjson'] as BatchFormat;
  const { answers } = memory.enter(LENGTH_UNKNOWN);
  const recording = new BatchRecording(lines, () => Promise.resolve([]), answers);
  async function* body() {
    for (let n = 0; n < 50; n++) yield Buffer.from('?\n'.repeat(1_000));
  }
  await expect(recording.take(body())).rejects.toEqual(OVERLOADED);
  const told = recording.answers.join('').trimEnd().split('\n');
  expect(told).toHaveLength(recording.counts.rejected);
  expect(told.length).toBeGreaterThan(50);
  expect(told.length).toBeLessThan(5_000);
});
