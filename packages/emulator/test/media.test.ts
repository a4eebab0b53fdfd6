import { readEvents, startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}
const errorOf = async (response: Response) => ((await response.json()) as any).error;

describe('images', () => {
  test('are real, and can be downloaded', async () => {
    const body = {
      model: 'dall-e-3',
      prompt: 'A lake',
      size: '1024x1024',
      quality: 'hd',
      style: 'vivid',
      response_format: 'url',
    };
    const response = await client.create('/images/generations', body);
    expectValid('ImagesResponse', response);
    expect(response.data[0].revised_prompt).toContain('A lake');
    const image = await fetch(response.data[0].url);
    expect(image.headers.get('content-type')).toBe('image/png');
    expect(
      Buffer.from(await image.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect((await fetch(response.data[0].url.replace('.png', '0.png'))).status).toBe(404);
  });

  test('come as base64, several at once', async () => {
    const old = await client.create('/images/generations', {
      prompt: 'x',
      n: 2,
      response_format: 'b64_json',
    });
    expect(old.data).toHaveLength(2);
    expect(Buffer.from(old.data[1].b64_json, 'base64').subarray(1, 4).toString()).toBe('PNG');
    const response = await client.create('/images/generations', {
      model: 'gpt-image-1',
      prompt: 'x',
    });
    expectValid('ImagesResponse', response);
    expect(response.usage.output_tokens).toBe(272);
  });

  test('are streamed', async () => {
    const body = { model: 'gpt-image-1', prompt: 'x', stream: true, partial_images: 2 };
    const events = await readEvents(await client.post('/images/generations', body));
    for (const event of events) expectValid('ImageGenStreamEvent', event);
    expect(events.map((event) => event.type)).toEqual([
      'image_generation.partial_image',
      'image_generation.partial_image',
      'image_generation.completed',
    ]);
    const picture = new File(['x'], 'x.png', { type: 'image/png' });
    const edited = await readEvents(
      await client.post('/images/edits', form({ prompt: 'x', image: picture, stream: 'true' })),
    );
    for (const event of edited) expectValid('ImageEditStreamEvent', event);
  });

  test('are edited and varied, if they are said to be pictures', async () => {
    const png = new File(['x'], 'x.png', { type: 'image/png' });
    const edited = await client.create(
      '/images/edits',
      form({ model: 'dall-e-2', prompt: 'x', image: png, mask: png }),
    );
    expectValid('ImagesResponse', edited);
    const two = form({ model: 'gpt-image-1', prompt: 'x' });
    two.append('image[]', png);
    two.append('image[]', new File(['x'], 'x.webp', { type: 'image/webp' }));
    expectValid('ImagesResponse', await client.create('/images/edits', two));
    const varied = await client.create(
      '/images/variations',
      form({ image: png, n: '3', size: '512x512' }),
    );
    expect(varied.data).toHaveLength(3);
    const unknown = await client.post(
      '/images/variations',
      form({ image: new File(['x'], 'x.png') }),
    );
    expect(unknown.status).toBe(400);
    expect(await errorOf(unknown)).toMatchObject({
      param: 'image',
      code: 'unsupported_file_mimetype',
    });
  });

  test.each([
    [{ prompt: 'x', n: 2, model: 'dall-e-3' }, 'n'],
    [{ prompt: 'x', model: 'gpt-image-1', response_format: 'url' }, 'response_format'],
    [{ prompt: 'x', stream: true }, 'stream'],
    [{}, 'prompt'],
  ])('are refused for %j, naming %s', async (body, param) => {
    const response = await client.post('/images/generations', body);
    expect([response.status, (await errorOf(response)).param]).toEqual([400, param]);
  });
});

describe('speech', () => {
  const body = { model: 'tts-1', voice: 'alloy', input: 'Hello there' };

  test.each([
    ['mp3', 'audio/mpeg', [0xff, 0xfb]],
    ['wav', 'audio/wav', [0x52, 0x49]],
    ['flac', 'audio/flac', [0x66, 0x4c]],
    ['opus', 'audio/ogg', [0x4f, 0x67]],
    ['aac', 'audio/aac', [0xff, 0xf1]],
    ['pcm', 'audio/pcm', [0, 0]],
  ])('is audio: %s', async (format, type, start) => {
    const response = await client.post('/audio/speech', { ...body, response_format: format });
    expect(response.headers.get('content-type')).toBe(type);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 2)]).toEqual(start);
  });

  test('is streamed as events', async () => {
    const events = await readEvents(
      await client.post('/audio/speech', {
        ...body,
        model: 'gpt-4o-mini-tts',
        stream_format: 'sse',
      }),
    );
    for (const event of events) expectValid('CreateSpeechResponseStreamEvent', event);
    expect(events.at(-1).type).toBe('speech.audio.done');
    expect((await client.post('/audio/speech', { ...body, stream_format: 'sse' })).status).toBe(
      400,
    );
    expect((await client.post('/audio/speech', { ...body, input: 'x'.repeat(4097) })).status).toBe(
      400,
    );
  });
});

