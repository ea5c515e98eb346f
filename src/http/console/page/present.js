import { advicePanel } from './advice.js';
import * as api from './api.js';
import { element } from './dom.js';
import { disputesPanel, obligationsPanel, queriesPanel } from './lists.js';
import { profilesPanel } from './profiles.js';
import { standingPanel } from './standing.js';
import { FORM_ID, WhatIf } from './what-if.js';

/**
 * What is told of an account as of now, whichever cycle is chosen: borrowing, what can be done
 * about the score and what would come of it, what is due, disputed and looked at.
 */
export function presentPanels({ standing, zone }, signal) {
  const { accountId } = standing;
  const whatIf = new WhatIf({ ask: (asked) => api.whatIf(accountId, asked, signal), zone }, signal);
  const advice = advicePanel(
    {
      ask: (target) => api.advice(accountId, target, signal),
      offer: (answer) => whatIf.offer(answer),
      formId: FORM_ID,
    },
    signal,
  );
  advice.addEventListener('change', () => whatIf.tellChoices());
  const profiles = profilesPanel(() => api.punctuality(accountId, signal), signal);
  const listOf = (name) => api.listOf(accountId, name);
  const queries = queriesPanel({ pager: listOf('credit-queries'), zone }, signal);
  return element(
    'div',
    { class: 'present' },
    pair(standingPanel(standing), advice),
    whatIf.panel,
    obligationsPanel(listOf('obligations'), signal),
    pair(profiles, queries),
    disputesPanel(listOf('disputes'), signal),
  );
}

function pair(...panels) {
  return element('div', { class: 'panels' }, panels);
}
