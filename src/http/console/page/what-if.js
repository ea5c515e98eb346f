import { announce, element, paragraph, section } from './dom.js';
import { field, tellAtFields } from './fields.js';
import { forecastOf } from './forecast.js';
import { cycleAt, moment } from './format.js';

export const FORM_ID = 'what-if-form';
const USUAL_CYCLES = 12;
const EXAMPLE = `[{
  "type": "IncomeReceived",
  "occurredAt": "2026-11-20T12:00:00+08:00",
  "data": { "month": "2026-11" }
}]`;

/**
 * What the coming cycles would publish with behaviours that are only thought of: those of chosen
 * advice, and those that somebody writes.
 */
export class WhatIf {
  #ask;
  #zone;
  #signal;
  #advice = { nextCycle: null, possibilities: [] };
  #names = element('output', { id: 'what-if-chosen', tabindex: '-1' });
  #chosen = field({ label: 'Chosen from the advice', control: this.#names });
  #written = field({
    label: 'Behaviours as JSON',
    control: element('textarea', {
      id: 'what-if-written',
      rows: 6,
      placeholder: EXAMPLE,
      spellcheck: 'false',
    }),
    hint: 'without accountId and id',
  });
  #cycles = field({
    label: 'Cycles to come',
    control: element('input', {
      id: 'what-if-cycles',
      inputmode: 'numeric',
      value: USUAL_CYCLES,
      maxlength: 4,
    }),
    hint: '1 to 60',
  });
  #button = element('button', { type: 'submit' }, 'What if?');
  #form;
  #result = element('div', { class: 'forecast' });
  #drawing = new AbortController();

  /** @param ask `({ behaviours, cycles }) => answer` */
  constructor({ ask, zone }, signal) {
    this.#ask = ask;
    this.#zone = zone;
    this.#signal = signal;
    const fields = [this.#chosen, this.#written, this.#cycles];
    this.#form = element(
      'form',
      { id: FORM_ID, novalidate: true, submit: (event) => void this.#submit(event) },
      paragraph('quiet', 'Nothing of it is recorded.'),
      ...fields.map(({ place }) => place),
      element('p', { class: 'actions' }, this.#button),
    );
    this.panel = section('What if', 'what-if', this.#form, this.#result);
    this.tellChoices();
  }

  /** Advice whose possibilities can be chosen: by boxes that belong to the form. */
  offer(advice) {
    this.#advice = advice;
    this.tellChoices();
  }

  tellChoices() {
    const texts = this.#choices().map(({ text }) => element('span', {}, text));
    this.#names.replaceChildren(...(texts.length === 0 ? ['Nothing: tick some of it.'] : texts));
  }

  #choices() {
    const codes = new FormData(this.#form).getAll('advice');
    return this.#advice.possibilities.filter(({ code }) => codes.includes(code));
  }

  async #submit(event) {
    event.preventDefault();
    for (const each of [this.#chosen, this.#written, this.#cycles]) each.complain([]);
    const own = this.#ownBehaviours();
    if (own === null) return;
    this.#button.disabled = true;
    this.#result.replaceChildren(paragraph('quiet', 'Looking ahead \u2026'));
    const cycles = Number(this.#cycles.control.value);
    try {
      // What is written comes first, so that pointers count as whoever wrote it does.
      const behaviours = [...own, ...this.#chosenBehaviours(cycles)];
      this.#draw(await this.#ask({ behaviours, cycles }));
    } catch (error) {
      if (this.#signal.aborted) return;
      const rest = tellAtFields(error, (pointer) => this.#fieldAt(pointer, own.length));
      this.#result.replaceChildren(...(rest === null ? [] : [rest]));
    }
    this.#button.disabled = false;
  }

  /** The behaviours in the field; null, with a complaint, if it says something else. */
  #ownBehaviours() {
    const { control, complain } = this.#written;
    const text = control.value.trim();
    if (text === '') return [];
    try {
      const said = JSON.parse(text);
      return Array.isArray(said) ? said : [said];
    } catch (error) {
      complain([`It is not JSON: ${error.message}`]);
      control.focus();
      return null;
    }
  }

  /** Advice tells of more cycles than may be asked for: what comes later is left out. */
  #chosenBehaviours(cycles) {
    const isIn = ({ occurredAt }) => {
      const last = cycleAt(`${this.#advice.nextCycle}-01`, cycles - 1);
      return cycleAt(moment(occurredAt, this.#zone).on) <= last;
    };
    return this.#choices().flatMap(({ behaviours }) => behaviours.filter(isIn));
  }

  #fieldAt(pointer, written) {
    const [, name, n] = pointer.split('/');
    if (name === 'cycles') return this.#cycles;
    if (name !== 'behaviours') return undefined;
    return Number(n) < written || n === undefined ? this.#written : this.#chosen;
  }

  #draw(answer) {
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const { summary, content, draw } = forecastOf(answer);
    this.#result.replaceChildren(...content);
    draw(AbortSignal.any([this.#drawing.signal, this.#signal]));
    announce(summary);
  }
}
