import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { AgentFileUploadError, Agents, BadRequestError, OpenAIError } from '../src/index.js';
import { agentItems, validateAgentFilePath } from '../src/internal.js';

const emulator = createEmulator();
let server: EmulatorServer;
let agents: Agents;
beforeAll(async () => {
  server = await emulator.listen();
  agents = new Agents({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const file = (text: string) => new File([text], 'notes.txt');

test('files are uploaded for a new environment', async () => {
  const { files, uploadedFiles } = await agents.environments.files.prepare({
    '/workspace/a.txt': file('a'),
    '/workspace/in/b.txt': file('b'),
  });
  expect(files).toEqual([
    { type: 'file_id', file_id: uploadedFiles[0]!.id, path: '/workspace/a.txt' },
    { type: 'file_id', file_id: uploadedFiles[1]!.id, path: '/workspace/in/b.txt' },
  ]);
  expect(uploadedFiles.map(({ purpose }) => purpose)).toEqual(['user_data', 'user_data']);
  await agents.environments.create({ environment: { type: 'openai_hosted', files } });
});

test('a file is uploaded and copied to an environment', async () => {
  const { id } = await agents.environments.create({ environment: { type: 'openai_hosted' } });
  const params = { file: file('a'), path: '/workspace/a.txt' };
  const options = { idempotencyKey: 'once' };
  const { uploadedFile, environmentFile } = await agents.environments.files.upload(
    ...([id, params, options] as const),
  );
  expect(environmentFile.object).toBe('agent.environment.file');
  const copy = emulator.requests.at(-1)!;
  expect(copy.body).toMatchObject({ file_id: uploadedFile.id, path: params.path });
  expect(emulator.requests.map(({ headers }) => headers['idempotency-key']).slice(1)).toEqual([
    'once',
    undefined,
  ]);
});

test.each([
  ...['', 'a', '/', '/workspace', '/workspace/', '/workspace/a/', '/workspace//a', '/workspacex/a'],
  ...['/workspace/./a', '/workspace/../a', '/workspace/a/..', '/workspace/a\\b', '/workspace/a\0b'],
  ...['/Workspace/a', '/etc/passwd', 'workspace/a', '~/a', 'C:\\a', '/workspace/.codex/config'],
])('the path %j is refused before any upload', async (path) => {
  const files = { '/workspace/fine': file('a'), [path]: file('b') };
  await expect(agents.environments.files.prepare(files)).rejects.toThrow('must be absolute');
  const upload = agents.environments.files.upload('env', { file: file('a'), path });
  await expect(upload).rejects.toThrow(OpenAIError);
  expect(emulator.requests).toHaveLength(0);
});

test.each([
  '/workspace/a',
  '/workspace/.git/x',
  '/workspace/..a',
  '/workspace/é a?#%2e',
  '/workspace/…',
])('the path %j is accepted', (path) => expect(() => validateAgentFilePath(path)).not.toThrow());

test.each([{ idempotencyKey: 'k' }, { headers: { 'idempotency-KEY': 'k' } }])(
  'the key of %j is not used for several uploads',
  async (options) => {
    const files = { '/workspace/a': file('a'), '/workspace/b': file('b') };
    await expect(agents.environments.files.prepare(files, options)).rejects.toThrow('not several');
    expect(emulator.requests).toHaveLength(0);
  },
);

test('an upload that fails tells which files are there', async () => {
  emulator.fault({ kind: 'status', status: 400 });
  const error = await agents.environments.files
    .upload('env', { file: file('a'), path: '/workspace/a' })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(AgentFileUploadError);
  expect(error).toMatchObject({ name: 'AgentFileUploadError', uploadedFiles: [] });
  expect((error as Error).cause).toBeInstanceOf(BadRequestError);
});

test('a copy that fails tells which file is there', async () => {
  emulator.fault({ kind: 'status', status: 404 }, { path: '/agents/environments/none/files' });
  const error: unknown = await agents.environments.files
    .upload('none', { file: file('a'), path: '/workspace/a' })
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ uploadedFiles: [{ object: 'file' }], cause: { status: 404 } });
});

const page = (ids: (string | null)[], more: boolean, lastID?: string) => ({
  data: ids.map((id) => ({ id })),
  has_more: more,
  ...(lastID && { last_id: lastID }),
});
test.each([
  {
    title: 'the id of the last item',
    pages: [page(['1', '2'], true), page(['3'], false)],
    cursors: [undefined, '2'],
    ids: ['1', '2', '3'],
  },
  {
    title: 'the last id of the page',
    pages: [page(['1', null], true, 'L'), page(['3'], false)],
    cursors: [undefined, 'L'],
    ids: ['1', null, '3'],
  },
  { title: 'nothing', pages: [page([null], true)], cursors: [undefined], ids: [null, 'no cursor'] },
  {
    title: 'the same again',
    pages: [page(['1'], true), page(['1'], true)],
    cursors: [undefined, '1'],
    ids: ['1', '1', 'no cursor'],
  },
])('$title is the cursor of the next page of items', async ({ pages, cursors, ids }) => {
  const seen: (string | null)[] = [];
  const used: (string | undefined)[] = [];
  const rest = [...pages];
  const load = async (after: string | undefined) => {
    used.push(after);
    return rest.shift() as never;
  };
  try {
    for await (const { id } of agentItems<{ id: string | null }>(load)) seen.push(id);
  } catch {
    seen.push('no cursor');
  }
  expect(used).toEqual(cursors);
  expect(seen).toEqual(ids);
});
