import pg from 'pg';
import { describeWithPostgres } from './postgres.ts';

describeWithPostgres('the PostgreSQL of the tests', (server) => {
  const ask = async (url: string, text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(text)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  };

  it('gives a fresh database each time', async () => {
    const [one, other] = [await server().url(), await server().url()];
    await ask(one, 'CREATE TABLE t (a text)');
    await ask(other, 'CREATE TABLE t (a text)');
  });

  it('keeps its databases over a restart and a crash', async () => {
    const url = await server().url();
    await ask(url, 'CREATE TABLE t AS SELECT 1 AS a');
    await server().restart();
    expect(await ask(url, 'SELECT a FROM t')).toEqual([{ a: 1 }]);
    await server().kill();
    await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    await server().start();
    expect(await ask(url, 'SELECT a FROM t')).toEqual([{ a: 1 }]);
  });
});
