// Uploads a file in one way and reports the memory of this process, in megabytes:
// upload.mjs <way> <base URL> <path>.
import { createReadStream, openAsBlob, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import OpenAI, { toFile, toStreamingFile } from 'openai';

const [way, baseURL, path] = process.argv.slice(2);
const client = new OpenAI({ apiKey: 'key', baseURL });
const upload = async (file) => client.files.create({ file: await file, purpose: 'user_data' });
const webStream = () => Readable.toWeb(createReadStream(path));

const ways = {
  async 'bare fetch'() {
    const init = { method: 'POST', body: webStream(), duplex: 'half', redirect: 'error' };
    await (await fetch(`${baseURL}/files`, init)).text();
  },
  'file stream': () => upload(createReadStream(path)),
  'web stream': () => upload(toStreamingFile(webStream(), 'upload.bin')),
  Blob: async () => upload(toFile(await openAsBlob(path), 'upload.bin')),
};

/** `maxRSS` of the process would include that of its parent before `exec`. */
function megabytes(name) {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)[1]) / 1000);
}

const idle = megabytes('VmRSS');
await ways[way]();
console.log(JSON.stringify({ idle, peak: megabytes('VmHWM') }));
process.exit();
