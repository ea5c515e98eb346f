import type { Clock } from './kernel/clock.ts';

export const SYSTEM_CLOCK: Clock = { now: () => Date.now() };
