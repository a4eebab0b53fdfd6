import { Audio } from '@oai/audio';
import { Chat } from '@oai/chat';
import { APIClient, OpenAIError } from '@oai/core';
import { createEmulator, type Emulator, type EmulatorServer } from '@oai/emulator';
import { Files } from '@oai/files';
import { Images } from '@oai/images';
import { openMedia, speechEvents, type MediaSource, type OpenMediaOptions } from '@oai/media';
import { Responses } from '@oai/responses';
import { Videos } from '@oai/videos';
import { read } from './read.js';

let emulator: Emulator;
let server: EmulatorServer;
let client: APIClient;
beforeAll(async () => {
  emulator = createEmulator();
  server = await emulator.listen();
  client = new APIClient({ apiKey: 'sk-secret-key', baseURL: server.baseURL });
});
afterAll(() => server.close());

const png = Buffer.from('\x89PNG', 'latin1');
const prompt = 'A robot';
const speech = { model: 'gpt-4o-mini-tts', voice: 'marin', input: 'Hello!' } as const;

describe('the answers of the API', () => {
  test('an image as base64, alone, in its result and in an event', async () => {
    const images = new Images(client);
    const result = await images.generate({
      model: 'gpt-image-1',
      prompt,
      output_format: 'png',
    });
    const expected = Buffer.from(result.data![0]!.b64_json!, 'base64');
    expect(await read(result)).toEqual({
      bytes: expected,
      type: 'image/png',
      size: expected.length,
    });
    expect((await read(result.data![0]!)).bytes).toEqual(expected);

    const types: unknown[] = [];
    const stream = await images.generate({
      model: 'gpt-image-1',
      prompt,
      stream: true,
      partial_images: 1,
    });
    for await (const event of stream) {
      const { bytes, type } = await read(event);
      expect(bytes.subarray(0, 4)).toEqual(png);
      types.push(type);
    }
    expect(types).toEqual(['image/png', 'image/png']);
  });

  test('an image at an address, which gets no key', async () => {
    const result = await new Images(client).generate({ model: 'dall-e-3', prompt });
    expect(result.data![0]!.b64_json).toBeUndefined();
    const progress: unknown[] = [];
    const { bytes, type } = await read(result, {
      onProgress: ({ receivedBytes }) => progress.push(receivedBytes),
    });
    expect(bytes.subarray(0, 4)).toEqual(png);
    expect(type).toBe('image/png');
    expect(progress.at(-1)).toBe(bytes.length);
  });

  test('the image of a response', async () => {
    const response = await new Responses(client).create({
      model: 'gpt-5-mini',
      input: prompt,
      tools: [{ type: 'image_generation' }],
      tool_choice: { type: 'image_generation' },
    });
    const call = response.output.find((item) => item.type === 'image_generation_call')!;
    expect((await read(call)).bytes.subarray(0, 4)).toEqual(png);
  });

  test('the speech of a chat completion', async () => {
    const { choices } = await new Chat(client).completions.create({
      model: 'gpt-4o-audio-preview',
      modalities: ['text', 'audio'],
      audio: { voice: 'alloy', format: 'wav' },
      messages: [{ role: 'user', content: 'Say hello!' }],
    });
    const audio = choices[0]!.message.audio!;
    expect((await read(audio)).bytes).toEqual(Buffer.from(audio.data, 'base64'));
  });

  test('speech as bytes and as events', async () => {
    const { speech: resource } = new Audio(client);
    const whole = await read(await resource.create({ ...speech, response_format: 'wav' }));
    expect(whole.type).toBe('audio/wav');
    const events = await resource.create({
      ...speech,
      response_format: 'wav',
      stream_format: 'sse',
    });
    expect((await read(events)).bytes.equals(whole.bytes)).toBe(true);

    const again = await resource.create({ ...speech, stream_format: 'sse' });
    const types = new Set<string>();
    for await (const event of speechEvents(again)) {
      types.add(event.type);
      if (event.type === 'speech.audio.done') expect(event.usage.total_tokens).toBeGreaterThan(0);
    }
    expect([...types]).toEqual(['speech.audio.delta', 'speech.audio.done']);
  });

  test('a video and a file', async () => {
    const videos = new Videos(client);
    const { id } = await videos.create({ model: 'sora-2', prompt });
    let status: string;
    do ({ status } = await videos.retrieve(id));
    while (status !== 'completed');
    const video = await read(await videos.downloadContent(id));
    expect(video.type).toBe('video/mp4');
    expect(video.bytes.length).toBeGreaterThan(0);

    const files = new Files(client);
    const body = { file: new File(['some words'], 'words.txt'), purpose: 'vision' as const };
    const file = await files.create(body);
    expect(String((await read(await files.content(file.id))).bytes)).toBe('some words');
  });
});

