import { startClient, type TestClient } from './helpers/client.js';

/** Counts of tokens that the API has published. The emulator's are estimates, near to these. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const TOLERANCE = 0.2;
const user = (content: string) => ({ role: 'user', content });
const jargon = [
  'You are a helpful, pattern-following assistant that translates corporate jargon into plain English.',
  'New synergies will help drive top-line growth.',
  'Things working well together will increase revenue.',
  "Let's circle back when we have more bandwidth to touch base on opportunities for increased leverage.",
  "Let's talk later when we're less busy about how to do better.",
  "This late pivot means we don't have time to boil the ocean for the client deliverable.",
];
const weather = {
  name: 'get_current_weather',
  description: 'Get the current weather in a given location',
  parameters: {
    type: 'object',
    properties: {
      location: { type: 'string', description: 'The city and state, e.g. San Francisco, CA' },
      unit: { type: 'string', enum: ['celsius', 'fahrenheit'] },
    },
    required: ['location'],
  },
};

test.each<[published: number, name: string, path: string, body: object]>([
  [9, 'a greeting', '/chat/completions', { messages: [user('Hello!')] }],
  [
    19,
    'a greeting with instructions',
    '/chat/completions',
    { messages: [{ role: 'developer', content: 'You are a helpful assistant.' }, user('Hello!')] },
  ],
  [124, 'jargon', '/chat/completions', { messages: jargon.map(user) }],
  [
    82,
    'a function',
    '/chat/completions',
    {
      messages: [user("What's the weather like in Boston today?")],
      tools: [{ type: 'function', function: weather }],
    },
  ],
  [11, 'a joke', '/responses', { input: 'Tell me a joke.' }],
  [
    8,
    'a meal',
    '/embeddings',
    { model: 'text-embedding-3-small', input: 'The food was delicious and the waiter...' },
  ],
])('about %i tokens are counted for %s', async (published, _name, path, body) => {
  const { usage } = await client.create(path, { model: 'gpt-4o', ...body });
  const counted = usage.prompt_tokens ?? usage.input_tokens;
  expect(Math.abs(counted - published) / published).toBeLessThanOrEqual(TOLERANCE);
});
