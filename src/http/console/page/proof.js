import { announce, element, facts, paragraph, section } from './dom.js';
import { count, month } from './format.js';
import { problemBox } from './problem.js';

const STATUS_TEXTS = {
  equal: 'equal to what was published',
  different: 'other than what was published',
  missing: 'not published, though it should have been',
  parked: 'not assessed: the account is parked',
  absent: 'rightly not published',
  unproven: 'published by a scorecard that this program does not have',
};

const WHAT_IT_DOES =
  'A replay reads the log alone, follows its hash chains, computes every score and every ' +
  'conclusion anew, and compares them with what was published.';

/** Asks for a replay from the log alone, and tells its verdict; a key needs `audit:read`. */
export function proofPanel(replay) {
  const verdict = element('div', { class: 'verdict', role: 'status' });
  const button = element('button', { type: 'button' }, 'Replay from the log');
  const chosen = element('p', { class: 'quiet' });
  let cycles = [];
  let cycle = null;
  const tellChosen = () => {
    const found = cycles.find((each) => each.cycle === cycle);
    chosen.textContent = found ? cycleText(found) : '';
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    verdict.replaceChildren(paragraph('quiet', 'Replaying \u2026'));
    try {
      const answer = await replay();
      ({ cycles } = answer);
      verdict.replaceChildren(...verdictOf(answer), chosen);
      tellChosen();
    } catch (error) {
      if (error.name !== 'AbortError') verdict.replaceChildren(problemBox(error));
    }
    button.disabled = false;
  });
  const panel = section(
    'Proof',
    'proof',
    element(
      'div',
      { class: 'asking' },
      paragraph('lead', WHAT_IT_DOES),
      element('p', { class: 'actions' }, button),
    ),
    verdict,
  );
  const select = (to) => {
    cycle = to;
    tellChosen();
  };
  return { panel, select };
}

/** The status of a cycle, and what it would be by all that is known today. */
function cycleText({ cycle, status, published, restated }) {
  const verdict = `${month(cycle)}: ${STATUS_TEXTS[status] ?? status}.`;
  const isOther = published !== null && restated !== null && restated !== published;
  return isOther ? `${verdict} With all that is known today it would be ${restated}.` : verdict;
}

function verdictOf({ matchesPublished, events, cycles, differences, differenceCount }) {
  const proven = cycles.filter(({ status }) => status === 'equal').length;
  const work = `${count(proven, 'published score')} recomputed from ${count(events, 'fact')}`;
  if (matchesPublished) {
    announce(`Replay: all equal. ${work}`);
    return [paragraph('outcome equal', 'All equal'), paragraph('lead', `${work}.`)];
  }
  announce(`Replay: ${count(differenceCount, 'difference')}`);
  const [first] = differences;
  return [
    paragraph('outcome different', count(differenceCount, 'difference')),
    element('h3', {}, 'The first one'),
    paragraph('lead', first.because),
    facts([
      ['Where', first.where],
      ['Stream', `${first.stream}, revision ${first.revision}`],
      ['Field', first.pointer ?? 'none alone'],
      ['Published', element('code', {}, valueText(first.published))],
      ['Recomputed', element('code', {}, valueText(first.recomputed))],
    ]),
  ];
}

const MOST_SHOWN = 300;

function valueText(value) {
  const text = JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} \u2026` : text;
}