test.each(['data:image/webp;base64,', 'DATA:image/webp;charset=utf-8;base64,'])(
  'a URL that begins with %s is decoded',
  async (beginning) => {
    const url = `${beginning}${Buffer.from('webp').toString('base64')}`;
    expect(await read({ url })).toEqual({
      bytes: Buffer.from('webp'),
      type: 'image/webp',
      size: 4,
    });
  },
);

test('the body of a runtime without streams is read at once', async () => {
  const response = {
    ok: true,
    status: 200,
    headers: new Headers({ 'content-type': 'audio/mpeg; x=1' }),
    body: undefined,
    bodyUsed: false,
    arrayBuffer: () => Promise.resolve(new Uint8Array([1, 2]).buffer),
  };
  expect(await read(response as unknown as Response)).toEqual({
    bytes: Buffer.from([1, 2]),
    type: 'audio/mpeg',
    size: 2,
  });
});

const used = new Response('x');
void used.text();
const image = { b64_json: 'AAAA' };
test.each<[string, unknown, unknown, string]>([
  ['nothing', null, {}, '`source` must be an object, not null'],
  ['a text', 'image.png', {}, '`source` must be an object, not string'],
  ['an object without media', {}, {}, 'This is no media'],
  ['an image without anything', { b64_json: null, url: null }, {}, 'This is no media'],
  ['no image', { data: [] }, {}, 'There are 0 images'],
  ['several images', { data: [image, image] }, {}, 'There are 2 images: pass one of `data`'],
  ['an image that is none', { b64_json: '<html>' }, {}, '`b64_json` of the image is no base64'],
  ['an empty image', { b64_json: '' }, {}, '`b64_json` of the image is no base64'],
  ['speech that is none', { data: '?' }, {}, 'The `data` of the audio is no base64'],
  [
    'a call in progress',
    { type: 'image_generation_call', status: 'in_progress', result: null },
    {},
    'There is no image yet: the call is in_progress',
  ],
  ['an address that is none', { url: 'image.png' }, {}, 'must begin with https://'],
  ['another protocol', { url: 'file:///etc/hostname' }, {}, 'must begin with https://'],
  ['a response that failed', new Response('', { status: 404 }), {}, 'has status 404'],
  ['a response that was read', used, {}, 'has been read already'],
  ['options that are none', image, null, '`options` must be an object'],
  ['no bytes', image, { maxBytes: 0 }, '`maxBytes` must be a number above 0'],
  ['no time', image, { idleTimeoutMs: NaN }, '`idleTimeoutMs` must be a number above 0'],
  ['more than is wanted', image, { maxBytes: 2 }, 'more than 2 bytes (option `maxBytes`)'],
])('%s is refused', async (_name, source, options, message) => {
  const attempt = openMedia(source as MediaSource, options as OpenMediaOptions);
  await expect(attempt).rejects.toThrow(message);
  await expect(attempt).rejects.toBeInstanceOf(OpenAIError);
});

test('a stream of images is refused by name', async () => {
  const images = await new Images(client).generate({ model: 'gpt-image-1', prompt, stream: true });
  // @ts-expect-error A stream of images is no stream of speech.
  const reading = read(images);
  await expect(reading).rejects.toThrow('Open each event of a stream of images in its loop');
});
