import { Responses } from '@oai/responses';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.close());
afterEach(() => started.reset());

const CANARY = 'canary-4f1c9e77';

test('calls of tools of the server are recorded without credentials', async () => {
  started.emulator.script({ text: 'Done.' });
  const responses = new Responses(started.client({ captureContent: 'span' }));
  await responses.create({
    model: 'gpt-4o',
    tools: [
      {
        type: 'mcp',
        server_label: 'a',
        server_url: 'https://a.test',
        authorization: CANARY,
        headers: { 'x-a': CANARY },
      },
    ],
    input: [
      {
        type: 'local_shell_call',
        id: 'call_1',
        call_id: 'call_1',
        status: 'completed',
        action: { type: 'exec', command: ['ls'], env: { ANY: CANARY } },
      },
      { role: 'user', content: 'Go on.' },
    ],
  });
  const [span] = await started.spans(1);
  const recorded = JSON.stringify(span!.attributes);
  expect(recorded).toContain('local_shell_call');
  expect(recorded).toContain('[redacted]');
  expect(recorded).not.toContain(CANARY);
});

test.each<[string, object]>([
  ['a key', { apiKey: CANARY }],
  ['a key of a function', { apiKey: async () => CANARY }],
  ['a header', { defaultHeaders: { 'x-api-key': CANARY } }],
  ['a query', { defaultQuery: { api_key: CANARY } }],
])('the id of an answer that repeats %s is not recorded', async (_name, options) => {
  const fetch = async () =>
    Response.json({ id: 'r', output: [] }, { headers: { 'x-request-id': `Bearer ${CANARY}` } });
  const responses = new Responses(started.client({}, { ...options, fetch }));
  await responses.create({ model: 'gpt-4o', input: 'Hi' });
  const [span] = await started.spans(1);
  expect(span!.attributes['oai.request_id']).toMatch(/^(Bearer )?\[redacted\]$/);
});

test('an id that has nothing of the request is recorded', async () => {
  const fetch = async () =>
    Response.json({ id: 'r', output: [] }, { headers: { 'x-request-id': 'req_1' } });
  const responses = new Responses(started.client({}, { fetch }));
  await responses.create({ model: 'gpt-4o', input: 'Hi' });
  const [span] = await started.spans(1);
  expect(span!.attributes['oai.request_id']).toBe('req_1');
});
