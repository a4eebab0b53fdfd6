import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Consumer, packagesOf } from '../support/consumer.js';

const esm = `
import OpenAI from 'openai';
import { Batches } from '@oai/batches';
import { Chat } from '@oai/chat';
import { Files } from '@oai/files';
import { Responses } from '@oai/responses';
`;
const cjs = `
const OpenAI = require('openai');
const { Batches } = require('@oai/batches');
const { Chat } = require('@oai/chat');
const { Files } = require('@oai/files');
const { Responses } = require('@oai/responses');
`;
const program = `
const client = new OpenAI({ apiKey: 'key' });
Chat.prototype.seen = 'in both';
console.log(JSON.stringify({
  same: [client.chat instanceof Chat, Object.getPrototypeOf(OpenAI.Chat) === Chat,
    client.chat.constructor === OpenAI.Chat, client.responses instanceof Responses,
    OpenAI.Batches === Batches, OpenAI.Files === Files],
  seen: client.chat.seen,
  release: client.chat.release,
}));
`;

describe('the umbrella re-exports the domain packages', () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await Consumer.install(['openai=openai', ...packagesOf('openai')]);
    await consumer.write('program.mjs', esm + program);
    await consumer.write('program.cjs', cjs + program);
  });
  afterAll(() => consumer.remove());

  async function run(file: string): Promise<unknown> {
    const { stdout, stderr } = await consumer.node(file);
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  const files = ['program.mjs', 'program.cjs'];

  test.each(files)(
    '%s: its classes are theirs or extend them, and a patched prototype is seen',
    async (file) => {
      expect(await run(file)).toEqual({
        same: [true, true, true, true, true, true],
        seen: 'in both',
      });
    },
  );

  test('a patch release of @oai/chat alone changes what client.chat does', async () => {
    const before = await consumer.read('node_modules/openai/index.mjs');
    await consumer.upgrade('chat', async (folder) => {
      const manifest = path.join(folder, 'package.json');
      const { version, ...rest } = JSON.parse(await readFile(manifest, 'utf8')) as {
        version: string;
      };
      const [major, minor, patch] = version.split('.');
      const next = `${major}.${minor}.${Number(patch) + 1}`;
      await writeFile(manifest, JSON.stringify({ version: next, ...rest }));
      for (const script of ['index.mjs', 'index.js'])
        await appendFile(path.join(folder, script), `\nChat.prototype.release = '${next}';\n`);
    });
    expect(await consumer.read('node_modules/openai/index.mjs')).toBe(before);
    for (const file of files)
      expect(await run(file)).toMatchObject({ release: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });
});
