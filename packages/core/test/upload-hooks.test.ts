import { createReadStream } from 'node:fs';
import { multipart } from '../src/uploads/multipart.js';
import { answeringServer } from './helpers/answering-server.js';
import { temporaryFolder } from './helpers/temporary-folder.js';
import { failureOf, TestClient } from './helpers/test-client.js';
import {
  audio,
  byMiddleware,
  field,
  uploaded,
  ways,
  type Hook,
  type Options,
} from './helpers/upload-hooks.js';

const server = answeringServer();
const folder = temporaryFolder();

describe.each(ways)('by %s', (_name, way) => {
  test('the fields of an upload are seen as they were given', async () => {
    const params = { model: 'whisper-1', file: audio(), include: ['logprobs'] };
    const seen: Options[] = [];
    await uploaded(
      server,
      way((options) => void seen.push({ ...options })),
      params,
    );
    expect(seen[0]!.body).toEqual(params);
    expect(seen[0]!.body.file).toBe(params.file);
    expect(Reflect.ownKeys(seen[0]!.body)).toEqual(['model', 'file', 'include']);
    expect(seen[0]!.__metadata).toEqual({ model: 'whisper-1' });
  });

  test.each<[string, Hook]>([
    ['sets members', ({ body }) => Object.assign(body, { user: 'u', model: 'other' })],
    [
      'copies the body',
      (options) => void (options.body = { ...options.body, user: 'u', model: 'other' }),
    ],
    [
      'makes another body',
      (options) => void (options.body = { model: 'other', file: options.body.file, user: 'u' }),
    ],
  ])('a hook that %s is heard', async (_how, hook) => {
    const params = { model: 'whisper-1', file: audio() };
    const text = await uploaded(server, way(hook), params);
    expect(text).toContain(field('model', 'other'));
    expect(text).toContain(field('user', 'u'));
    expect(text).toContain('filename="a.mp3"\r\nContent-Type: audio/mpeg\r\n\r\ncontent\r\n');
    expect(Object.keys(params)).toEqual(['model', 'file']);
    expect(params.model).toBe('whisper-1');
  });

  test.each<[string, () => unknown, string]>([
    ['a file', () => audio('replaced'), 'replaced'],
    ['bytes', () => new Uint8Array([66, 67]), 'BC'],
    ['a file stream', () => createReadStream(folder.write('b.mp3', 'streamed')), 'streamed'],
    ['a reopenable stream', () => () => new Blob(['reopened']).stream(), 'reopened'],
  ])('a hook may give %s instead of a file', async (_kind, make, content) => {
    const { baseURL } = server.newClient();
    const Client = way((options) => void (options.body.file = make()));
    await new Client({ baseURL }).post('/audio', { body: multipart({ file: audio() }) });
    expect(server.requests[0]!.body).toContain(`\r\n\r\n${content}\r\n--`);
  });

  test('a hook may remove a member, and add files', async () => {
    const hook: Hook = ({ body }) => {
      delete body.prompt;
      body.image = [body.image, new File(['second'], 'b.png')];
    };
    const text = await uploaded(server, way(hook), {
      prompt: 'p',
      image: new File(['first'], 'a.png'),
    });
    expect(text).not.toContain('prompt');
    expect(text.match(/name="image\[\]"; filename="[ab].png"/g)).toHaveLength(2);
  });

  test('what a form cannot express is refused by name, before any request', async () => {
    const { baseURL } = server.newClient();
    const Client = way(({ body }) => void (body.user = null));
    const call = new Client({ baseURL }).post('/audio', { body: multipart({ file: audio() }) });
    expect((await failureOf(call)).message).toMatch(/^The form field `user` is null/);
    expect(server.requests).toEqual([]);
  });

  test.each<[string, () => unknown, RegExp, RegExp]>([
    [
      'a form of the platform',
      () => {
        const form = new FormData();
        form.append('name', 'value');
        return form;
      },
      /^multipart\/form-data; boundary=----formdata/,
      /name="name"\r\n\r\nvalue\r\n/,
    ],
    ['bytes', () => new TextEncoder().encode('bytes'), /^$/, /^bytes$/],
  ])('a hook may send %s instead', async (_kind, make, type, text) => {
    const { baseURL } = server.newClient();
    const Client = way((options) => void (options.body = make()));
    await new Client({ baseURL }).post('/audio', { body: multipart({ file: audio() }) });
    const { headers, body } = server.requests[0]!;
    expect(headers['content-type'] ?? '').toMatch(type);
    expect(body).toMatch(text);
  });

  test('a retry sends the same form again, and the changes of its own hook', async () => {
    server.answers = [{ status: 500 }, { status: 200 }];
    let attempts = 0;
    const params = {
      file: createReadStream(folder.write('c.txt', 'from the disk')),
      purpose: 'batch',
    };
    const hook: Hook = ({ body }) => {
      attempts++;
      body.attempt ??= 'first';
    };
    const text = await uploaded(server, way(hook), params);
    expect(attempts).toBe(way === byMiddleware ? 1 : 2);
    expect(server.requests).toHaveLength(2);
    expect(server.requests[0]!.body).toBe(server.requests[1]!.body);
    expect(text).toContain('filename="c.txt"');
    expect(text).toContain('\r\n\r\nfrom the disk\r\n');
    expect(text).toContain(field('attempt', 'first'));
  });
});

test('middleware that sends an upload twice sends all of it twice', async () => {
  const file = createReadStream(folder.write('d.txt', 'twice'));
  const client = server.newClient({
    middleware: [
      async (request, next) => {
        await next({ ...request, body: { ...(request.body as object), model: 'first' } });
        return next();
      },
    ],
  });
  await client.post('/files', { body: multipart({ file, model: 'given' }) });
  expect(server.requests.map(({ body }) => body.match(/twice|given|first/g))).toEqual([
    ['twice', 'first'],
    ['twice', 'given'],
  ]);
});

test('a subclass that wraps `post` sees the fields too, and its copies stay uploads', async () => {
  class Wrapping extends TestClient {
    override post<Rsp>(path: string, options: any) {
      return super.post<Rsp>(path, { ...options, body: { ...options.body, user: 'u' } });
    }
  }
  expect(await uploaded(server, Wrapping, { file: audio() })).toContain(field('user', 'u'));
});

test('a form of the platform as the parameters of an upload is sent as it is', async () => {
  const form = new FormData();
  form.append('purpose', 'batch');
  form.append('file', new File(['content'], 'a.txt'));
  await server.newClient().post('/files', { body: multipart(form) });
  const { headers, body } = server.requests[0]!;
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers['content-type']!)?.[1];
  expect(body).toContain(`--${boundary}--`);
  expect(body).toContain('name="purpose"\r\n\r\nbatch\r\n');
});
