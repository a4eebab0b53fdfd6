import type { FormFile } from '../src/index.js';
import { parseForm } from '../src/http/form.js';
import { startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

let client: TestClient;
beforeAll(async () => {
  client = await startClient({
    files: [{ id: 'file-abc123', filename: 'seed.jsonl', purpose: 'fine-tune', content: '{}\n' }],
  });
});
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

function form(fields: Record<string, string | File | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) data.append(Array.isArray(value) ? `${name}[]` : name, each);
  }
  return data;
}
const upload = (name: string, content: BlobPart = 'text of the file', purpose = 'user_data') =>
  client.create('/files', form({ file: new File([content], name), purpose }));

test('keeps a file byte for byte', async () => {
  const content = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);
  const file = await client.create(
    '/files',
    form({
      file: new File([content], 'a "b" é.bin', { type: 'image/png' }),
      purpose: 'vision',
      'expires_after[anchor]': 'created_at',
      'expires_after[seconds]': '3600',
    }),
  );
  expectValid('OpenAIFile', file);
  expect(file).toMatchObject({ filename: 'a "b" é.bin', bytes: 100_000, status: 'uploaded' });
  expect(file.expires_at - file.created_at).toBe(3600);
  const downloaded = await client.get(`/files/${file.id}/content`);
  expect(new Uint8Array(await downloaded.arrayBuffer())).toEqual(content);
  expect(await client.read(`/files/${file.id}`)).toMatchObject({ status: 'processed' });
  const part = client.emulator.requests[0]!.parts![0] as FormFile;
  expect([part.field, part.contentType]).toEqual(['file', 'image/png']);
});

test('lists, pages, filters and deletes', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 3; index += 1) ids.push((await upload(`${index}.txt`)).id);
  const list = await client.read('/files?purpose=user_data&limit=2');
  expectValidResponse('GET /files', list);
  expect(list.data.map((file: any) => file.id)).toEqual([ids[2], ids[1]]);
  expect(list.has_more).toBe(true);
  const rest = await client.read(`/files?purpose=user_data&after=${ids[1]}&order=desc`);
  expect(rest).toMatchObject({ data: [{ id: ids[0] }], has_more: false });
  expectValidResponse(
    'DELETE /files/{file_id}',
    await (await client.delete(`/files/${ids[0]}`)).json(),
  );
  for (const path of [`/files/${ids[0]}`, `/files/${ids[0]}/content`])
    expect((await client.get(path)).status).toBe(404);
  expect((await client.get('/files?limit=0')).status).toBe(400);
  expect((await client.get('/files?after=file-none')).status).toBe(400);
});

test('has the files that it was made with, after a reset too', async () => {
  await client.delete('/files/file-abc123');
  client.emulator.reset();
  expect(await client.read('/files/file-abc123')).toMatchObject({
    filename: 'seed.jsonl',
    status: 'processed',
  });
});

test.each<[Record<string, string | File>, string]>([
  [{ purpose: 'batch' }, 'file'],
  [{ file: new File(['x'], 'x.jsonl') }, 'purpose'],
  [{ file: new File(['x'], 'x.jsonl'), purpose: 'anything' }, 'purpose'],
  [{ file: new File(['x'], 'x.txt'), purpose: 'fine-tune' }, 'file'],
  [{ file: new File([], 'x.txt'), purpose: 'user_data' }, 'file'],
  [{ file: 'text', purpose: 'user_data' }, 'file'],
  [{ file: new File(['x'], 'x.txt'), purpose: 'user_data', color: 'red' }, 'color'],
])('refuses the form %#, naming %s', async (fields, param) => {
  const response = await client.post('/files', form(fields));
  expect(response.status).toBe(400);
  expect(((await response.json()) as any).error.param).toBe(param);
});

