import { createEmulator } from '../src/index.js';
import { emulatorMatchers, type EmulatorMatchers } from '../src/matchers.js';
import { authorization } from './helpers/client.js';

declare global {
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges two interfaces
    interface Matchers<R> extends EmulatorMatchers<R> {}
  }
}

expect.extend(emulatorMatchers);

const emulator = createEmulator();
const ask = (model: string, content: string) =>
  emulator.fetch('http://localhost/v1/chat/completions', {
    method: 'POST',
    headers: { ...authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ model, messages: [{ role: 'user', content }] }),
  });

beforeEach(async () => {
  emulator.reset();
  await ask('gpt-4o', 'Hello there');
  await ask('gpt-5-mini', 'Bye');
  await emulator.fetch('http://localhost/v1/models', { headers: authorization });
});

const hello = { messages: [{ content: expect.stringContaining('Hello') as string }] };

test('finds requests by method, path and body', () => {
  expect(emulator).toHaveReceived();
  expect(emulator).toHaveReceived({ method: 'get', path: '/models' });
  expect(emulator).toHaveReceived({ path: /^\/chat/, body: { model: 'gpt-4o', ...hello } });
  expect(emulator).not.toHaveReceived({ path: '/files' });
  expect(emulator).not.toHaveReceived({ body: { model: 'gpt-5-mini', ...hello } });
});

test('counts requests', () => {
  expect(emulator).toHaveReceivedTimes(3);
  expect(emulator).toHaveReceivedTimes(2, { path: '/chat/completions' });
  expect(emulator).not.toHaveReceivedTimes(1, { path: '/chat/completions' });
  expect(emulator).toHaveReceivedTimes(0, { method: 'DELETE' });
});

test('tells whether all scripts were used', async () => {
  expect(emulator).toBeDone();
  emulator.script({ text: 'Hi' });
  expect(emulator).not.toBeDone();
  expect(() => expect(emulator).toBeDone()).toThrow('- script {"text":"Hi"}');
  await ask('gpt-4o', 'Hi');
  expect(emulator).toBeDone();
  expect(() => expect(emulator).not.toBeDone()).toThrow('there are none');
});

test.each<[string, () => void, string]>([
  [
    'none that fits',
    () => expect(emulator).toHaveReceived({ path: '/files', body: { purpose: 'batch' } }),
    'Expected a request /files with the body {"purpose":"batch"}, but received:\n- POST /chat/completions {"model":"gpt-4o"',
  ],
  [
    'one too many',
    () => expect(emulator).not.toHaveReceived({ method: 'get' }),
    'Expected no request GET, but received 1:\n- GET /models',
  ],
  [
    'another number',
    () => expect(emulator).toHaveReceivedTimes(3, { path: /chat/ }),
    'Expected 3 requests /chat/, but 2 fit of those received:\n- POST /chat/completions',
  ],
  [
    'the number that was not to be',
    () => expect(emulator).not.toHaveReceivedTimes(2, { path: /chat/ }),
    'Expected other than 2 requests /chat/',
  ],
])('explains %s', (_name, run, message) => {
  expect(run).toThrow(message);
});

test('shortens long bodies and long lists', async () => {
  for (let index = 0; index < 25; index += 1) await ask('gpt-4o', 'x'.repeat(1000));
  const run = () => expect(emulator).toHaveReceived({ path: '/files' });
  expect(run).toThrow('(8 earlier ones)');
  expect(run).toThrow(/x…/);
});

test.each<[string, () => void, string]>([
  ['no emulator', () => expect({}).toHaveReceived(), 'need what createEmulator returns'],
  [
    'a misspelled condition',
    () => expect(emulator).toHaveReceived({ pth: '/models' } as never),
    "did you mean 'path'?",
  ],
  [
    'a path with /v1',
    () => expect(emulator).toHaveReceived({ path: '/v1/models' }),
    "the expected request: path is '/v1/models'; leave out '/v1'",
  ],
  [
    'a pattern with /v1',
    () => expect(emulator).toHaveReceivedTimes(1, { path: /^\/v1\/models/ }),
    "leave out '/v1'",
  ],
  [
    'a path without a slash',
    () => expect(emulator).not.toHaveReceived({ path: 'models' }),
    "it must be a string that begins with '/'",
  ],
  ['no number', () => expect(emulator).toHaveReceivedTimes('1' as never), "times is '1'"],
])('refuses %s', (_name, run, message) => {
  expect(run).toThrow(message);
});
