import { APIClient, OpenAIError } from '@oai/core';
import { paceRequests, runBulk } from '../src/index.js';
import { embedAll } from '../src/embeddings.js';
import { folderFiles, uploadFolder } from '../src/folders.js';
import { uploadInParts } from '../src/uploads.js';

// Programs in plain JavaScript pass values in wrong places.
const client = new APIClient({ apiKey: 'key', baseURL: 'http://127.0.0.1:1/v1' });
const call = () => Promise.resolve('');
const none = null as never;
const five = 5 as never;
const file = new Blob(['text']);

test.each<[string, () => unknown, string]>([
  ['inputs', () => runBulk(five, call).next(), '`inputs` must be an object, not number'],
  ['a call', () => runBulk([], 'call' as never).next(), '`call` must be a function'],
  [
    'options of a run',
    () => runBulk([], call, none).next(),
    '`options` must be an object, not null',
  ],
  ['options of pacing', () => paceRequests(none), '`options` must be an object, not null'],
  ['embeddings', () => embedAll(client, none), '`params` must be an object, not null'],
  ['options of embeddings', () => embedAll(client, { model: '', input: [] }, five), '`options`'],
  ['a folder', () => uploadFolder(client, 'vs_1', '/', none), '`options` must be an object'],
  [
    'earlier files',
    () => uploadFolder(client, 'vs_1', __dirname, { earlier: five }),
    '`earlier` must be',
  ],
  ['inputs without order', () => runBulk({} as never, call).next(), '`inputs` must be a list'],
  [
    'a text',
    () => embedAll(client, { model: '', input: 'abc' as never }),
    '`input` must be a list',
  ],
  [
    'no file',
    () => uploadInParts(client, '/nowhere', { purpose: 'batch' }),
    '"/nowhere" cannot be read (ENOENT)',
  ],
  ['a directory', () => uploadInParts(client, '/', { purpose: 'batch' }), '"/" is not a file'],
  ['a skill', () => folderFiles('/', none), '`options` must be an object'],
  ['an upload', () => uploadInParts(client, file, none), '`params` must be an object'],
  [
    'options of an upload',
    () => uploadInParts(client, file, { purpose: 'batch' }, none),
    '`options`',
  ],
])('%s of the wrong kind are refused by name', async (_name, run, message) => {
  const attempt = (async () => run())();
  await expect(attempt).rejects.toThrow(message);
  await expect(attempt).rejects.toBeInstanceOf(OpenAIError);
});
