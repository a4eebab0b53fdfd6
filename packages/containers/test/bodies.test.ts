import { toFile } from '@oai/core';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Containers, Skills } from '../src/index.js';

/** Requests as a custom `fetch` sees them: with their bodies in `init.body`. */
const seen: { type: string; body: unknown }[] = [];
const options = {
  apiKey: 'key',
  fetch: async (_url: unknown, init?: RequestInit) => {
    seen.push({ type: new Headers(init?.headers).get('content-type')!, body: init?.body });
    return Response.json({ id: 'id' });
  },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'oai-containers-'));
  writeFileSync(path.join(folder, 'report.csv'), 'month,sales\n');
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => void (seen.length = 0));

const stream = () => createReadStream(path.join(folder, 'report.csv'));

/** The names and texts of the files, which a `fetch` that reads the body finds in it. */
async function filesSeen(): Promise<string[]> {
  const [{ type, body }] = seen as [(typeof seen)[0]];
  expect(body).toBeInstanceOf(Uint8Array);
  const text = new TextDecoder().decode(body as Uint8Array);
  expect(String(body)).toBe(text);
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(type)![1]!;
  expect(text.endsWith(`\r\n--${boundary}--\r\n`)).toBe(true);
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [, field, file, content] =
        /name="([^"]*)"; filename="([^"]*)"[^]*?\r\n\r\n([^]*)\r\n$/.exec(part)!;
      return `${field} ${file}: ${content}`;
    });
}

const skill = async () => [
  await toFile('---\nname: sums\n---\n', 'sums/SKILL.md'),
  await toFile('print(1)\n', 'sums/lib/add.py'),
];
const inSkill = [
  'files[] sums/SKILL.md: ---\nname: sums\n---\n',
  'files[] sums/lib/add.py: print(1)\n',
];

test.each<[string, () => Promise<unknown>, string[]]>([
  ['skills.create', async () => new Skills(options).create({ files: await skill() }), inSkill],
  [
    'skills.versions.create',
    async () => new Skills(options).versions.create('skill', { files: await skill() }),
    inSkill,
  ],
  [
    'containers.files.create, without the folders of a name',
    async () =>
      new Containers(options).files.create('id', { file: await toFile('x', 'folder/a.txt') }),
    ['file a.txt: x'],
  ],
  [
    'containers.files.create, from a file stream',
    () => new Containers(options).files.create('id', { file: stream() }),
    ['file report.csv: month,sales\n'],
  ],
])('a custom fetch finds the files of %s in `init.body`', async (_name, upload, files) => {
  await upload();
  expect(await filesSeen()).toEqual(files);
});

test.each<[string, (file: ReturnType<typeof stream>) => unknown]>([
  ['a container', (file) => new Containers(options).files.create('', { file })],
  ['a skill', (files) => new Skills(options).versions.create('..', { files })],
])('an invalid id of %s leaves no file open', (_name, upload) => {
  const file = stream();
  expect(() => upload(file)).toThrow(/Path parameter \w+_id/);
  expect(file.destroyed).toBe(true);
  expect(seen).toEqual([]);
});
