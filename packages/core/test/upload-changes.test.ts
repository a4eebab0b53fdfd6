import { maybeMultipart, multipart } from '../src/uploads/multipart.js';
import { answeringServer } from './helpers/answering-server.js';
import { failureOf } from './helpers/test-client.js';
import { audio, byMiddleware, field, uploaded, ways, type Hook } from './helpers/upload-hooks.js';

const server = answeringServer();

describe('parameters that may be a form or JSON', () => {
  test.each<[string, object, boolean]>([
    ['a file', { a: new Blob(['x']) }, true],
    ['a file deep inside', { a: [{ b: [new Uint8Array(1)] }] }, true],
    ['a function that opens one', { a: () => new Blob(['x']).stream() }, true],
    ['no file', { a: [{ b: 'x' }], c: null, d: undefined }, false],
  ])('are a form with %s', async (_name, params, isForm) => {
    await server.newClient().post('/videos', { body: maybeMultipart(params) });
    const { headers, body } = server.requests[0]!;
    expect(headers['content-type']).toMatch(isForm ? /^multipart/ : /^application\/json$/);
    if (!isForm) expect(body).toBe(JSON.stringify(params));
  });

  test('are JSON that names a circle', async () => {
    const params: Record<string, unknown> = { video: 'v' };
    params.self = { params };
    const call = server.newClient().post('/videos', { body: maybeMultipart(params) });
    expect((await failureOf(call)).message).toContain('self.params.self is a circular reference');
    expect(server.requests).toEqual([]);
  });

  test.each(ways)('are seen as they were given by %s, which may add a file', async (_name, way) => {
    const seen: unknown[] = [];
    const { baseURL } = server.newClient();
    const params = { video: { id: 'v' } };
    const watch = way(({ body }) => void seen.push(body));
    await new watch({ baseURL }).post('/videos', { body: maybeMultipart(params) });
    expect(seen).toEqual([params]);
    const Client = way(({ body }) => void (body.file = audio()));
    await new Client({ baseURL }).post('/videos', { body: maybeMultipart(params) });
    expect(server.requests[1]!.body).toContain('filename="a.mp3"');
    expect(server.requests[1]!.body).toContain(field('video[id]', 'v'));
  });
});

describe('what a hook makes of an upload goes out', () => {
  const chat = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };

  test.each<[string, Hook]>([
    [
      'another call',
      (options) => void Object.assign(options, { path: '/chat/completions', body: { ...chat } }),
    ],
    [
      'another method',
      (options) => void Object.assign(options, { method: 'put', body: { ...chat } }),
    ],
    [
      'the type of JSON',
      (options) => {
        const headers = { ...options.headers, 'content-type': 'application/json' };
        Object.assign(options, { headers, body: { ...chat } });
      },
    ],
  ])('%s is sent as JSON', async (_name, hook) => {
    for (const [, way] of ways.filter(([name]) => name !== 'buildRequest')) {
      const { baseURL } = server.newClient();
      await new (way(hook))({ baseURL }).post('/audio', { body: multipart({ file: audio() }) });
      const { headers, body } = server.requests.at(-1)!;
      expect(headers['content-type']).toBe('application/json');
      expect(body).toBe(JSON.stringify(chat));
    }
  });

  test('a list is sent as JSON', async () => {
    const Client = byMiddleware((options) => void (options.body = [1]));
    const { baseURL } = server.newClient();
    await new Client({ baseURL }).post('/audio', { body: multipart({ file: audio() }) });
    expect(server.requests[0]!.body).toBe('[1]');
  });

  test('an empty text is no body', async () => {
    const Client = byMiddleware((options) => void (options.body = ''));
    const { baseURL } = server.newClient();
    await new Client({ baseURL }).post('/audio', { body: multipart({ file: audio() }) });
    const { headers, body } = server.requests[0]!;
    expect([headers['content-type'], body]).toEqual([undefined, '']);
  });

  test.each<[string, Hook]>([
    ['the path of a gateway', (options) => void (options.path = `/gateway${options.path}`)],
    [
      'a file for another path',
      (options) => void Object.assign(options, { path: '/files', body: { file: audio() } }),
    ],
    ['no file', (options) => void (options.body = { prompt: 'p' })],
    [
      'the type of JSON beside a file',
      ({ headers }) =>
        void Object.assign(headers as object, { 'content-type': 'application/json' }),
    ],
  ])('%s leaves it a form', async (_name, hook) => {
    const text = await uploaded(server, byMiddleware(hook), { file: audio(), prompt: 'p' });
    expect(text).toContain('Content-Disposition: form-data; name=');
  });
});

describe('parameters of any class', () => {
  class Tagged {
    purpose = 'batch';
    file = audio();
    get [Symbol.toStringTag](): string {
      return 'Params';
    }
  }

  test.each<[string, () => object]>([
    ['with a tag of its own', () => new Tagged()],
    [
      'without a prototype',
      () => Object.assign(Object.create(null), { purpose: 'batch', file: audio() }),
    ],
    [
      'that is a module',
      () => ({ purpose: 'batch', file: audio(), [Symbol.toStringTag]: 'Module' }),
    ],
  ])('are a form: %s', async (_name, make) => {
    await server.newClient().post('/files', { body: multipart(make()) });
    expect(server.requests[0]!.body).toContain(field('purpose', 'batch'));
    expect(server.requests[0]!.body).toContain('filename="a.mp3"');
  });

  test.each<[string, () => unknown, string]>([
    ['a promise', () => Promise.resolve({}), 'it is a Promise. Await it.'],
    ['a map', () => new Map([['file', audio()]]), 'it is a Map'],
  ])('%s is refused by name', async (_name, make, message) => {
    const call = server.newClient().post('/files', { body: multipart(make()) });
    expect((await failureOf(call)).message).toContain(message);
    expect(server.requests).toEqual([]);
  });
});
