import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { User } from './access.ts';
import { KurrentServer } from './kurrent-server.ts';
import type { Nastiness } from './nastiness.ts';

/**
 * The test server as a process of its own:
 *
 *   node test/support/kurrent-server/main.ts --directory D [--port N] [--tls]
 *     [--user name:password] [--reader name:password]
 *
 * Once it listens it prints one line of JSON: `{ url, port, control }`. SIGTERM stops it, SIGKILL
 * loses nothing that was answered. `control` takes `POST /behave` with a nastiness or null as
 * JSON, `POST /<action>` for the actions below, and `GET /` for how it stands.
 */
const { values } = parseArgs({
  options: {
    directory: { type: 'string' },
    port: { type: 'string', default: '0' },
    tls: { type: 'boolean', default: false },
    user: { type: 'string', multiple: true, default: [] },
    reader: { type: 'string', multiple: true, default: [] },
  },
});
if (values.directory === undefined) throw new Error('--directory is missing');

const server = await KurrentServer.start({
  directory: values.directory,
  port: Number(values.port),
  tls: values.tls,
  users: [
    ...values.user.map((each) => userIn(each, true)),
    ...values.reader.map((each) => userIn(each, false)),
  ],
});

const actions: Readonly<Record<string, (body: string) => unknown>> = {
  '/behave': (body) => server.behave(JSON.parse(body) as Partial<Nastiness> | null),
  '/cut-connections': () => server.cutConnections(),
  '/cut-subscriptions': () => server.cutSubscriptions(),
  '/end-subscriptions': () => server.endSubscriptions(),
  '/go-away': () => server.goAway(),
  '/come-back': () => server.comeBack(),
};

const control = createServer((request, response) => {
  void (async () => {
    const body = await text(request);
    const action = actions[request.url ?? '/'];
    if (request.method === 'POST') await action?.(body);
    const { nastiness, subscriptions } = server;
    response.statusCode = request.method === 'POST' && action === undefined ? 404 : 200;
    response.end(JSON.stringify({ nastiness, subscriptions }));
  })().catch((error: unknown) => {
    response.statusCode = 500;
    response.end(JSON.stringify({ error: String(error) }));
  });
});
control.listen(0, '127.0.0.1');
await once(control, 'listening');

const address = control.address() as AddressInfo;
const line = {
  url: server.url,
  port: server.port,
  control: `http://127.0.0.1:${address.port}`,
};
process.stdout.write(`${JSON.stringify(line)}\n`);
process.once('SIGTERM', () => {
  control.close();
  control.closeAllConnections();
  void server.stop();
});

function userIn(argument: string, mayWrite: boolean): User {
  const colon = argument.indexOf(':');
  return { name: argument.slice(0, colon), password: argument.slice(colon + 1), mayWrite };
}
