import { conclude } from '../assessment/assess.ts';
import { cutWithin } from '../assessment/cut.ts';
import type { Outlook } from './outlook.ts';
import { bookAt } from './outlook.ts';
import { activityPossibilities } from './possibilities/activity.ts';
import { identityPossibilities } from './possibilities/identity.ts';
import { meansPossibilities } from './possibilities/means.ts';
import { payingPossibilities } from './possibilities/paying.ts';
import type { Possibility } from './possibility.ts';

/** Everything that could be done about a score from the open day on, with a gain or without. */
export function possibilitiesOf(outlook: Outlook): readonly Possibility[] {
  const { today } = outlook;
  const cut = cutWithin(today);
  const book = bookAt(outlook, cut);
  const { items, defaults } = conclude(book, cut);
  const situation = { outlook, today, book, items, defaults };
  return [
    ...payingPossibilities(situation),
    ...identityPossibilities(situation),
    ...meansPossibilities(situation),
    ...activityPossibilities(situation),
  ];
}