test.each([
  ['no boundary', '--x\r\n\r\n--x--', 'multipart/form-data'],
  ['another boundary', '--y\r\n\r\n--y--', 'multipart/form-data; boundary=x'],
  [
    'no end',
    '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1',
    'multipart/form-data; boundary=x',
  ],
  [
    'no name',
    '--x\r\ncontent-disposition: form-data\r\n\r\n1\r\n--x--',
    'multipart/form-data; boundary=x',
  ],
])('refuses a malformed form: %s', (_, body, contentType) => {
  expect(() => parseForm(new TextEncoder().encode(body), contentType)).toThrow(/multipart form/);
});

test('uploads in parts, in the order that completion gives', async () => {
  const created = await client.create('/uploads', {
    filename: 'big.txt',
    purpose: 'vision',
    bytes: 6,
    mime_type: 'text/plain',
  });
  expectValid('Upload', created);
  const part = (text: string) =>
    client.create(`/uploads/${created.id}/parts`, form({ data: new File([text], 'part') }));
  const [second, first] = [await part('def'), await part('abc')];
  expectValid('UploadPart', first);
  const short = await client.post(`/uploads/${created.id}/complete`, { part_ids: [first.id] });
  expect(short.status).toBe(400);
  const wrong = { part_ids: [second.id, first.id], md5: '0'.repeat(32) };
  expect((await client.post(`/uploads/${created.id}/complete`, wrong)).status).toBe(400);
  const completed = await client.create(`/uploads/${created.id}/complete`, {
    part_ids: [first.id, second.id],
  });
  expectValid('Upload', completed);
  expect(completed.status).toBe('completed');
  expect(await (await client.get(`/files/${completed.file.id}/content`)).text()).toBe('abcdef');
  expect((await client.post(`/uploads/${created.id}/cancel`)).status).toBe(400);
  const other = await client.create('/uploads', {
    filename: 'x',
    purpose: 'vision',
    bytes: 1,
    mime_type: 'a/b',
  });
  expect((await client.create(`/uploads/${other.id}/cancel`)).status).toBe('cancelled');
});

