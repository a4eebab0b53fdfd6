import { APIClient } from '@oai/core';
import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { ForksWS } from '@oai/live/forks/ws';
import { SidebandWS } from '@oai/live/sideband/ws';
import { LiveWS } from '@oai/live/ws';
import { zodFunction, zodResponsesFunction } from '@oai/structured/zod';
import { z } from 'zod';
import { Live } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let client: APIClient;
let live: Live;
beforeAll(async () => {
  server = await emulator.listen();
  client = new APIClient({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
  live = new Live(client);
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const schema = z.object({ city: z.string() });
const bare = { type: 'function', name: 'f', parameters: schema };
const session = (tools: unknown[]) => ({
  model: 'gpt-live-1',
  delegation: { type: 'responses', responses: { model: 'gpt-5', tools } },
});

const wrong = [
  { name: 'a schema as tool', tools: [schema], place: '[0]', use: 'zodResponsesFunction' },
  { name: 'a schema in a tool', tools: [bare], place: '[0]', use: 'zodResponsesFunction' },
  {
    name: 'a schema in a namespace',
    tools: [{ type: 'namespace', name: 'n', tools: [bare] }],
    place: '[0].tools[0]',
    use: 'zodResponsesFunction',
  },
  {
    name: 'a tool of chat',
    tools: [zodFunction({ name: 'f', parameters: schema })],
    place: '[0]',
    use: 'zodResponsesFunction',
  },
];
const transport = { type: 'webrtc', sdp: 'v=0' } as const;
const methods = [
  { method: 'create', call: (given: never) => live.create({ session: given, transport }) },
  { method: 'accept', call: (given: never) => live.sessions.accept('s', { session: given }) },
  {
    method: 'fork',
    call: (given: never) => live.sessions.fork('s', { session: given, transport }),
  },
];

test.each(methods.flatMap((one) => wrong.map((row) => ({ ...one, ...row }))))(
  '$method: $name is refused before anything is sent',
  async ({ call, tools, place, use }) => {
    const result = (async () => call(session(tools) as never))();
    await expect(result).rejects.toThrow(`session.delegation.responses.tools${place}\``);
    await expect(result).rejects.toThrow(use);
    expect(emulator.requests).toEqual([]);
  },
);

const sockets = [
  { name: 'LiveWS', open: () => new LiveWS(client) },
  { name: 'ForksWS', open: () => new ForksWS(client, { session_id: 's' }) },
  { name: 'SidebandWS', open: () => new SidebandWS(client, { session_id: 's' }) },
];

test.each(
  sockets.flatMap((socket) =>
    ['session.start', 'session.update'].map((type) => ({ ...socket, type })),
  ),
)('$name: a schema in $type is an error of the connection', async ({ open, type }) => {
  const connection = open();
  const failed = new Promise<Error>((resolve) => connection.on('error', resolve));
  connection.send({ type, session: session([bare]) } as never);
  expect((await failed).message).toContain(
    '`session.delegation.responses.tools[0]` is a bare schema: use `zodResponsesFunction`',
  );
  connection.close();
});

test('a tool of responses is accepted', async () => {
  const tool = zodResponsesFunction({ name: 'f', parameters: schema });
  await live.create({ session: session([tool]) as never, transport });
  expect(emulator.requests).toHaveLength(1);
});
