// Uploads a large file in parts, goes on with an upload that was interrupted, and puts a whole folder
// into a vector store.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uploadFolder } from '@oai/bulk/folders';
import { uploadInParts } from '@oai/bulk/uploads';
import OpenAI, { APIUserAbortError } from '@oai/openai';
import { Presets, SingleBar } from 'cli-progress';

const folder = await mkdtemp(join(tmpdir(), 'example-'));
const path = join(folder, 'talk.txt');
await writeFile(path, 'Welcome to the talk.\n'.repeat(100_000)); // 2.1 MB, in place of gigabytes.

const client = new OpenAI();
/** @type {import('@oai/bulk/uploads').UploadInPartsParams} */
const params = { purpose: 'assistants', mime_type: 'text/plain' };
const partBytes = 500_000;

// The program stops after the second part, as if it had been killed. It has kept the last state.
const controller = new AbortController();
let kept = ''; // In place of a file.
try {
  await uploadInParts(client, path, params, {
    ...{ partBytes, maxConcurrency: 1, signal: controller.signal, cancelOnAbort: false },
    onState: (latest) => {
      kept = JSON.stringify(latest);
      if (latest.partIDs.filter(Boolean).length === 2) controller.abort();
    },
  });
} catch (error) {
  if (!(error instanceof APIUserAbortError)) throw error;
  console.log('interrupted');
}

// Another run sends the rest.
const state = JSON.parse(kept);
const bar = new SingleBar({ stream: process.stdout, noTTYOutput: true }, Presets.shades_classic);
bar.start(state.bytes, 0);
const upload = await uploadInParts(client, path, params, {
  resume: state,
  onProgress: ({ loadedBytes }) => bar.update(loadedBytes),
});
bar.stop();
console.log(upload.status, upload.file.filename, upload.file.bytes);

const handbook = join(folder, 'handbook');
await mkdir(join(handbook, 'access'), { recursive: true });
await writeFile(join(handbook, 'access', 'login.md'), 'Keys end after 90 days.');
await writeFile(join(handbook, 'billing.md'), 'Invoices are sent by mail.');
const store = await client.vectorStores.create({ name: 'Handbook' });
const files = await uploadFolder(client, store.id, handbook, {
  onProgress: ({ processed, total }) => console.log(`${processed} of ${total} can be searched`),
});
console.log(files.map((file) => file.path).join(', '));

for (const id of [upload.file.id, ...files.map(({ fileID }) => fileID)])
  await client.files.delete(id);
await client.vectorStores.delete(store.id);
await rm(folder, { recursive: true });
