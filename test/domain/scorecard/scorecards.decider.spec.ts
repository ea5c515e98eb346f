import { BUILT_IN_SCORECARDS } from '../../../src/domain/scorecard/built-in.ts';
import type { ScorecardEvent } from '../../../src/domain/scorecard/scorecard.events.ts';
import { MOST_SCORECARDS } from '../../../src/domain/scorecard/scorecards.decider.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';
import { given } from '../../support/decider.ts';
import { hashOf, scorecardOf, scorecards } from '../../support/domain/scorecards.ts';

const V2 = scorecardOf('v2');
const OTHER_V2 = scorecardOf('v2', { openingCap: 650 });

const drafted = (scorecard = V2): ScorecardEvent => {
  return { type: 'ScorecardDrafted', data: { version: scorecard.version, scorecard } };
};
const committed = (scorecard = V2): ScorecardEvent => {
  const { version } = scorecard;
  return { type: 'ScorecardCommitted', data: { version, hash: hashOf(scorecard) } };
};
const draft = (scorecard = V2) => ({ type: 'DraftScorecard', scorecard }) as const;
const commit = (version = 'v2') => ({ type: 'CommitScorecard', version }) as const;

describe('a scorecard', () => {
  it('is drafted as a whole', () => {
    given(scorecards).when(draft()).records(drafted());
  });

  it('is drafted again as long as it is not committed', () => {
    given(scorecards, drafted()).when(draft(OTHER_V2)).records(drafted(OTHER_V2));
    given(scorecards, drafted(), drafted(OTHER_V2)).when(draft()).records(drafted());
  });

  it('is committed as it was drafted last', () => {
    given(scorecards, drafted(), drafted(OTHER_V2)).when(commit()).records(committed(OTHER_V2));
  });

  it('is never changed once it is committed', () => {
    const history = [drafted(), committed()];
    given(scorecards, ...history)
      .when(draft(OTHER_V2))
      .isRejected('SCORECARD_COMMITTED');
    given(scorecards, ...history)
      .when(draft())
      .recordsNothing();
  });

  it('must be drafted before it is committed', () => {
    given(scorecards).when(commit()).isRejected('UNKNOWN_SCORECARD');
  });

  it.each(BUILT_IN_SCORECARDS.map((each) => each.version))(
    'is committed from the beginning if it is %s',
    (version) => {
      given(scorecards).when(commit(version)).recordsNothing();
      given(scorecards)
        .when(draft(scorecardOf(version, { openingCap: 650 })))
        .isRejected('SCORECARD_COMMITTED');
    },
  );

  it('of the same content is another one under another name', () => {
    expect(hashOf(V2)).not.toBe(hashOf(SCORECARD_V1));
  });

  it('is one of a hundred at most', () => {
    const names = Array.from({ length: MOST_SCORECARDS - BUILT_IN_SCORECARDS.length }, (_, n) =>
      drafted(scorecardOf(`d${n}`)),
    );
    given(scorecards, ...names)
      .when(draft())
      .isRejected('TOO_MANY_SCORECARDS');
    given(scorecards, ...names)
      .when(draft(scorecardOf('d0', { openingCap: 650 })))
      .records(drafted(scorecardOf('d0', { openingCap: 650 })));
  });
});
