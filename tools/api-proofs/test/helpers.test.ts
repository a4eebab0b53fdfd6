import { recorder, events, json, type Recorded } from '../src/recorder.js';

/** The helpers that make several calls or call other methods, with their requests. */
interface Case {
  path: string;
  args: unknown[];
  /** `verb path`, in order. */
  calls: string[];
  /** Expected members of the first body. */
  body?: object;
  /** Awaits the result; by default the result itself is awaited. */
  until?: (result: never) => Promise<unknown>;
}

const file = new File(['proof'], 'proof.txt');
const model = 'gpt-proof';
const messages = [{ role: 'user', content: 'proof' }];

const cases: Case[] = [
  {
    path: 'chat.completions.parse',
    args: [{ model, messages }],
    calls: ['POST /chat/completions'],
    body: { model, messages },
  },
  {
    path: 'chat.completions.stream',
    args: [{ model, messages }],
    calls: ['POST /chat/completions'],
    body: { model, messages, stream: true },
    until: (stream: { finalChatCompletion(): Promise<unknown> }) => stream.finalChatCompletion(),
  },
  {
    path: 'chat.completions.runTools',
    args: [{ model, messages, tools: [] }],
    calls: ['POST /chat/completions'],
    body: { model, messages },
    until: (runner: { done(): Promise<unknown> }) => runner.done(),
  },
  {
    path: 'responses.parse',
    args: [{ model, input: 'proof' }],
    calls: ['POST /responses'],
    body: { model, input: 'proof' },
  },
  {
    path: 'responses.stream',
    args: [{ model, input: 'proof' }],
    calls: ['POST /responses'],
    body: { model, input: 'proof', stream: true },
    until: (stream: { finalResponse(): Promise<unknown> }) => stream.finalResponse(),
  },
  { path: 'files.waitForProcessing', args: ['id/1'], calls: ['GET /files/id%2F1'] },
  {
    path: 'vectorStores.files.createAndPoll',
    args: ['vs/1', { file_id: 'file' }],
    calls: ['POST /vector_stores/vs%2F1/files', 'GET /vector_stores/vs%2F1/files/proof'],
    body: { file_id: 'file' },
  },
  {
    path: 'vectorStores.files.poll',
    args: ['vs/1', 'file/1'],
    calls: ['GET /vector_stores/vs%2F1/files/file%2F1'],
  },
  {
    path: 'vectorStores.files.upload',
    args: ['vs/1', file],
    calls: ['POST /files', 'POST /vector_stores/vs%2F1/files'],
  },
  {
    path: 'vectorStores.files.uploadAndPoll',
    args: ['vs/1', file],
    calls: [
      'POST /files',
      'POST /vector_stores/vs%2F1/files',
      'GET /vector_stores/vs%2F1/files/proof',
    ],
  },
  {
    path: 'vectorStores.fileBatches.createAndPoll',
    args: ['vs/1', { file_ids: ['file'] }],
    calls: [
      'POST /vector_stores/vs%2F1/file_batches',
      'GET /vector_stores/vs%2F1/file_batches/proof',
    ],
    body: { file_ids: ['file'] },
  },
  {
    path: 'vectorStores.fileBatches.poll',
    args: ['vs/1', 'batch/1'],
    calls: ['GET /vector_stores/vs%2F1/file_batches/batch%2F1'],
  },
  {
    path: 'vectorStores.fileBatches.uploadAndPoll',
    args: ['vs/1', { files: [file] }],
    calls: [
      'POST /files',
      'POST /vector_stores/vs%2F1/file_batches',
      'GET /vector_stores/vs%2F1/file_batches/proof',
    ],
  },
  {
    path: 'beta.threads.createAndRunPoll',
    args: [{ assistant_id: 'proof' }],
    calls: ['POST /threads/runs', 'GET /threads/thread/runs/proof'],
    body: { assistant_id: 'proof' },
  },
  {
    path: 'beta.threads.createAndRunStream',
    args: [{ assistant_id: 'proof' }],
    calls: ['POST /threads/runs'],
    body: { assistant_id: 'proof', stream: true },
    until: (stream: { done(): Promise<unknown> }) => stream.done(),
  },
  {
    path: 'beta.threads.runs.createAndPoll',
    args: ['thread', { assistant_id: 'proof' }],
    calls: ['POST /threads/thread/runs', 'GET /threads/thread/runs/proof'],
    body: { assistant_id: 'proof' },
  },
  {
    path: 'beta.threads.runs.createAndStream',
    args: ['thread', { assistant_id: 'proof' }],
    calls: ['POST /threads/thread/runs'],
    body: { assistant_id: 'proof', stream: true },
    until: (stream: { done(): Promise<unknown> }) => stream.done(),
  },
  {
    path: 'beta.threads.runs.poll',
    args: ['run/1', { thread_id: 'thread' }],
    calls: ['GET /threads/thread/runs/run%2F1'],
  },
  {
    path: 'beta.threads.runs.stream',
    args: ['thread', { assistant_id: 'proof' }],
    calls: ['POST /threads/thread/runs'],
    body: { assistant_id: 'proof', stream: true },
    until: (stream: { done(): Promise<unknown> }) => stream.done(),
  },
  {
    path: 'beta.threads.runs.submitToolOutputsAndPoll',
    args: ['run/1', { thread_id: 'thread', tool_outputs: [] }],
    calls: [
      'POST /threads/thread/runs/run%2F1/submit_tool_outputs',
      'GET /threads/thread/runs/proof',
    ],
    body: { tool_outputs: [] },
  },
  {
    path: 'beta.threads.runs.submitToolOutputsStream',
    args: ['run/1', { thread_id: 'thread', tool_outputs: [] }],
    calls: ['POST /threads/thread/runs/run%2F1/submit_tool_outputs'],
    body: { tool_outputs: [], stream: true },
    until: (stream: { done(): Promise<unknown> }) => stream.done(),
  },
];

