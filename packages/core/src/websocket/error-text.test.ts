import { errorEventText } from './error-text.js';

const type = 'error';
let deep: unknown = {};
for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];

test.each<[string, object, string]>([
  ['nested', { type, error: { message: 'No.', code: 'x' } }, 'No.'],
  ['flat', { type, message: 'No.', code: 'x' }, 'No.'],
  ['error as text', { type, error: 'No.' }, 'No.'],
  ['both', { type, error: { message: 'Inner.' }, message: 'Outer.' }, 'Inner.'],
  ['error is null', { type, error: null, message: 'No.' }, 'No.'],
  ['an empty message', { type, error: { message: '', code: 'rate_limit' } }, 'rate_limit'],
  ['no message, a type', { type, error: { type: 'server_error' } }, 'server_error'],
  [
    'a message that cannot become text',
    { type, error: { message: { toString: null } } },
    'the server sent an error: {"type":"error","error":{"message":{"toString":null}}}',
  ],
  [
    'a number',
    { type, error: { message: 5 } },
    'the server sent an error: {"type":"error","error":{"message":5}}',
  ],
  [
    'a list',
    { type, error: ['No.'] },
    'the server sent an error: {"type":"error","error":["No."]}',
  ],
  ['nothing', { type }, 'the server sent an error: {"type":"error"}'],
  ['nested too deeply', { type, error: { message: deep } }, 'the server sent an error'],
])('%s', (_name, event, text) => {
  expect(errorEventText(event)).toBe(text);
});

test('a long event is quoted in part', () => {
  expect(errorEventText({ type, error: { message: ['x'.repeat(10_000)] } }).length).toBeLessThan(
    600,
  );
});
