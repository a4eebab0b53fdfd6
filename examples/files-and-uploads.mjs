// Uploads a file, waits until it is processed, downloads and deletes it.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI, { toFile } from '@oai/openai';
import { Presets, SingleBar } from 'cli-progress';

const folder = await mkdtemp(join(tmpdir(), 'example-'));
const path = join(folder, 'training.jsonl');
const line = (question, answer) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });
await writeFile(path, Array.from({ length: 12 }, (_, n) => line(`${n} + 1?`, n + 1)).join('\n'));

const client = new OpenAI();

// A stream is sent while it is read, so a large file needs little memory.
const bar = new SingleBar({ stream: process.stdout, noTTYOutput: true }, Presets.shades_classic);
bar.start(0, 0);
const uploaded = await client.files.create(
  { file: createReadStream(path), purpose: 'fine-tune' },
  {
    onUploadProgress: ({ loadedBytes, totalBytes }) => {
      bar.setTotal(totalBytes ?? loadedBytes);
      bar.update(loadedBytes);
    },
  },
);
bar.stop();
const processed = await client.files.waitForProcessing(uploaded.id);
console.log(processed.filename, processed.status);

const content = await client.files.content(uploaded.id);
console.log((await content.text()).split('\n').length, 'lines');

// Bytes need a name.
const notes = await client.files.create({
  file: await toFile(Buffer.from('Remember the milk.'), 'notes.txt'),
  purpose: 'user_data',
  expires_after: { anchor: 'created_at', seconds: 3_600 },
});

// Lists are pages that are fetched while they are read.
for await (const file of client.files.list()) console.log(file.id, file.filename);

for (const { id } of [uploaded, notes]) await client.files.delete(id);
await rm(folder, { recursive: true });
