import { encodeForm } from '../src/uploads/multipart.js';
import type { EncodedBody } from '../src/wire/encoded-body.js';
import { generate } from './helpers/forms.js';
import { failureOf } from './helpers/test-client.js';

describe('in browsers', () => {
  const part = new Uint8Array(8 * 1024 * 1024).fill(1);
  const opened = (parts: number): ReturnType<NonNullable<EncodedBody['forBrowser']>> => {
    const body = encodeForm({ file: generate(...Array<Uint8Array>(parts).fill(part)) });
    return body.forBrowser!(body.open() as ReadableStream<Uint8Array>);
  };
  const { Request } = globalThis;
  afterEach(() => {
    globalThis.Request = Request;
  });

  test('a stream is sent from memory', async () => {
    const body = await opened(1);
    expect(body).toBeInstanceOf(Uint8Array);
    expect((body as Uint8Array).length).toBeGreaterThan(part.length);
  });

  test('a stream of more than 64 MiB is sent as a stream, where that is possible', async () => {
    const body = await opened(9);
    expect(body).toBeInstanceOf(ReadableStream);
    const { byteLength } = await new Response(body).arrayBuffer();
    expect(byteLength - 9 * part.length).toBeGreaterThan(0);
    expect(byteLength - 9 * part.length).toBeLessThan(500);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('NotSupportedError');
      },
    ],
    [
      'takes the stream for text',
      () => ({ headers: new Headers({ 'content-type': 'text/plain' }) }),
    ],
  ])('otherwise it is refused: Request %s', async (_name, construct) => {
    globalThis.Request = jest.fn(construct) as never;
    const error = await failureOf(opened(9));
    expect(error.message).toMatch(/exceeds the 67108864 bytes .* Pass a File or a Blob\./);
  });
});
