import { MOST_FACTS_READ } from '../src/bookkeeper/predict.ts';
import { Io } from '../src/cli/io.ts';
import { programOn } from '../src/cli/program.ts';
import { MAX_AHEAD_MS, MAX_DATA_BYTES } from '../src/commands/behaviours/accept-behaviour.ts';
import { acceptBehaviour } from '../src/commands/behaviours/accept-behaviour.ts';
import { BEHAVIOUR_TYPES } from '../src/commands/behaviours/behaviour-types.ts';
import { BehaviourRequest } from '../src/commands/behaviours/behaviour.request.ts';
import { flagOf } from '../src/config.ts';
import { MOST_FACTS } from '../src/credit/facts-at-hand.ts';
import type { Fact } from '../src/domain/account/account.events.ts';
import { traitsOf } from '../src/domain/account/traits.ts';
import { REASONS } from '../src/domain/assessment/reasons.ts';
import { GRACE_HOURS } from '../src/domain/calendar/owed-at.ts';
import { MOST_CYCLES_CAUGHT_UP, MOST_DAYS_CAUGHT_UP } from '../src/domain/calendar/owed-at.ts';
import { CATALOGUE } from '../src/domain/catalogue.ts';
import { MAX_PAGE_RECORDS } from '../src/domain/register/pages.ts';
import { PARTS } from '../src/domain/scorecard/scorecard.ts';
import { ADVICE_CODES } from '../src/domain/advice/possibility.ts';
import { SCORECARD_V1 } from '../src/domain/scorecard/v1.ts';
import { MAX_APPEND_BYTES, MAX_EVENT_BYTES } from '../src/event-log/event-log.ts';
import { MAX_BATCH_BYTES, MAX_BYTES_UNDER_WAY } from '../src/http/behaviours/batch-body.ts';
import { MAX_BATCH_ITEMS, MOST_ERRORS_AN_ITEM } from '../src/http/behaviours/batch-recording.ts';
import { MAX_BODY_BYTES } from '../src/http/bodies.ts';
import { MAX_LINE_BYTES } from '../src/import/lines.ts';
import { MAX_AMOUNT_MINOR } from '../src/kernel/money.ts';
import { MOST_PARTITIONS, SETTINGS } from '../src/settings.ts';
import type { Setting } from '../src/setting.ts';
import { CLOSED_LISTS, fieldsOf } from './support/behaviour-fields.ts';
import { abtLines, commandRows, wrongUsage } from './support/command-lines.ts';
import { allDocuments, blocksOf, brokenLinks, documentAt } from './support/documents.ts';
import { missingFiles, rowsOf, sectionOf, tableIn } from './support/documents.ts';
import { codesIn } from './support/error-codes.ts';
import { eventFields, interfaceFields } from './support/event-fields.ts';
import { type Source, sourcesOf } from './support/sources.ts';

const SOURCES = sourcesOf('src');
const IO = new Io(process);
const sourceAt = (path: string) => SOURCES.find((each) => each.path === path) as Source;
const reference = (name: string) => documentAt(`docs/reference/${name}.md`);
const commaList = (cell = '') => (cell === '' ? [] : cell.split(', '));

describe.each(allDocuments())('$path', (document) => {
  it('links and names nothing that is not there', () => {
    expect([...brokenLinks(document), ...missingFiles(document)]).toEqual([]);
  });

  it('shows command lines that the program takes', () => {
    const program = programOn(IO);
    const lines = blocksOf(document, 'sh').flatMap(abtLines);
    expect(lines.flatMap((line) => wrongUsage(program, line) ?? [])).toEqual([]);
  });
});

