import { WebSocket } from 'ws';
import { createEmulator, type EmulatorServer } from '../src/index.js';
import { authorization } from './helpers/client.js';

/** Small requests that ask for much work or memory: each is answered soon, with an error or in short. */

const MAX_BODY_BYTES = 4 * 1024 * 1024;
const emulator = createEmulator({ maxBodyBytes: MAX_BODY_BYTES });
let server: EmulatorServer;
beforeAll(async () => (server = await emulator.listen({ control: true })));
afterAll(() => server.close());
afterEach(() => emulator.reset());

const json = { 'content-type': 'application/json' };
const post = (path: string, body: unknown) => send(path, json, JSON.stringify(body));
async function send(path: string, headers: Record<string, string>, body: string) {
  const init = { method: 'POST', headers: { ...authorization, ...headers }, body };
  const answer = await fetch(new URL(path, `${server.url}/v1/`), init);
  return { status: answer.status, text: await answer.text() };
}

async function isAnsweringOthers(): Promise<void> {
  const messages = [{ role: 'user', content: 'Hi' }];
  expect(await post('chat/completions', { model: 'gpt-4o', messages })).toMatchObject({
    status: 200,
  });
  expect({}).not.toHaveProperty('purpose');
}

describe('schemas', () => {
  const ask = (schema: object, content = 'Hi') =>
    post('chat/completions', {
      model: 'gpt-4o',
      messages: [{ role: 'user', content }],
      response_format: { type: 'json_schema', json_schema: { name: 'a', schema } },
    });
  const object = (properties: Record<string, object>, more = {}) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    ...more,
  });
  const chain = (levels: number, next: (reference: object) => object, last: object) =>
    Object.fromEntries(
      Array.from({ length: levels + 1 }, (_, level) => [
        `a${level}`,
        level === levels ? last : next({ $ref: `#/$defs/a${level + 1}` }),
      ]),
    );
  const first = { x: { $ref: '#/$defs/a0' } };
  const names = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
  const each = (list: string[], schema: object) =>
    object(Object.fromEntries(list.map((name) => [name, schema])));

  test.each<[string, object]>([
    ['double each other', object(first, { $defs: chain(18, (a) => object({ a, b: a }), {}) })],
    [
      'have unions without an example',
      object(first, { $defs: chain(18, (a) => ({ anyOf: [a, a, a] }), { $ref: '#/none' }) }),
    ],
    ['join themselves', object(first, { $defs: { a0: { allOf: [{ $ref: '#/$defs/a0' }] } } })],
    ['join each other twice', object(first, { $defs: chain(18, (a) => ({ allOf: [a, a] }), {}) })],
    ['have 20,000 members', each(names(20_000), { type: 'number' })],
    [
      'have long texts in many places',
      each(
        names(200),
        object({ a: { type: 'array', minItems: 10, items: { type: 'string', minLength: 9999 } } }),
      ),
    ],
    ['refer to the prototype', object({ a: { $ref: '#/constructor/prototype' } })],
    ['refer along a million names', object({ a: { $ref: `#${'/a'.repeat(1_000_000)}` } })],
  ])('that %s', async (_name, schema) => {
    const { status, text } = await ask(schema, '12 34 '.repeat(100_000));
    expect([200, 400]).toContain(status);
    expect(text.length).toBeLessThan(10_000);
    await isAnsweringOthers();
  });

  test.each([
    ['repeats groups of groups', '^(((a{999}){999}){999})$', 400],
    ['tries all ways to look ahead', '^(?=(a+)+b)a{40}$', 400],
    ['tries all ways to look back', '^a{40}(?<=b(a+)+)$', 400],
    ['is nested 4,000 levels deep', `${'('.repeat(4000)}a${')'.repeat(4000)}`, 400],
    ['has 100,000 characters', 'a?'.repeat(50_000), 400],
    ['is none', '(', 400],
    ['has many ways to match', '^(a+){40}b$', 200],
    ['looks ahead', '^(?!b)a$', 200],
  ])('with a pattern that %s', async (_name, pattern, expected) => {
    const { status, text } = await ask(object({ a: { type: 'string', pattern } }));
    expect({ status, text }).toMatchObject({ status: expected });
    expect(text.length).toBeLessThan(10_000);
    await isAnsweringOthers();
  });
});