describe('transcriptions', () => {
  const audio = () => new File(['sound'], 'audio.mp3');
  const ask = (fields: Record<string, string | File>) =>
    client.post('/audio/transcriptions', form({ file: audio(), model: 'whisper-1', ...fields }));

  test('have every format', async () => {
    const json: any = await (await ask({ language: 'en' })).json();
    expectValid('CreateTranscriptionResponseJson', json);
    expect(json.text).toContain('audio.mp3');
    expect(await (await ask({ response_format: 'text' })).text()).toBe(`${json.text}\n`);
    expect(await (await ask({ response_format: 'srt' })).text()).toMatch(
      /^1\n00:00:00,000 --> 00:00:03,200\n/,
    );
    expect(await (await ask({ response_format: 'vtt' })).text()).toMatch(
      /^WEBVTT\n\n00:00:00\.000 --> /,
    );
    const verbose: any = await (
      await ask({ response_format: 'verbose_json', 'timestamp_granularities[]': 'word' })
    ).json();
    expectValid('CreateTranscriptionResponseVerboseJson', verbose);
    expect(verbose.words.at(-1).end).toBe(verbose.duration);
    expect(verbose.segments).toBeUndefined();
    const diarized: any = await (
      await ask({ model: 'gpt-4o-transcribe-diarize', response_format: 'diarized_json' })
    ).json();
    expectValid('CreateTranscriptionResponseDiarizedJson', diarized);
    expect((await ask({ model: 'gpt-4o-transcribe', response_format: 'srt' })).status).toBe(400);
  });

  test('are streamed, and scripted', async () => {
    client.emulator.script({ text: ['To be', ' or not'] }, { path: '/audio/transcriptions' });
    const events = await readEvents(
      await ask({ model: 'gpt-4o-transcribe', stream: 'true', 'include[]': 'logprobs' }),
    );
    for (const event of events) expectValid('CreateTranscriptionResponseStreamEvent', event);
    expect(events.map((event) => event.delta ?? event.text)).toEqual([
      'To be',
      ' or not',
      'To be or not',
    ]);
  });

  test('refuse what is not audio', async () => {
    expect((await errorOf(await ask({ file: new File(['x'], 'x.txt') }))).param).toBe('file');
    expect((await errorOf(await ask({ file: new File([], 'x.mp3') }))).param).toBe('file');
  });

  test('translate', async () => {
    const fields = { file: audio(), model: 'whisper-1' };
    expectValid(
      'CreateTranslationResponseJson',
      await client.create('/audio/translations', form(fields)),
    );
    expectValid(
      'CreateTranslationResponseVerboseJson',
      await client.create(
        '/audio/translations',
        form({ ...fields, response_format: 'verbose_json' }),
      ),
    );
  });
});

test('moderations flag certain words', async () => {
  const plain = await client.create('/moderations', {
    input: ['I like tea', 'I will kill you'],
    model: 'omni-moderation-latest',
  });
  expectValidResponse('POST /moderations', plain);
  expect(plain.results.map((result: any) => result.flagged)).toEqual([false, true]);
  expect(plain.results[1].categories).toMatchObject({
    violence: true,
    'harassment/threatening': true,
    hate: false,
  });
  const image = { type: 'image_url', image_url: { url: 'https://example.com/image.jpg' } };
  const mixed = await client.create('/moderations', {
    input: [{ type: 'text', text: 'tea' }, image],
  });
  expectValidResponse('POST /moderations', mixed);
  expect(mixed.results).toHaveLength(1);
});
