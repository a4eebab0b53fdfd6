import { toFile, toStreamingFile } from 'openai';
import { assert, checksOf, equal } from './check.mjs';
import { clientOf } from './clients.mjs';

const TEXT = 'Paris is in France.\n';
const BYTES = new TextEncoder().encode(TEXT);

/** Uploads a file and compares what arrived. */
async function upload(environment, control, file, text = TEXT) {
  const client = clientOf(environment);
  const stored = await client.files.create({ file: await file, purpose: 'vision' });
  equal(stored.bytes, new TextEncoder().encode(text).length, 'stored bytes');
  const { parts, headers } = await control.lastRequest();
  equal(parts.find(({ name }) => name === 'file').text, text, 'the part that arrived');
  assert(headers['content-type'].startsWith('multipart/form-data; boundary='), 'no boundary');
  equal(await (await client.files.content(stored.id)).text(), text, 'the file read back');
}

async function* pieces() {
  for (const byte of BYTES) yield new Uint8Array([byte]);
}

export const bodies = [
  ...checksOf('uploads', {
    'a File': (environment, control) =>
      upload(environment, control, new File([TEXT], 'notes.txt', { type: 'text/plain' })),
    'a Blob with a name': (environment, control) =>
      upload(environment, control, toFile(new Blob([TEXT]), 'notes.txt')),
    bytes: (environment, control) => upload(environment, control, toFile(BYTES, 'notes.txt')),
    'a response that was fetched': async (environment, control) => {
      const page = await fetch(`${environment.controlURL}/text`);
      await upload(
        environment,
        control,
        page,
        await (await fetch(`${environment.controlURL}/text`)).text(),
      );
    },
    'an async iterable': (environment, control) =>
      upload(environment, control, toFile(pieces(), 'notes.txt')),
    'a stream as it is read': (environment, control) =>
      upload(environment, control, toStreamingFile(pieces(), 'notes.txt')),
    'a form of the platform': [
      ['streams'],
      async (environment, control) => {
        const form = new FormData();
        form.append('purpose', 'user_data');
        form.append('file', new File([TEXT], 'notes.txt'));
        const { bytes } = await clientOf(environment).post('/files', { body: form });
        equal(bytes, BYTES.length, 'stored bytes');
        const { parts } = await control.lastRequest();
        equal(parts.find(({ name }) => name === 'file').text, TEXT, 'the part that arrived');
      },
    ],
    'two megabytes': (environment, control) => {
      const text = 'x'.repeat(2 * 1024 * 1024);
      return upload(environment, control, new File([text], 'big.txt'), text);
    },
    'several files and fields': async (environment, control) => {
      const file = () => new File([TEXT], 'image.png', { type: 'image/png' });
      await clientOf(environment).images.edit({
        model: 'gpt-image-1',
        image: [file(), file()],
        prompt: 'Add a tower.',
      });
      const { parts } = await control.lastRequest();
      equal(parts.map(({ name }) => name).sort(), ['image[]', 'image[]', 'model', 'prompt']);
    },
    'audio to a transcription': async (environment) => {
      const file = new File([TEXT], 'speech.wav', { type: 'audio/wav' });
      const client = clientOf(environment);
      const { text } = await client.audio.transcriptions.create({ file, model: 'whisper-1' });
      assert(text.length > 0, 'no text');
    },
    'in parts': async (environment) => {
      const { uploads } = clientOf(environment);
      const data = (text) => new File([text], 'part');
      const { id } = await uploads.create({
        filename: 'notes.txt',
        bytes: BYTES.length,
        mime_type: 'text/plain',
        purpose: 'assistants',
      });
      const first = await uploads.parts.create(id, { data: data(TEXT.slice(0, 5)) });
      const second = await uploads.parts.create(id, { data: data(TEXT.slice(5)) });
      const { status } = await uploads.complete(id, { part_ids: [first.id, second.id] });
      equal(status, 'completed');
    },
    'with progress': [
      ['upload progress'],
      async (environment) => {
        const seen = [];
        const file = new File(['x'.repeat(100_000)], 'big.txt');
        await clientOf(environment).files.create(
          { file, purpose: 'user_data' },
          { onUploadProgress: ({ loadedBytes }) => seen.push(loadedBytes) },
        );
        assert(seen.at(-1) > 100_000, `progress was ${JSON.stringify(seen)}`);
      },
    ],
  }),
  ...checksOf('binary answers', {
    'speech as bytes': async (environment) => {
      const speech = { model: 'tts-1', voice: 'alloy', input: 'Hello', response_format: 'wav' };
      const response = await clientOf(environment).audio.speech.create(speech);
      const bytes = new Uint8Array(await response.arrayBuffer());
      equal(String.fromCharCode(...bytes.subarray(0, 4)), 'RIFF');
    },
    'speech as a stream': [
      ['streams'],
      async (environment) => {
        const speech = { model: 'tts-1', voice: 'alloy', input: 'Hello', response_format: 'pcm' };
        const response = await clientOf(environment).audio.speech.create(speech);
        let count = 0;
        const reader = response.body.getReader();
        for (let read = await reader.read(); !read.done; read = await reader.read())
          count += read.value.length;
        assert(count > 0, 'no bytes');
      },
    ],
  }),
];
