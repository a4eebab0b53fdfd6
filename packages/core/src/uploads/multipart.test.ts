import fc from 'fast-check';
import { bytesOf, form, generate } from '../../test/helpers/forms.js';
import { OpenAIError } from '../errors/openai-error.js';
import { encodeForm, maybeMultipart } from './multipart.js';
import { toStreamingFile } from './streaming-file.js';

describe('fields', () => {
  test('are sent as forms know them', async () => {
    expect(
      await form({
        text: 'ä€😀\nline',
        number: 0.5,
        yes: true,
        no: false,
        big: 12n,
        date: new Date(0),
        empty: '',
        missing: undefined,
        list: ['a', 'b'],
        none: [],
        nested: { anchor: 'created_at', seconds: 3600, deep: { list: [1, 2] } },
        objects: [{ a: 1 }, { b: 2 }],
      }),
    ).toEqual([
      { name: 'text', value: 'ä€😀\nline' },
      { name: 'number', value: '0.5' },
      { name: 'yes', value: 'true' },
      { name: 'no', value: 'false' },
      { name: 'big', value: '12' },
      { name: 'date', value: '1970-01-01T00:00:00.000Z' },
      { name: 'empty', value: '' },
      { name: 'list[]', value: 'a' },
      { name: 'list[]', value: 'b' },
      { name: 'nested[anchor]', value: 'created_at' },
      { name: 'nested[seconds]', value: '3600' },
      { name: 'nested[deep][list][]', value: '1' },
      { name: 'nested[deep][list][]', value: '2' },
      { name: 'objects[][a]', value: '1' },
      { name: 'objects[][b]', value: '2' },
    ]);
  });

  test('can be given a type', async () => {
    const body = encodeForm(
      { sdp: 'v=0', session: { type: 'realtime', tools: [] } },
      { contentTypes: { sdp: 'application/sdp', session: 'application/json' } },
    );
    const text = new TextDecoder().decode(await bytesOf(body));
    expect(text).toContain('name="sdp"\r\nContent-Type: application/sdp\r\n\r\nv=0\r\n');
    expect(text).toContain(
      'name="session"\r\nContent-Type: application/json\r\n\r\n{"type":"realtime","tools":[]}\r\n',
    );
  });

  test.each([
    { name: 'null', value: null },
    { name: 'a symbol', value: Symbol('x') },
    { name: 'a map', value: new Map() },
    { name: 'null in a list', value: [null], field: 'field[]' },
    { name: 'a symbol in an object', value: { a: Symbol('x') }, field: 'field[a]' },
  ])('cannot be $name', ({ value, field = 'field' }) => {
    expect(() => encodeForm({ field: value })).toThrow(OpenAIError);
    expect(() => encodeForm({ field: value })).toThrow(`\`${field}\``);
  });

  test('survive any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary' }),
        async (key, value) => {
          // Lone surrogates have no bytes.
          fc.pre(!/\p{Surrogate}/u.test(key + value));
          const [part, ...others] = await form({ [key]: value });
          expect(others).toEqual([]);
          expect(part?.value).toBe(value);
        },
      ),
      { numRuns: 300, seed: 11 },
    );
  });
});

describe('names and types', () => {
  const ATTACKS = [
    'a"; filename="b',
    'a\r\nX-Injected: 1',
    'a\nX-Injected: 1',
    'a\rX-Injected: 1',
    'a"\r\n\r\nbody',
    '\r\n--boundary--\r\n',
    'a\u2028b',
    'a\\"b',
  ];

  test.each(ATTACKS)('cannot break out of their header: %j', async (attack) => {
    const file = toStreamingFile(generate('x'), attack, { type: `text/plain${attack}` });
    const body = encodeForm({ [attack]: file, [`${attack}2`]: 'y' }, { stripFilenames: false });
    const text = new TextDecoder().decode(await bytesOf(body));
    const heads = text.split(`--${/boundary=(.*)/.exec(body.contentType!)![1]!}`).slice(1, -1);
    expect(heads).toHaveLength(2);
    for (const head of heads) {
      const lines = head.slice(2, head.indexOf('\r\n\r\n')).split(/\r\n|[\r\n]/);
      const known =
        /^(Content-Disposition: form-data; name="[^"\r\n]*"(; filename="[^"\r\n]*")?|Content-Type: [\x20-\x7e]+)$/;
      for (const line of lines) expect(line).toMatch(known);
    }
    expect(text).not.toMatch(/^X-Injected/m);
  });

  test('cannot break out in the types of blobs of another library and of responses', async () => {
    const blob = Object.defineProperty(new Blob(['x']), 'type', { value: 'a/b\r\nX-Injected: 1' });
    const text = new TextDecoder().decode(await bytesOf(encodeForm({ blob })));
    expect(text).toContain('Content-Type: application/octet-stream\r\n');
    expect(text).not.toContain('X-Injected');
  });

  test('boundaries differ from form to form', () => {
    expect(encodeForm({}).contentType).not.toBe(encodeForm({}).contentType);
  });
});

test('parameters that are no object are left alone', () => {
  expect(maybeMultipart(undefined)).toBeUndefined();
  expect(maybeMultipart(null)).toBeNull();
});
