import { accountReplay } from '../../src/audit/account-replay.ts';
import { ScorecardKeeper } from '../../src/commands/scorecards/scorecard-keeper.ts';
import { V2 } from '../support/domain/scorecards.ts';
import type { Spine } from '../support/spine.ts';
import { auditOf, smallBook } from './auditing.ts';

let spine: Spine;
beforeAll(async () => {
  spine = await smallBook();
  await new ScorecardKeeper(spine).draft(V2);
});
afterAll(() => spine.close());

describe('a candidate', () => {
  const NOW = { from: 0, limit: 10, until: null, knownAt: null };
  const replay = (candidate: string | null) =>
    accountReplay(auditOf(spine.log), { ...NOW, accountId: 'bob', candidate });

  it('is gone through beside what was published, and what it changes is named', async () => {
    const before = await spine.everything();
    const { cycles, matchesPublished } = await replay('v2');
    expect(matchesPublished).toBe(true);
    expect(cycles.map(({ restated }) => restated)).toEqual(cycles.map((each) => each.published));
    const names = ['/target', '/parts/identity', '/lines/identity/realName'];
    for (const { candidate, restated, candidateChanges } of cycles) {
      expect(candidate).toBeLessThan(restated ?? 0);
      const changes = candidateChanges.map((each) => each.pointer);
      expect(changes).toEqual(expect.arrayContaining(['/score', ...names]));
      expect(candidateChanges).toContainEqual({
        ...{ pointer: '/lines/identity/realName', restated: 20, candidate: 10 },
      });
    }
    expect(await spine.everything()).toEqual(before);
  });

  it('changes nothing if it is the one that was used', async () => {
    const { cycles } = await replay('v1');
    for (const { candidate, published, candidateChanges } of cycles) {
      expect([candidate, candidateChanges]).toEqual([published, []]);
    }
  });

  it('is none if nobody asks for one, and refused if there is no such version', async () => {
    const { cycles } = await replay(null);
    expect(cycles.map((each) => each.candidate)).toEqual([null, null, null]);
    expect(cycles.flatMap((each) => each.candidateChanges)).toEqual([]);
    await expect(replay('v9')).rejects.toMatchObject({ code: 'UNKNOWN_SCORECARD' });
  });
});
