import { FEED_TYPES } from '../../src/feed/feed-item.ts';
import { documentAt, tableIn } from '../support/documents.ts';

it('every type of item is told of', () => {
  const rows = tableIn(documentAt('docs/recipes/follow-the-feed.md'), 'Items');
  expect(rows.map(([type]) => type)).toEqual(FEED_TYPES);
});
