import { gzipSync } from 'node:zlib';
import { v5 } from 'uuid';
import { acceptBehaviour } from '../../src/commands/behaviours/accept-behaviour.ts';
import { UCI_NAMESPACE } from '../../src/import/uci-credit-card.mapping.ts';
import { UciCreditCardReader } from '../../src/import/uci-credit-card.reader.ts';
import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import type { JsonObject } from '../../src/kernel/envelope.ts';
import { factsOf } from '../reference/uci.ts';
import { COLUMNS, cardClients, csvOf } from './card-clients.ts';
import type { ClientRow } from './card-clients.ts';
import { inPieces, outline, readAll } from './reading.ts';

const NOW = Date.parse('2026-11-05T12:00:00+08:00');
const CLIENTS = cardClients(200);

describe('the UCI data set of card clients', () => {
  const read = (content: string | Buffer) =>
    readAll(new UciCreditCardReader(inPieces(content, 4_096)));

  it('says what the reference reads in it, all of it well-formed', async () => {
    const { items, error } = await read(gzipSync(csvOf(CLIENTS)));
    const accepted = items.map((item) =>
      acceptBehaviour(item.kind === 'behaviour' ? item.input : null, { now: NOW }),
    );

    expect(error).toBeNull();
    const said = accepted.map(({ accountId, event: { type, occurredAt, data } }) =>
      sentence(accountId, { type, occurredAt, data: JSON.parse(data) as JsonObject }),
    );
    const expected = CLIENTS.flatMap((client) =>
      factsOf(new Map(client)).map((fact) => sentence(client.get('ID'), withCurrency(fact))),
    );
    expect(said.toSorted()).toEqual(expected.toSorted());
  });

  it('gives each behaviour an id that follows from client, type and month', async () => {
    const { items } = await read(csvOf(CLIENTS.slice(0, 1)));
    const inputs = items.map((item) => (item.kind === 'behaviour' ? item.input : null));
    const ids = (inputs as { type: string; id: string }[]).map(({ type, id }) => `${type} ${id}`);

    const idOf = (type: string, k: number) => `${type} ${v5(`1 ${type} ${k}`, UCI_NAMESPACE)}`;
    expect(ids.slice(0, 3)).toEqual([
      idOf('AccountOpened', 0),
      idOf('RealNameVerified', 0),
      idOf('CreditLineOpened', 0),
    ]);
    const statements = ids.filter((each) => each.startsWith('StatementIssued'));
    expect(statements).toEqual([6, 5, 4, 3, 2, 1].map((k) => idOf('StatementIssued', k)));
  });

  it('reads quoted fields, other orders of columns, and none that it does not need', async () => {
    const plain = await read(csvOf(CLIENTS.slice(0, 20)));
    const needed = COLUMNS.filter((name) => !/SEX|EDUCATION|MARRIAGE|AGE|default/.test(name));
    const quoted = csvOf(CLIENTS.slice(0, 20), needed.toReversed()).replace(/[^,\n]+/g, '"$&"');

    const behavioursIn = ({ items }: typeof plain) =>
      items.map((item) => (item.kind === 'behaviour' ? item.input : item));
    expect(behavioursIn(await read(quoted))).toEqual(behavioursIn(plain));
  });

  it('names the columns that are missing', async () => {
    const columns = COLUMNS.filter((name) => name !== 'PAY_0' && name !== 'BILL_AMT6');
    const { items, error } = await read(csvOf(CLIENTS, columns));

    expect(items).toEqual([]);
    expect(error).toMatchObject({
      code: 'MISSING_COLUMNS',
      message: expect.stringContaining('lacks PAY_0, BILL_AMT6;') as string,
    });
    expect((await read('')).error).toMatchObject({ code: 'MISSING_COLUMNS' });
  });

  it.each([
    ['LIMIT_BAL', '20000.5', 'NOT_AN_INTEGER', '/LIMIT_BAL'],
    ['PAY_AMT3', '', 'NOT_AN_INTEGER', '/PAY_AMT3'],
    ['PAY_AMT3', '-1', 'OUT_OF_RANGE', '/PAY_AMT3'],
    ['PAY_6', '10', 'OUT_OF_RANGE', '/PAY_6'],
    ['BILL_AMT1', '1e5', 'NOT_AN_INTEGER', '/BILL_AMT1'],
    ['ID', 'a b', 'NOT_AN_ACCOUNT_ID', '/ID'],
    ['AGE', '1,2', 'WRONG_COLUMN_COUNT', ''],
    ['AGE', '"1', 'INVALID_CSV', ''],
  ])('rejects a line with %s %j as a whole: %s', async (column, value, code, pointer) => {
    const [first, second, third] = CLIENTS as [ClientRow, ClientRow, ClientRow];
    const { items } = await read(csvOf([first, new Map([...second, [column, value]]), third]));

    expect(new Set(outline(items))).toEqual(new Set(['2', `3 ${code}`, '4']));
    const [unreadable] = items.filter((item) => item.kind === 'unreadable');
    expect(unreadable?.problem.pointer).toBe(pointer);
    expect(unreadable?.original).toContain(value);
  });
});

interface Said {
  readonly type: string;
  readonly occurredAt: number;
  readonly data: Record<string, unknown>;
}

function sentence(accountId: string | undefined, { type, occurredAt, data }: Said): string {
  return `${accountId} ${type} ${occurredAt} ${canonicalJson(data as JsonObject)}`;
}

/** The reference does not look at currencies; the mapping names one. */
function withCurrency(fact: Said): Said {
  if (fact.type !== 'CreditLineOpened') return fact;
  return { ...fact, data: { ...fact.data, currency: 'TWD' } };
}
