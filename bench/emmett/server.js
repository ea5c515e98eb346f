import { getSQLiteEventStore } from '@event-driven-io/emmett-sqlite';
import express from 'express';

// As in Emmett's own guides: one store, and a route that appends to the stream of its account.
const [file] = process.argv.slice(2);
const store = getSQLiteEventStore({
  fileName: file,
  schema: { autoMigration: 'CreateOrUpdate' },
});

// The store opens a connection for each append, and SQLite lets one of them write: asked for
// many at once it answers most with SQLITE_BUSY. One after the other it does its best.
let last = Promise.resolve();
const inTurn = (work) => (last = last.then(work, work));

const app = express();
app.use(express.json());
app.post('/v1/accounts/:accountId/behaviours', async (request, response) => {
  const { id, type, occurredAt, data } = request.body;
  try {
    const { nextExpectedStreamVersion } = await inTurn(() =>
      store.appendToStream(`account-${request.params.accountId}`, [
        { type, data: { id, occurredAt, ...data } },
      ]),
    );
    response.status(201).json({ id, revision: String(nextExpectedStreamVersion) });
  } catch (error) {
    response.status(500).json({ code: error.message });
  }
});

const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
});
process.once('SIGTERM', () => server.close(() => process.exit(0)));
