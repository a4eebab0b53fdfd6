import { WebSocket } from 'ws';
import { createEmulator } from '../src/index.js';
import { startClient, type TestClient } from './helpers/client.js';

const KIB = 1024;
let client: TestClient | undefined;
afterEach(() => client?.server.close());

const question = (content: string) => ({
  model: 'gpt-4o',
  messages: [{ role: 'user', content }],
});

describe('recorded requests', () => {
  const ask = (size = 4 * KIB) => client!.create('/chat/completions', question('x'.repeat(size)));
  const kept = () => client!.emulator.requests.map(({ body }) => body !== undefined);

  test('lose their bodies, the oldest first, and nothing else', async () => {
    client = await startClient({ maxRecordedBytes: 9 * KIB });
    for (let count = 0; count < 4; count += 1) await ask();
    expect(kept()).toEqual([false, false, true, true]);
    const [first, , , last] = client.emulator.requests;
    expect(first).toMatchObject({ method: 'POST', path: '/chat/completions', status: 200 });
    expect(first).toMatchObject({ bytes: undefined, parts: undefined, messages: [] });
    expect(last!.bytes!.length).toBeGreaterThan(4 * KIB);
  });

  test('the latest keeps its body, whatever its size', async () => {
    client = await startClient({ maxRecordedBytes: 9 * KIB });
    await ask();
    await ask(20 * KIB);
    expect(kept()).toEqual([false, true]);
    await ask();
    expect(kept()).toEqual([false, false, true]);
  });

  test('a request that has no answer yet keeps its body', async () => {
    client = await startClient({ maxRecordedBytes: 9 * KIB });
    const { emulator } = client;
    emulator.script({ text: 'Late.', delayMs: 60_000 });
    const late = ask();
    while (!emulator.requests[0]?.body) await new Promise((resolve) => setTimeout(resolve, 5));
    for (let count = 0; count < 3; count += 1) await ask();
    expect(kept()).toEqual([true, false, true, true]);
    emulator.advance(60_000);
    expect((await late).choices[0].message.content).toBe('Late.');
    expect(kept()).toEqual([true, false, false, true]);
  });

  test('those that are no longer recorded, or were reset, take no room', async () => {
    client = await startClient({ maxRecordedBytes: 9 * KIB, maxRecordedRequests: 2 });
    for (let count = 0; count < 6; count += 1) await ask();
    expect(kept()).toEqual([true, true]);
    client.emulator.reset();
    await ask();
    await ask();
    expect(kept()).toEqual([true, true]);
  });

  test('have 64 MiB by default', async () => {
    const emulator = createEmulator();
    const body = new Uint8Array(1024 * KIB);
    const headers = { authorization: 'Bearer sk-test' };
    for (let count = 0; count < 66; count += 1) {
      const url = 'https://api.openai.com/v1/files';
      await (await emulator.fetch(url, { method: 'POST', headers, body })).text();
    }
    const sizes = emulator.requests.map(({ bytes }) => bytes?.length);
    expect(sizes.filter((size) => size === undefined)).toHaveLength(2);
    expect(sizes.slice(0, 3)).toEqual([undefined, undefined, body.length]);
  });

  test('lose the earlier messages of a socket', async () => {
    client = await startClient({ maxRecordedBytes: 10 * KIB });
    const url = `${client.server.baseURL.replace('http', 'ws')}/realtime?model=gpt-realtime`;
    const socket = new WebSocket(url, { headers: { authorization: 'Bearer sk-test' } });
    let errors = 0;
    socket.on('message', (data) => (errors += Number(String(data).includes('"type":"error"'))));
    await new Promise((resolve) => socket.once('open', resolve));
    const { emulator } = client;
    for (let count = 0; count < 12; count += 1) {
      socket.send(JSON.stringify({ type: 'unknown', count, text: 'x'.repeat(2 * KIB) }));
    }
    while (errors < 12) await new Promise((resolve) => setTimeout(resolve, 5));
    socket.close();
    const { messages } = emulator.requests[0]!;
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.length).toBeLessThanOrEqual(4);
    expect(messages.at(-1)).toMatchObject({ count: 11 });
  });
});

describe('stored content', () => {
  const form = (fields: Record<string, string | File>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return data;
  };
  const content = (size: number) => new File(['x'.repeat(size)], 'a.txt', { type: 'text/plain' });
  const upload = (size: number) =>
    client!.post('/files', form({ file: content(size), purpose: 'user_data' }));
  const refused = async (response: Response) => {
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 'insufficient_storage', message: expect.stringContaining('1000 bytes') },
    });
  };

  test('that does not fit is refused, and fits after a deletion or a reset', async () => {
    client = await startClient({ maxStoredBytes: 1000 });
    const { id } = (await (await upload(600)).json()) as { id: string };
    await refused(await upload(401));
    expect((await client.read('/files')).data).toHaveLength(1);
    expect((await upload(400)).status).toBe(200);
    await client.delete(`/files/${id}`);
    expect((await upload(600)).status).toBe(200);
    await refused(await upload(1));
    client.emulator.reset();
    expect((await upload(1000)).status).toBe(200);
  });

  test('includes the parts of uploads, whose file takes their place', async () => {
    client = await startClient({ maxStoredBytes: 1000 });
    const { id } = await client.create('/uploads', {
      filename: 'a.txt',
      purpose: 'assistants',
      bytes: 900,
      mime_type: 'text/plain',
    });
    const parts = `/uploads/${id}/parts`;
    const first = await client.create(parts, form({ data: content(600) }));
    await refused(await client.post(parts, form({ data: content(401) })));
    const second = await client.create(parts, form({ data: content(300) }));
    const part_ids = [first.id, second.id];
    const { file } = await client.create(`/uploads/${id}/complete`, { part_ids });
    expect(file.bytes).toBe(900);
    await refused(await upload(101));
    expect((await upload(100)).status).toBe(200);
  });

  test('is freed with a container, a skill and a cancelled upload', async () => {
    client = await startClient({ maxStoredBytes: 1000 });
    const container = await client.create('/containers', { name: 'c' });
    await client.create(`/containers/${container.id}/files`, form({ file: content(1000) }));
    await refused(await upload(1));
    await client.delete(`/containers/${container.id}`);
    const skill = await client.create('/skills', form({ 'files[]': content(1000) }));
    await refused(await upload(1));
    await client.delete(`/skills/${skill.id}`);
    const { id } = await client.create('/uploads', {
      filename: 'a.txt',
      purpose: 'assistants',
      bytes: 1000,
      mime_type: 'text/plain',
    });
    await client.create(`/uploads/${id}/parts`, form({ data: content(1000) }));
    await refused(await upload(1));
    await client.create(`/uploads/${id}/cancel`);
    expect((await upload(1000)).status).toBe(200);
  });

  test('a small file does not keep all of a large body', async () => {
    const { StoredBytes } = await import('../src/state/stored-bytes.js');
    const stored = new StoredBytes(1000);
    const body = new Uint8Array(10_000).fill(7);
    stored.set('small', body.subarray(100, 110));
    stored.set('whole', body.subarray(0, 900));
    expect(stored.get('small')).toEqual(new Uint8Array(10).fill(7));
    expect(stored.get('small')!.buffer.byteLength).toBe(10);
    const large = new Uint8Array(90);
    stored.set('large', large);
    expect(stored.get('large')).toBe(large);
  });
});
