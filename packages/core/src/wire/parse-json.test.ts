import { redactJSON, redactMessage } from './parse-json.js';

const SECRET = 'sk-"1/\u00e9\u20ac';
const FORM = JSON.stringify(SECRET).slice(1, -1);
const escaped = (text: string): string =>
  [...Array(text.length).keys()]
    .map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

test.each([
  ['as it is usually written', FORM],
  ['with an escape for each half of each character', escaped(SECRET)],
  ['with upper-case escapes', escaped(SECRET).replace(/[\da-f]{4}/g, (code) => code.toUpperCase())],
  ['with an escaped slash', FORM.replace('/', '\\/')],
])('a secret is found %s', (_name, form) => {
  expect(redactJSON(`{"a":"no ${form}"}`, [SECRET])).toBe('{"a":"no [redacted]"}');
});

test.each([
  ['no secret', '{"a":"\\u0041\\/b"}'],
  ['an escaped backslash before a letter that looks like an escape', '{"a":"\\\\u0041"}'],
  ['what is no JSON', 'C:\\user\\u00zz \\/ <p>'],
])('a text stays as it is with %s', (_name, text) => {
  expect(redactJSON(text, [SECRET])).toBe(text);
});

test('a text is still JSON of the same value without its secret', () => {
  const text = '{"a":"\\u0000\\u0022\\u005c\\n\\ud83d\\udd11\\u2028 SECRET"}';
  const shown = redactJSON(text, ['SECRET']);
  expect(JSON.parse(shown)).toEqual({ a: '\0"\\\n\u{1f511}\u2028 [redacted]' });
});

test('a text that is nested too deeply to be written again is searched', () => {
  const [open, close] = ['['.repeat(100_000), ']'.repeat(100_000)];
  const text = `{"a":"${escaped(SECRET)}","b":${open}${close}}`;
  expect(redactJSON(text, [SECRET])).toBe(`{"a":"[redacted]","b":${open}${close}}`);
});

test('bytes are searched as text, and stay bytes without a secret', () => {
  const bytes = new TextEncoder().encode('{"a":1}');
  expect(redactMessage(bytes, [SECRET])).toBe(bytes);
  expect(redactMessage(new TextEncoder().encode(`{"a":"${FORM}"}`), [SECRET])).toBe(
    '{"a":"[redacted]"}',
  );
});

test('fragments of an application that has chosen them stay as they are', () => {
  const fragments = [new Uint8Array(2)];
  expect(redactMessage(fragments, [SECRET])).toBe(fragments);
});
