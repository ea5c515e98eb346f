import Sequencer from '@jest/test-sequencer';

/** What takes longest, the longest first: begun last, it would end alone. */
const LONGEST = [
  'chaos/chaos',
  'engines/scenarios',
  'cli/day-to-day',
  'crash/crash',
  'http/fuzz',
  'engines/nodes',
  'cli/log-copy',
  'console/console',
];

/** Jest's order, which knows on a fresh checkout no more than how long files are, behind those. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const turn = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.spec.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return super.sort(tests).sort((one, other) => turn(one) - turn(other));
  }
}
