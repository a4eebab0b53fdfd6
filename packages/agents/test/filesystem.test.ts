import { mkdtemp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { agentFile, agentFileDestination, prepareAgentDirectory } from '../src/filesystem/index.js';
import { Agents, OpenAIError } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let agents: Agents;
let folder: string;
beforeAll(async () => {
  server = await emulator.listen();
  agents = new Agents({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
  folder = await mkdtemp(join(tmpdir(), 'agents-'));
  await mkdir(join(folder, 'sub'));
  await mkdir(join(folder, 'outside'));
  await writeFile(join(folder, 'a.txt'), 'hello');
  await writeFile(join(folder, 'sub', 'b.txt'), 'there');
  await symlink('a.txt', join(folder, 'link'));
  await symlink('outside', join(folder, 'away'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});
afterEach(() => emulator.reset());

const write = async (path: string, ...chunks: string[]): Promise<string> => {
  const writer = agentFileDestination(path).getWriter();
  for (const chunk of chunks) await writer.write(new TextEncoder().encode(chunk));
  await writer.close();
  return readFile(path, 'utf8');
};

test('a file is opened only when it is sent', async () => {
  const path = join(folder, 'late.txt');
  await writeFile(path, '12345');
  const file = await agentFile(path);
  expect(file).toMatchObject({ name: 'late.txt', size: 5 });
  await writeFile(path, '54321');
  await agents.environments.files.prepare({ '/workspace/late.txt': file });
  const part = emulator.requests.at(-1)!.parts!.find((one) => 'bytes' in one)!;
  expect(new TextDecoder().decode('bytes' in part ? part.bytes : undefined)).toBe('54321');
});

test.each([
  { path: 'link', message: 'not a regular file' },
  { path: 'sub', message: 'not a regular file' },
  { path: 'none', message: 'ENOENT' },
])('$path is refused', async ({ path, message }) => {
  await expect(agentFile(join(folder, path))).rejects.toThrow(message);
});

test('a file that has become a link is not sent', async () => {
  const path = join(folder, 'swapped.txt');
  await writeFile(path, '12345');
  const file = await agentFile(path);
  await rename(path, join(folder, 'old'));
  await symlink('a.txt', path);
  const prepared = agents.environments.files.prepare({ '/workspace/x': file });
  await expect(prepared).rejects.toMatchObject({ name: 'AgentFileUploadError' });
});

test('selected files of a directory are uploaded', async () => {
  const params = { include: ['a.txt', 'sub/b.txt'], to: '/workspace/in' };
  const prepared = await prepareAgentDirectory(agents.environments.files, folder, params);
  expect(prepared.files.map(({ path }) => path)).toEqual([
    '/workspace/in/a.txt',
    '/workspace/in/sub/b.txt',
  ]);
  expect(prepared.uploadedFiles.map(({ bytes }) => bytes)).toEqual([5, 5]);
});

test.each([
  ...['../x', '/etc/hostname', 'sub//b.txt', './a.txt', 'sub\\b.txt', '', '.', 'c:/a', 'a\0'],
  ...['link', 'sub', 'away/x', 'a.txt/x', 'none'],
])('%j is no selection', async (path) => {
  await writeFile(join(folder, 'outside', 'x'), 'secret');
  const params = { include: ['a.txt', path] };
  const prepared = prepareAgentDirectory(agents.environments.files, folder, params);
  await expect(prepared).rejects.toThrow(/relative path|regular file|not a directory|ENOENT|twice/);
  expect(emulator.requests).toHaveLength(0);
});

test.each(['/workspace/', '/x', 'workspace', '/workspace/../y'])('%j is no target', async (to) => {
  const prepared = prepareAgentDirectory(agents.environments.files, folder, {
    include: ['a.txt'],
    to,
  });
  await expect(prepared).rejects.toThrow(OpenAIError);
  expect(emulator.requests).toHaveLength(0);
});

test('a destination is opened with the first bytes, and replaces a file', async () => {
  const path = join(folder, 'out.txt');
  agentFileDestination(path);
  await expect(readFile(path)).rejects.toThrow('ENOENT');
  expect(await write(path, 'one ', 'two')).toBe('one two');
  expect(await write(path, 'x')).toBe('x');
  expect(await write(path)).toBe('');
});

test.each([
  { path: 'link', message: 'not a regular file' },
  { path: 'sub', message: 'not a regular file' },
  { path: 'none/x', message: 'ENOENT' },
])('$path is no destination', async ({ path, message }) => {
  await expect(write(join(folder, path), 'x')).rejects.toThrow(message);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('hello');
});

test('a download that fails closes its file', async () => {
  const path = join(folder, 'part.txt');
  const writer = agentFileDestination(path).getWriter();
  await writer.write(new TextEncoder().encode('part'));
  await writer.abort(new Error('cut'));
  expect(await readFile(path, 'utf8')).toBe('part');
});
