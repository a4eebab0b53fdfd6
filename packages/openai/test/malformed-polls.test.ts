import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import OpenAI, { InvalidResponseError } from '../src/index.js';

/** The answers of the server; the last one is repeated. */
let answers: unknown[] = [];
let asked: string[] = [];
let server: Server;
let client: OpenAI;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.method!);
    request.resume().on('end', () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      response.setHeader('content-type', 'application/json');
      response.setHeader('openai-poll-after-ms', '1');
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = new OpenAI({ apiKey: 'key', baseURL: `http://127.0.0.1:${port}/v1`, maxRetries: 0 });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => (asked = []));

const file = new File(['Text.'], 'a.txt');
const thread = { thread_id: 'thread_1' };
const runs = () => client.beta.threads.runs;

const creations: [name: string, create: () => Promise<unknown>][] = [
  ['threads.createAndRunPoll', () => client.beta.threads.createAndRunPoll({ assistant_id: 'a' })],
  ['runs.createAndPoll', () => runs().createAndPoll('thread_1', { assistant_id: 'a' })],
  [
    'runs.submitToolOutputsAndPoll',
    () => runs().submitToolOutputsAndPoll('run_1', { ...thread, tool_outputs: [] }),
  ],
  [
    'vectorStores.files.createAndPoll',
    () => client.vectorStores.files.createAndPoll('vs_1', { file_id: 'file-1' }),
  ],
  ['vectorStores.files.uploadAndPoll', () => client.vectorStores.files.uploadAndPoll('vs_1', file)],
  [
    'vectorStores.fileBatches.createAndPoll',
    () => client.vectorStores.fileBatches.createAndPoll('vs_1', { file_ids: ['file-1'] }),
  ],
];

const polls: [name: string, poll: () => Promise<unknown>][] = [
  ['runs.poll', () => runs().poll('run_1', thread)],
  ['vectorStores.files.poll', () => client.vectorStores.files.poll('vs_1', 'file-1')],
  ['vectorStores.fileBatches.poll', () => client.vectorStores.fileBatches.poll('vs_1', 'batch_1')],
  ['files.waitForProcessing', () => client.files.waitForProcessing('file-1')],
];

describe.each([null, 'completed', 'text', 7, {}, []])('the answer %j', (answer) => {
  beforeEach(() => (answers = [answer]));

  test.each(creations)('to the creation of %s is refused', async (_name, create) => {
    const error = await create().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ status: 200, message: expect.stringContaining('no `id`') });
    expect(asked).toEqual(['POST']);
  });

  test.each(polls)('to %s is refused at once', async (_name, poll) => {
    const error = await poll().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ status: 200, message: expect.stringContaining('no `status`') });
    expect(asked).toEqual(['GET']);
  });

  test('to an upload of a batch of files is named by its error', async () => {
    const { fileBatches } = client.vectorStores;
    const error = await fileBatches
      .uploadAndPoll('vs_1', { files: [file] })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ errors: [expect.any(InvalidResponseError)] });
    expect(asked).toEqual(['POST']);
  });
});