describe('README', () => {
  it('imports behaviours that are accepted', () => {
    const now = Date.parse('2026-11-21T00:00:00Z');
    const [tour = ''] = blocksOf(documentAt('README.md'), 'sh').filter((each) =>
      each.includes("<<'END'"),
    );
    const behaviours = tour.split('\n').filter((line) => line.startsWith('{'));
    const types = behaviours.map((line) => acceptBehaviour(JSON.parse(line), { now }).event.type);
    expect(types).toEqual(['RealNameVerified', 'RepaymentMade']);
  });

  it('names every recipe', () => {
    const { text } = documentAt('README.md');
    const recipes = allDocuments().filter(({ path }) => path.startsWith('docs/recipes/'));
    expect(recipes.map(({ path }) => path).filter((path) => !text.includes(path))).toEqual([]);
  });

  it('maps every folder of src', () => {
    const named = tableIn(documentAt('README.md'), 'Map', 1).flat();
    const folders = SOURCES.flatMap(({ path }) => /^src\/[^/]+\//.exec(path)?.[0] ?? []);
    expect(named.filter((each) => each.startsWith('src/')).sort()).toEqual(
      [...new Set(folders)].sort(),
    );
  });
});

describe('behaviours', () => {
  const document = reference('behaviours');

  it('describe the envelope as it is judged', () => {
    expect(tableIn(document, 'Envelope', 3)).toEqual(fieldsOf(BehaviourRequest));
  });

  it.each(Object.entries(BEHAVIOUR_TYPES))('describe %s as it is judged', (type, data) => {
    expect(tableIn(document, type, 3)).toEqual(fieldsOf(data));
  });

  it('list the words of each closed list', () => {
    const lists = tableIn(document, 'Closed lists').map(([name, words]) => [
      name,
      commaList(words),
    ]);
    expect(Object.fromEntries(lists)).toEqual(CLOSED_LISTS);
  });

  it('say of each type what it is evidence of, and what it changes', () => {
    const traits = Object.keys(BEHAVIOUR_TYPES).map((type) => {
      const of = traitsOf({ type, data: {} } as unknown as Fact);
      return [type, ...[of.qualifies, of.evidence, of.activity].map((is) => (is ? 'yes' : 'no'))];
    });
    const told = tableIn(document, 'What a type is evidence of, and what it changes');
    expect(told.map((row) => row.slice(0, 4))).toEqual(traits);
    const lines = PARTS.flatMap((part) => Object.keys(SCORECARD_V1.parts[part].lines));
    const changes = told.map((row) => row[4] ?? '');
    expect(changes.filter((change) => change === '')).toEqual([]);
    expect(lines.filter((line) => !changes.some((each) => each.includes(line)))).toEqual([]);
  });

  it('has a recipe that names every file that knows all types', () => {
    const { text } = documentAt('docs/recipes/add-a-behaviour.md');
    const knowing = SOURCES.filter(
      ({ path, text }) => text.includes('GoodsDelivered') && !path.startsWith('src/cli/demo/'),
    );
    expect(knowing.map(({ path }) => path).filter((path) => !text.includes(path))).toEqual([]);
  });
});

describe('events', () => {
  const document = reference('events');
  const events = SOURCES.filter(({ path }) => /^src\/domain\/.*\.events\.ts$/.test(path));

  it('are those of the catalogue, with stream and version', () => {
    const types = Object.entries(CATALOGUE).map(([type, { category, version }]) => [
      type,
      category,
      String(version),
    ]);
    expect(tableIn(document, 'Types')).toEqual(types);
  });

  it('have the data that are described', () => {
    const fields = eventFields(events);
    const register = sourceAt('src/domain/register/register.events.ts');
    fields.set('ScoresPublished', interfaceFields(register, 'ScoresPublished'));
    const described = ['Conclusions', 'Calendar', 'Scorecards', 'Register']
      .flatMap((heading) => tableIn(document, heading, 2))
      .map(([type, data]): [string, string[]] => [type ?? '', commaList(data)]);
    expect(new Map(described)).toEqual(fields);
  });
});

describe('rejections', () => {
  it('are all codes of the sources, and no others', () => {
    const { text } = reference('rejections');
    const rows = text.split(/^## /m).flatMap(rowsOf);
    const codes = new Set(rows.map(([code = '']) => code));
    const told = new Set<string>([...Object.values(REASONS), ...ADVICE_CODES]);
    const inSources = [...codesIn(SOURCES)].filter((code) => !told.has(code));
    expect([...codes].sort()).toEqual(inSources.sort());
  });
});

describe('configuration', () => {
  const document = reference('configuration');

  it('has the settings', () => {
    const rows = Object.values<Setting<unknown>>(SETTINGS).map((each) => {
      const flag = each.option === undefined ? '' : flagOf(each.option);
      return [each.name, flag, each.variable, each.byDefault, each.meaning.replaceAll('`', '')];
    });
    expect(tableIn(document, 'Configuration')).toEqual(rows);
  });

  it('has the limits', () => {
    expect(tableIn(document, 'Limits').map((row) => row[1])).toEqual([
      ...[MAX_LINE_BYTES, MAX_DATA_BYTES, MAX_AHEAD_MS / 3_600_000].map(String),
      `10^${Math.log10(MAX_AMOUNT_MINOR)}`,
      ...[MAX_EVENT_BYTES, MAX_APPEND_BYTES, MAX_PAGE_RECORDS, GRACE_HOURS].map(String),
      ...[MOST_CYCLES_CAUGHT_UP, MOST_DAYS_CAUGHT_UP, MOST_PARTITIONS].map(String),
      ...[MAX_BODY_BYTES, MAX_BATCH_ITEMS, MAX_BATCH_BYTES, MAX_BYTES_UNDER_WAY].map(String),
      ...[MOST_ERRORS_AN_ITEM, MOST_FACTS_READ, MOST_FACTS].map(String),
    ]);
  });
});

describe('the command line', () => {
  it('has the commands and options that are told', () => {
    const rows = tableIn(reference('cli'), 'Commands', 2);
    expect(rows.sort()).toEqual(commandRows(programOn(IO)).sort());
  });
});

describe('decisions', () => {
  const pages = allDocuments().filter(({ path }) => path.startsWith('docs/adr/'));

  it('are numbered without gaps', () => {
    const numbers = pages.map(({ path }) => Number(path.slice('docs/adr/'.length).slice(0, 4)));
    expect(numbers).toEqual(pages.map((_, index) => index + 1));
  });

  it.each(pages)('$path has its three parts, and few lines', (page) => {
    const parts = ['Context', 'Decision', 'Consequences'].map((each) => sectionOf(page, each));
    expect(parts.every((part) => part.trim() !== '')).toBe(true);
    expect(page.text.split('\n').length).toBeLessThan(40);
  });
});
