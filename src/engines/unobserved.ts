import type { EnginesObserver } from './engines.ts';

/** For whoever opens engines and need not be told of them. */
export const UNOBSERVED: EnginesObserver = {
  onLeading: () => undefined,
  onInterruption: () => undefined,
  onMirrorStopped: () => undefined,
};