describe('forms', () => {
  const part = (name: string, value: string) =>
    `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  test.each([
    ['a boundary like the whole body', `${'-'.repeat(8000)}x`, '-'.repeat(3_000_000)],
    ['a field 100,000 levels deep', 'b', part(`a${'[b]'.repeat(100_000)}`, '1')],
    ['members of a prototype', 'b', part('__proto__[purpose]', 'x') + part('constructor', 'x')],
    ['a name of 3 MB', 'b', part('x'.repeat(3_000_000), '1')],
  ])('with %s', async (_name, boundary, body) => {
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    const { status, text } = await send('files', headers, `${body}--b--\r\n`);
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(10_000);
    await isAnsweringOthers();
  });
});

describe('graders', () => {
  const run = (grader: object, item = {}) =>
    post('fine_tuning/alpha/graders/run', {
      grader: { name: 'a', ...grader },
      model_sample: 'x',
      item,
    });
  const same = { type: 'string_check', name: 'a', operation: 'eq', input: 'a', reference: 'a' };
  const similar = (metric: string, input: string, reference: string) => ({
    type: 'text_similarity',
    evaluation_metric: metric,
    input,
    reference,
  });
  const formula = (calculate_output: string) => ({
    type: 'multi',
    graders: same,
    calculate_output,
  });
  const [long, other] = ['ab '.repeat(100_000), 'ba '.repeat(100_000)];

  test.each<[string, object, object, string | undefined]>([
    ['long texts, by characters', similar('fuzzy_match', long, other), {}, 'other_error'],
    ['long texts, by order of words', similar('rouge_l', long, other), {}, 'other_error'],
    ['long texts, by words', similar('bleu', long, other), {}, undefined],
    ['deep parentheses', formula('('.repeat(100_000)), {}, 'formula_parse_error'],
    ['many signs', formula(`${'-'.repeat(100_000)}a`), {}, 'formula_parse_error'],
    ['many arguments', formula(`max(${'a,'.repeat(100_000)}a)`), {}, 'formula_parse_error'],
    ['a template with blanks', { ...same, input: `{{${' '.repeat(100_000)}` }, {}, undefined],
    [
      'a template that repeats a long text',
      { ...same, input: '{{item.a}}'.repeat(10_000) },
      { a: 'x'.repeat(1_000_000) },
      'other_error',
    ],
    [
      'a template of prototypes',
      { ...same, input: '{{item.__proto__}}' },
      {},
      'invalid_variable_error',
    ],
  ])('of %s', async (_name, grader, item, error) => {
    const { status, text } = await run(grader, item);
    expect(status).toBe(200);
    const { errors } = (JSON.parse(text) as { metadata: { errors: Record<string, unknown> } })
      .metadata;
    expect(Object.keys(errors).filter((name) => errors[name])).toEqual(error ? [error] : []);
    await isAnsweringOthers();
  });
});

test.each<[string, string, object]>([
  [
    'completions of 100,000 prompts',
    'completions',
    { model: 'gpt-3.5-turbo-instruct', prompt: Array(100_000).fill('x'), n: 128 },
  ],
  ['moderations of 100,000 texts', 'moderations', { input: Array(100_000).fill('x') }],
])('%s are refused', async (_name, path, body) => {
  const { status, text } = await post(path, body);
  expect(status).toBe(400);
  expect(text).toContain('at most 2048');
  await isAnsweringOthers();
});

test('a moderation of a word that is repeated is linear', async () => {
  const { text } = await post('moderations', { input: 'hate sexual '.repeat(100_000) });
  expect(JSON.parse(text)).toMatchObject({
    results: [{ categories: { hate: true, 'hate/threatening': false, 'sexual/minors': false } }],
  });
  await isAnsweringOthers();
});

test('a transcription of a file whose name ends a sentence for long is linear', async () => {
  const name = `${'!'.repeat(300_000)}a.wav`;
  const body = new FormData();
  body.set('model', 'whisper-1');
  body.set('response_format', 'verbose_json');
  body.append('timestamp_granularities[]', 'word');
  body.set('file', new Blob(['x']), name);
  const init = { method: 'POST', headers: authorization, body };
  expect((await fetch(`${server.baseURL}/audio/transcriptions`, init)).status).toBe(200);
  await isAnsweringOthers();
});

test('a message of a socket is limited as well', async () => {
  const url = `${server.baseURL.replace('http', 'ws')}/realtime?model=gpt-realtime`;
  const socket = new WebSocket(url, { headers: authorization });
  socket.on('error', () => {});
  socket.on('open', () => socket.send('x'.repeat(MAX_BODY_BYTES + 1)));
  const code = await new Promise((resolve) => socket.on('close', resolve));
  expect(code).toBe(1009);
  await isAnsweringOthers();
});

test('a body of the control plane is limited as well', async () => {
  const body = JSON.stringify({ answers: { text: 'x'.repeat(MAX_BODY_BYTES) } });
  const { status } = await send('/_emulator/script', json, body).catch(() => ({ status: 413 }));
  expect(status).toBe(413);
  expect(emulator.pending()).toEqual([]);
});
