import { Duplex, pipeline, Readable, type Transform } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
} from 'node:zlib';
import { builtinModule } from '../environment.js';
import { OpenAIError } from '../errors/openai-error.js';
import type { AnswerBody } from './body.js';
import type { UndiciAnswer } from './exchange.js';

// Flushed as it arrives: events of a stream must not wait for those after them.
const FLUSH = { flush: constants.Z_SYNC_FLUSH };

/** Creates the decoder of data with the given start. */
type CreateDecoder = (start: Buffer) => Transform & { readonly bytesWritten: number };

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: () => createGunzip(FLUSH),
  'x-gzip': () => createGunzip(FLUSH),
  // Some servers leave out the header of zlib, whose low half byte is 8.
  deflate: inMembers(([first]) =>
    first! % 16 === 8 ? createInflate(FLUSH) : createInflateRaw(FLUSH),
  ),
  br: inMembers(() => createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH })),
};

/**
 * Returns the decoder of a content coding. That for zstd is used where it notices that data end too
 * early, as in Node 24 and newer: elsewhere a part of an answer would pass for the whole.
 */
function decoderOf(coding: string): (() => Duplex) | undefined {
  if (coding !== 'zstd') return Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
  const zlib = builtinModule<Zstd>('node:zlib');
  const create = zlib?.createZstdDecompress;
  try {
    zlib?.zstdDecompressSync?.(ZSTD_MAGIC);
    return undefined;
  } catch {
    return create && inMembers(create);
  }
}

/** Returns a decoder of data that may be several members, one after the other. */
function inMembers(create: CreateDecoder): () => Duplex {
  return () => Duplex.from((source: Readable) => decodeMembers(source, create));
}

/**
 * Decodes all members of an answer. Except for gzip, a decoder of the platform ends with the first, and
 * drops what has arrived after it.
 */
async function* decodeMembers(
  source: AsyncIterable<Buffer>,
  create: CreateDecoder,
): AsyncGenerator<Buffer, void> {
  const input = source[Symbol.asyncIterator]();
  let current = (await input.next()).value as Buffer | undefined;
  while (current) {
    const decoder = create(current);
    let startedAt = 0;
    // The number of decoded bytes is named by those that were written.
    const rest = (): Buffer => current!.subarray(decoder.bytesWritten - startedAt);
    // One chunk at a time, so that the decoder has no others when it ends.
    const feed = async (): Promise<void> => {
      do {
        current ??= (await input.next()).value as Buffer | undefined;
        if (!current) return void decoder.end();
        startedAt = decoder.bytesWritten;
        await new Promise<void>((resolve, reject) =>
          decoder.write(current, (error) => (error ? reject(error) : resolve())),
        );
        if (rest().length === 0) current = undefined;
      } while (!current);
    };
    feed().catch((error: Error) => decoder.destroy(error));
    for await (const bytes of decoder) yield bytes as Buffer;
    if (current && decoder.bytesWritten === 0) {
      throw new OpenAIError('The response has broken data after its content.');
    }
    current &&= rest();
  }
}

/** The functions for zstd, which newer versions of Node have. */
interface Zstd {
  createZstdDecompress?: CreateDecoder;
  zstdDecompressSync?: (data: Uint8Array) => Uint8Array;
}

const ZSTD_MAGIC = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd);

/**
 * Returns an answer with its body decoded. The transport does not ask for compressed answers, but
 * callers and proxies may.
 *
 * @throws {OpenAIError} The answer has a content coding that is not known here.
 * @internal
 */
export function decodedAnswer(answer: UndiciAnswer): UndiciAnswer {
  const given = answer.headers['content-encoding'];
  if (!given) return answer;
  const codings = String(given)
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length === 0) return answer;
  const unknown = codings.find((coding) => !decoderOf(coding));
  if (unknown !== undefined) {
    throw new OpenAIError(
      `The response has the content coding ${JSON.stringify(unknown)}, which \`undiciTransport\` ` +
        'cannot decode. Ask for gzip, deflate or br in the header `accept-encoding`, or for none.',
    );
  }
  const { 'content-encoding': _, 'content-length': __, ...headers } = answer.headers;
  return { ...answer, headers, body: new DecodedBody(answer.body, codings.reverse()) };
}

class DecodedBody implements AnswerBody {
  readonly #body: AnswerBody;
  readonly #chunks: AsyncGenerator<Buffer, void>;

  constructor(body: AnswerBody, codings: readonly string[]) {
    this.#body = body;
    this.#chunks = decode(body, codings);
  }

  async next(): Promise<Buffer | undefined> {
    const { value, done } = await this.#chunks.next();
    return done ? undefined : value;
  }

  async rest(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.#chunks) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  cancel(reason: unknown): void {
    this.#body.cancel(reason);
  }
}

async function* decode(body: AnswerBody, codings: readonly string[]): AsyncGenerator<Buffer, void> {
  const first = await body.next();
  // An empty body is not compressed, whatever its header says.
  if (!first) return;
  const source = Readable.from(chunksOf(first, body), { objectMode: false });
  const streams = codings.map((coding) => decoderOf(coding)!());
  // The error of any of the streams ends the last one, which is read here.
  const decoded = pipeline([source, ...streams], () => {}) as unknown as Readable;
  for await (const chunk of decoded) yield chunk as Buffer;
}

async function* chunksOf(first: Buffer, body: AnswerBody): AsyncGenerator<Buffer, void> {
  let chunk: Buffer | undefined = first;
  for (; chunk; chunk = await body.next()) yield chunk;
}
