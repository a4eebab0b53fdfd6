import { inspect } from 'node:util';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  OpenAIError,
  StreamIdleTimeoutError,
} from '@oai/core';
import { openMedia, speechEvents } from '@oai/media';
import { serveMedia } from './media-server.js';
import { read } from './read.js';

describe('faults of speech events', () => {
  const delta = `data: {"type":"speech.audio.delta","audio":"${Buffer.from('la').toString('base64')}"}\n\n`;
  const done = 'data: {"type":"speech.audio.done","usage":{}}\n\n';
  const events = (text: string) =>
    new Response(text, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });

  test.each([
    ['that end early', delta, 'before its final event'],
    ['without audio', `data: {"type":"speech.audio.delta"}\n\n${done}`, 'event is no base64'],
    ['of something else', 'data: {"type":"other"}\n\n', 'The event "other" is none of speech'],
    ['that are an error', 'data: {"error":{"message":"No voice."}}\n\n', 'No voice.'],
  ])('events %s', async (_name, text, message) => {
    await expect(read(events(text))).rejects.toThrow(message);
  });

  test.each<[string, () => Response, string]>([
    ['none', () => 'speech' as never, '`response` must be an object, not string'],
    ['audio', () => new Response('mp3'), "with `stream_format: 'sse'`"],
    ['a failed response', () => new Response('', { status: 500 }), 'has status 500'],
    ['a body that was read', usedEvents, 'has been read already'],
  ])('%s is refused as events', async (_name, response, message) => {
    await expect(speechEvents(response()).next()).rejects.toThrow(message);
  });

  function usedEvents(): Response {
    const response = events(done);
    void response.text();
    return response;
  }

  test('silence and an abort end the events', async () => {
    const silent = () =>
      new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
    const idle = speechEvents(silent(), { streamIdleTimeoutMs: 20 }).next();
    await expect(idle).rejects.toBeInstanceOf(StreamIdleTimeoutError);

    const leaving = new AbortController();
    const left = speechEvents(silent(), { signal: leaving.signal }).next();
    leaving.abort('enough');
    await expect(left).rejects.toMatchObject({ name: 'APIUserAbortError', cause: 'enough' });
    const late = speechEvents(events(delta), { signal: leaving.signal }).next();
    await expect(late).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test('whole events', async () => {
    expect(String((await read(events(delta + delta + done))).bytes)).toBe('lala');
  });

  test('silence and a reader that leaves end the request', async () => {
    const media = await serveMedia((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(delta);
    });
    const closed = () =>
      new Promise((resolve) => media.requests.at(-1)!.socket.once('close', resolve));
    const { stream } = await openMedia(await fetch(media.url));
    const first = closed();
    const reader = stream.getReader();
    expect(Buffer.from((await reader.read()).value!)).toEqual(Buffer.from('la'));
    await reader.cancel();
    await first;

    const response = await fetch(media.url);
    const second = closed();
    await expect(read(response, { idleTimeoutMs: 50 })).rejects.toThrow(
      'Nothing arrived for 50 ms',
    );
    await second;
    await media.close();
  });
});

test.each(['user:top-secret@', 'top-secret@', ':top-secret@'])(
  'an address with %s is refused, and not shown',
  async (user) => {
    const url = `https://${user}images.example/a.png`;
    const error = await openMedia({ url }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(OpenAIError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('top-secret');
  },
);

describe('faults of the network', () => {
  let media: Awaited<ReturnType<typeof serveMedia>>;
  afterEach(() => media.close());

  test('an address that is refused: the error does not show it', async () => {
    media = await serveMedia((_request, response) => response.writeHead(403).end('expired'));
    const error = (await openMedia(media).catch((thrown: unknown) => thrown)) as OpenAIError;
    expect(error.message).toMatch(/^127\.0\.0\.1:\d+ refuses to give the image: status 403\./);
    expect(`${error.message}${error.stack}`).not.toContain('secret-of-the-address');
    expect(media.requests[0]!.headers).not.toHaveProperty('authorization');
  });

  test('a server that is not there', async () => {
    media = await serveMedia((request) => request.socket.destroy());
    const error = (await openMedia(media).catch((thrown: unknown) => thrown)) as Error;
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toMatch(/^The image cannot be downloaded from 127\.0\.0\.1:\d+\.$/);
  });

  test.each([
    ['before the answer', false],
    ['within the image', true],
  ])('silence %s', async (_name, begins) => {
    media = await serveMedia((_request, response) => {
      if (begins) response.writeHead(200, { 'content-length': '8' }).write('four');
    });
    const reading = read(media, { idleTimeoutMs: 50 });
    await expect(reading).rejects.toBeInstanceOf(APIConnectionTimeoutError);
    await expect(reading).rejects.toThrow('Nothing arrived for 50 ms (option `idleTimeoutMs`)');
  });

  test('an end before the last byte', async () => {
    media = await serveMedia((_request, response) => response.end('ignored'));
    const short = new Response('four', { headers: { 'content-length': '8' } });
    await expect(read(media, { fetch: () => Promise.resolve(short) })).rejects.toThrow(
      'Only 4 of 8 bytes arrived',
    );
  });

  test('more than is wanted, without a length before', async () => {
    media = await serveMedia((_request, response) => {
      const more = () => {
        if (!response.destroyed) response.write('x'.repeat(10_000), () => setImmediate(more));
      };
      more();
    });
    const closed = left();
    await expect(read(media, { maxBytes: 50_000 })).rejects.toThrow('more than 50000 bytes');
    await closed;
  });

  test('a reader that leaves ends the download', async () => {
    media = await serveMedia((_request, response) => void response.write('x'));
    const { stream } = await openMedia(media);
    const closed = left();
    await stream.cancel();
    await closed;
  });

  test('an abort ends the download with its reason', async () => {
    media = await serveMedia((_request, response) => void response.write('x'));
    const leaving = new AbortController();
    const { stream } = await openMedia(media, { signal: leaving.signal });
    const closed = left();
    const reading = new Response(stream).text();
    leaving.abort('enough');
    await expect(reading).rejects.toMatchObject({ name: 'APIUserAbortError', cause: 'enough' });
    await closed;
    await expect(openMedia(media, { signal: leaving.signal })).rejects.toMatchObject({
      name: 'APIUserAbortError',
    });
  });

  /** Resolves when the client has left. */
  async function left() {
    while (media.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const { socket } = media.requests[0]!;
    if (!socket.destroyed) await new Promise((resolve) => socket.once('close', resolve));
  }
});