describe('vector stores', () => {
  test('work on files until they have been read often enough', async () => {
    const store = await client.create('/vector_stores', {
      name: 'docs',
      expires_after: { anchor: 'last_active_at', days: 30 },
      metadata: { a: 'b' },
    });
    expectValid('VectorStoreObject', store);
    const file = await upload('a.txt');
    const added = await client.create(`/vector_stores/${store.id}/files`, {
      file_id: file.id,
      attributes: { lang: 'en' },
    });
    expectValid('VectorStoreFileObject', added);
    expect(added.status).toBe('in_progress');
    const path = `/vector_stores/${store.id}/files/${file.id}`;
    const polled = await client.get(path);
    expect(polled.headers.get('openai-poll-after-ms')).toBe('10');
    expect(((await polled.json()) as any).status).toBe('in_progress');
    expect((await client.read(path)).status).toBe('completed');
    expect(await client.read(`/vector_stores/${store.id}`)).toMatchObject({
      status: 'completed',
      usage_bytes: 16,
      file_counts: { completed: 1, total: 1 },
    });
    expectValidResponse(
      'GET /vector_stores/{vector_store_id}/files',
      await client.read(`/vector_stores/${store.id}/files?filter=completed`),
    );
    expect((await client.create(path, { attributes: { lang: 'no' } })).attributes).toEqual({
      lang: 'no',
    });
    const content = await client.read(`${path}/content`);
    expectValidResponse('GET /vector_stores/{vector_store_id}/files/{file_id}/content', content);
    expect(content.data[0].text).toBe('text of the file');
    expectValidResponse(
      'DELETE /vector_stores/{vector_store_id}/files/{file_id}',
      await (await client.delete(path)).json(),
    );
    expect((await client.create(`/vector_stores/${store.id}`, { name: 'new' })).name).toBe('new');
    expectValidResponse('GET /vector_stores', await client.read('/vector_stores'));
    expectValidResponse(
      'DELETE /vector_stores/{vector_store_id}',
      await (await client.delete(`/vector_stores/${store.id}`)).json(),
    );
    expect((await client.get(`/vector_stores/${store.id}`)).status).toBe(404);
  });

  test('take batches, finish them and cancel them', async () => {
    const { id } = await client.create('/vector_stores', {});
    const ids = [(await upload('a.txt')).id, (await upload('b.exe')).id];
    const batch = await client.create(`/vector_stores/${id}/file_batches`, { file_ids: ids });
    expectValid('VectorStoreFileBatchObject', batch);
    expect(batch).toMatchObject({
      status: 'in_progress',
      file_counts: { in_progress: 2, total: 2 },
    });
    const path = `/vector_stores/${id}/file_batches/${batch.id}`;
    await client.read(path);
    expect(await client.read(path)).toMatchObject({
      status: 'completed',
      file_counts: { completed: 1, failed: 1 },
    });
    const files = await client.read(`${path}/files?filter=failed`);
    expectValidResponse(
      'GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files',
      files,
    );
    expect(files.data[0].last_error.code).toBe('unsupported_file');
    expect((await client.post(`${path}/cancel`)).status).toBe(400);
    const other = await client.create(`/vector_stores/${id}/file_batches`, {
      files: [{ file_id: ids[0], attributes: { n: 1 } }],
    });
    const cancelled = await client.create(`/vector_stores/${id}/file_batches/${other.id}/cancel`);
    expect(cancelled).toMatchObject({ status: 'cancelled', file_counts: { cancelled: 1 } });
    expect((await client.post(`/vector_stores/${id}/file_batches`, {})).status).toBe(400);
    expect(
      (await client.post(`/vector_stores/${id}/file_batches`, { file_ids: ['file-none'] })).status,
    ).toBe(404);
  });

  test('find what is asked for', async () => {
    const files = [
      await upload('auth.txt', 'To configure authentication set the key'),
      await upload(
        'tax.pdf',
        new Uint8Array([0x25, 0, 0xff, ...new TextEncoder().encode(' tax law of Norway ')]),
      ),
    ];
    const store = await client.create('/vector_stores', {});
    for (const [index, file] of files.entries()) {
      await client.create(`/vector_stores/${store.id}/files`, {
        file_id: file.id,
        attributes: { year: 2020 + index },
      });
    }
    await client.read(`/vector_stores/${store.id}`);
    await client.read(`/vector_stores/${store.id}`);
    const search = (body: object) => client.create(`/vector_stores/${store.id}/search`, body);
    const found = await search({ query: 'How do I configure authentication?' });
    expectValid('VectorStoreSearchResultsPage', found);
    expect(found.data.map((result: any) => result.filename)).toEqual(['auth.txt', 'tax.pdf']);
    expect(found.data[1].content[0].text).toContain('tax law of Norway');
    const names = async (body: object) =>
      (await search({ query: 'x', ...body })).data.map((result: any) => result.filename);
    expect(await names({ max_num_results: 1 })).toHaveLength(1);
    expect(await names({ filters: { type: 'eq', key: 'year', value: 2021 } })).toEqual(['tax.pdf']);
    const both = [
      { type: 'gte', key: 'year', value: 2020 },
      { type: 'in', key: 'year', value: [2020] },
    ];
    expect(await names({ filters: { type: 'and', filters: both } })).toEqual(['auth.txt']);
    expect(
      await names({ filters: { type: 'or', filters: [{ type: 'or', filters: both }] } }),
    ).toHaveLength(2);
    const refused = await client.post(`/vector_stores/${store.id}/search`, {
      query: 'x',
      limit: 5,
    });
    expect(((await refused.json()) as any).error).toMatchObject({
      param: 'limit',
      code: 'unknown_parameter',
    });
  });
});

test.each(['assistants', 'user_data'])(
  'files of the purpose %s cannot be downloaded',
  async (purpose) => {
    const form = new FormData();
    form.append('file', new File(['x'], 'x.txt'));
    form.append('purpose', purpose);
    const { id }: any = await (await client.post('/files', form)).json();
    const answer = await client.get(`/files/${id}/content`);
    expect(await answer.json()).toEqual({
      error: {
        message: `Not allowed to download files of purpose: ${purpose}`,
        type: 'invalid_request_error',
        param: null,
        code: null,
      },
    });
    expect(answer.status).toBe(400);
  },
);
