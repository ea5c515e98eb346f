import { KnownScorecards } from '../../../src/commands/scorecards/known-scorecards.ts';
import { ScorecardKeeper } from '../../../src/commands/scorecards/scorecard-keeper.ts';
import { calendar } from '../../../src/domain/calendar/calendar.decider.ts';
import { streamOf } from '../../../src/domain/catalogue.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';
import { load } from '../../../src/commands/execute.ts';
import { cycleNamed, SHANGHAI } from '../../support/domain/facts.ts';
import { hashOf, scorecardOf } from '../../support/domain/scorecards.ts';
import { Spine } from '../../support/spine.ts';

const V2 = scorecardOf('v2', { openingCap: 650 });

let spine: Spine;
let keeper: ScorecardKeeper;
let known: KnownScorecards;
beforeEach(async () => {
  spine = await Spine.open();
  keeper = new ScorecardKeeper(spine);
  known = new KnownScorecards(spine.log);
});
afterEach(() => spine.close());

describe('the known scorecards', () => {
  it('are those of the program in an empty log', async () => {
    expect(await known.byHash(hashOf(SCORECARD_V1))).toEqual(SCORECARD_V1);
    expect(await known.byHash(hashOf(V2))).toBeNull();
  });

  it('are found by their hash once they are committed, and not before', async () => {
    await keeper.draft(V2);
    expect(await known.byHash(hashOf(V2))).toBeNull();
    await keeper.commit('v2');
    expect(await known.byHash(hashOf(V2))).toEqual(V2);
    expect(await new KnownScorecards(spine.log).byHash(hashOf(V2))).toEqual(V2);
  });

  it('are read once, also by those who look at the same time', async () => {
    await keeper.draft(V2);
    await keeper.commit('v2');
    const looks = await Promise.all([1, 2, 3].map(() => known.now()));
    for (const look of looks) expect(look.get('v2')).toMatchObject({ isCommitted: true });
  });

  it('are none that a newer program has committed and this one cannot read', async () => {
    const scorecard = { ...V2, parts: { ...V2.parts, luck: { max: 0, lines: {} } } };
    const drafted = JSON.stringify({ version: 'v2', scorecard });
    const committed = JSON.stringify({ version: 'v2', hash: hashOf(scorecard) });
    const common = { schemaVersion: 1, occurredAt: 0 };
    await spine.log.append(streamOf.scorecard(), -1, [
      { ...common, id: 'a', type: 'ScorecardDrafted', data: drafted },
      { ...common, id: 'b', type: 'ScorecardCommitted', data: committed },
    ]);
    expect((await known.now()).get('v2')).toMatchObject({ isCommitted: true });
    expect(await known.byHash(hashOf(scorecard))).toBeNull();
  });

  it('tell what each cycle to come is opened with', async () => {
    await keeper.draft(V2);
    await keeper.commit('v2');
    await keeper.activate('v2', '2026-12');
    const { state } = await load(spine.log, calendar, streamOf.calendar(SHANGHAI.zone));
    const planned = await known.planned(state.activations);
    const versions = ['2026-11', '2026-12', '2027-06'].map(
      (cycle) => planned(cycleNamed(cycle)).scorecard.version,
    );
    expect(versions).toEqual(['v1', 'v2', 'v2']);
  });
});

describe('the keeper of scorecards', () => {
  it('records nothing of what is malformed, and nothing twice', async () => {
    const malformed = { code: 'MALFORMED', problems: [{ pointer: '/base' }] };
    await expect(keeper.draft({ ...V2, base: 'x' })).rejects.toMatchObject(malformed);
    expect(await spine.everything()).toEqual([]);
    for (let times = 0; times < 2; times++) {
      expect(await keeper.draft(V2)).toBe('v2');
      await keeper.commit('v2');
      await keeper.activate('v2', '2026-12');
    }
    expect((await spine.everything()).map(({ type }) => type)).toEqual([
      ...['ScorecardDrafted', 'ScorecardCommitted', 'ScorecardActivated'],
    ]);
  });

  it.each([
    ['v9', '2026-12', 'UNKNOWN_SCORECARD'],
    ['v2', '2026-12', 'SCORECARD_NOT_COMMITTED'],
    ['v1', '2026-13', 'NOT_A_CYCLE'],
  ])('activates no %s from %s on: %s', async (version, cycle, code) => {
    await keeper.draft(V2);
    await expect(keeper.activate(version, cycle)).rejects.toMatchObject({ code });
  });
});