const subjects = [{ name: '@oai/openai' }, { name: 'openai' }];

describe.each(subjects)('$name', ({ name }) => {
  let OpenAI: new (options: object) => object;
  beforeAll(async () => {
    ({ default: OpenAI } = (await import(name)) as { default: typeof OpenAI });
  });

  test.each(cases)('$path', async ({ path, args, calls, body, until }) => {
    const record = recorder(answer, { allowProbe: name === 'openai' });
    const client = new OpenAI({
      apiKey: 'sk-proof',
      baseURL: 'http://proof.invalid/v1',
      maxRetries: 0,
      fetch: record.fetch,
    });
    const options = { headers: { 'x-proof': 'kept' } };
    const result = await call(client, path, [...args, ...withOptions(path, options)]);
    await until?.(result as never);

    const seen = record.requests.map(({ verb, url }) => `${verb} ${url.pathname.slice(3)}`);
    expect(seen).toEqual(calls);
    if (body !== undefined) expect(record.requests[0]?.body).toMatchObject(body);
    if (withOptions(path, options).length > 0) {
      const kept = record.requests.map(({ headers }) => headers.get('x-proof'));
      expect(kept).toEqual(calls.map(() => 'kept'));
    }
    const beta = record.requests.filter(({ url }) =>
      /^\/v1\/(?:threads|vector_stores)\//.test(url.pathname),
    );
    for (const { headers } of beta) expect(headers.get('openai-beta')).toBe('assistants=v2');
  });
});

/** `waitForProcessing` accepts intervals instead of request options. */
function withOptions(path: string, options: object): object[] {
  return path === 'files.waitForProcessing' ? [] : [options];
}

async function call(client: object, path: string, args: unknown[]): Promise<unknown> {
  const names = path.split('.');
  const method = names.pop() ?? '';
  const resource = names.reduce<object>(
    (node, name) => (node as Record<string, object>)[name] as object,
    client,
  ) as Record<string, (...args: unknown[]) => unknown>;
  if (typeof resource[method] !== 'function') throw new Error(`client.${path} is not a method`);
  return resource[method](...args);
}

/** Every object is already finished. */
function answer(request: Recorded): Response {
  const { pathname } = request.url;
  const streaming = (request.body as { stream?: unknown } | undefined)?.stream === true;
  if (pathname === '/v1/chat/completions') {
    const choice = { index: 0, finish_reason: 'stop', logprobs: null };
    const message = { role: 'assistant', content: 'proof', refusal: null };
    const completion = { id: 'proof', created: 1, model };
    return streaming
      ? events({
          ...completion,
          object: 'chat.completion.chunk',
          choices: [{ ...choice, delta: message }],
        })
      : json({ ...completion, object: 'chat.completion', choices: [{ ...choice, message }] });
  }
  if (pathname === '/v1/responses') {
    const response = { id: 'proof', object: 'response', status: 'completed', output: [] };
    return streaming ? responseEvents(response) : json(response);
  }
  const object = {
    id: 'proof',
    object: 'proof',
    thread_id: 'thread',
    status: pathname.startsWith('/v1/files/') ? 'processed' : 'completed',
  };
  return streaming ? assistantEvents(object) : json(object);
}

function responseEvents(response: object): Response {
  const lines = ['response.created', 'response.completed'].map((type, sequence_number) => {
    const event = { type, sequence_number, response };
    return `event: ${type}\ndata: ${JSON.stringify(event)}\n\n`;
  });
  return stream(lines);
}

function assistantEvents(run: object): Response {
  const completed = `event: thread.run.completed\ndata: ${JSON.stringify({ ...run, object: 'thread.run' })}\n\n`;
  return stream([completed, 'event: done\ndata: [DONE]\n\n']);
}

function stream(lines: string[]): Response {
  return new Response(lines.join(''), { headers: { 'content-type': 'text/event-stream' } });
}
