import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { BadRequestError, Decisions } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let decisions: Decisions;
beforeAll(async () => {
  server = await emulator.listen();
  decisions = new Decisions({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());

test('answers questions', async () => {
  const decision = await decisions.create({
    model: 'gpt-5',
    input: 'The box was open.',
    questions: [{ type: 'predicate', name: 'complaint', instructions: 'A complaint.' }],
  });
  expect(Array.isArray(decision.answers)).toBe(true);
});

test('a request without questions is refused', async () => {
  const body = { model: 'gpt-5', input: 'Text' } as never;
  await expect(decisions.create(body)).rejects.toThrow(BadRequestError);
});
