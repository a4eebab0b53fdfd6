import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  OpenAIError,
} from '@oai/core';
import {
  addAbortListener,
  removeAbortListener,
  requireObject,
  startTimer,
  unlessAborted,
} from '@oai/core/internal';
import type { ByteReader } from './byte-reader.js';
import type { DownloadFetch } from './download.js';
import type { MediaSource } from './media-source.js';
import { openSource } from './open-source.js';

const DEFAULT_MAX_BYTES = 2 ** 30;
const DEFAULT_IDLE_TIMEOUT_MS = 60_000;

/**
 * The bytes that have arrived.
 *
 * @public
 */
export interface MediaProgress {
  readonly receivedBytes: number;
  /** Undefined if it is not known before the end. */
  readonly totalBytes: number | undefined;
}

/**
 * The options of {@link openMedia}.
 *
 * @public
 */
export interface OpenMediaOptions {
  /** The maximum size, bytes. Default: 1 GiB. */
  maxBytes?: number | undefined;
  /** The longest wait for further bytes, milliseconds. Default: 60000. */
  idleTimeoutMs?: number | undefined;
  /** Called when bytes arrive. */
  onProgress?: ((progress: MediaProgress) => void) | undefined;
  /** Ends the reading with an `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
  /** Downloads images that have only an address. Default: `fetch` of the platform. */
  fetch?: DownloadFetch | undefined;
}

/**
 * Media that is being read.
 *
 * @public
 */
export interface Media {
  /** The bytes. They are read only as fast as this is. */
  readonly stream: ReadableStream<Uint8Array>;
  /** The media type (`image/png`), if the answer tells it. */
  readonly type: string | undefined;
  /** The number of bytes, if it is known before the end. */
  readonly size: number | undefined;
}

/**
 * Opens media as a stream of bytes: base64 is decoded, an address downloaded, speech events joined,
 * a response read. Nothing is downloaded with the key of a client.
 *
 * @throws {OpenAIError} There is no media in the source, more than one image, or an option is invalid.
 *   From the stream: there is more than `maxBytes`.
 * @throws {APIConnectionError} The image could not be downloaded. From the stream: it broke.
 * @throws {APIConnectionTimeoutError} Nothing arrived for `idleTimeoutMs`.
 * @throws {APIUserAbortError} The signal was aborted.
 * @example
 * ```ts
 * import { openMedia } from '@oai/media';
 *
 * const image = await client.images.generate({ model: 'gpt-image-1', prompt: 'A robot' });
 * const { stream, type = 'image/png' } = await openMedia(image);
 * const page = new Response(stream, { headers: { 'content-type': type } });
 * console.log((await page.blob()).type);
 * ```
 * @public
 */
export async function openMedia(
  source: MediaSource,
  options: OpenMediaOptions = {},
): Promise<Media> {
  requireObject(source, 'source');
  requireObject(options, 'options');
  const reading = new MediaReading(options);
  const reader = await reading.open(source, options.fetch ?? ((...args) => fetch(...args)));
  const { type, size } = reader;
  return { type, size, stream: reading.streamOf(reader) };
}

/** One reading of media, from its opening to its end. */
class MediaReading {
  readonly #maxBytes: number;
  readonly #idleTimeoutMs: number;
  readonly #onProgress: OpenMediaOptions['onProgress'];
  readonly #signal: AbortSignal | null | undefined;
  readonly #controller = new AbortController();
  readonly #onAbort = (): void =>
    this.#controller.abort(new APIUserAbortError({ cause: this.#signal!.reason }));
  #receivedBytes = 0;

  constructor({ maxBytes, idleTimeoutMs, onProgress, signal }: OpenMediaOptions) {
    this.#maxBytes = aboveZero('maxBytes', maxBytes, DEFAULT_MAX_BYTES);
    this.#idleTimeoutMs = aboveZero('idleTimeoutMs', idleTimeoutMs, DEFAULT_IDLE_TIMEOUT_MS);
    this.#onProgress = onProgress;
    this.#signal = signal;
    if (signal?.aborted) this.#onAbort();
    else if (signal) addAbortListener(signal, this.#onAbort);
  }

  async open(source: MediaSource, fetch: DownloadFetch): Promise<ByteReader> {
    try {
      const reader = await this.#inTime(() => openSource(source, fetch, this.#controller.signal));
      if (reader.size !== undefined) this.#checkSize(reader.size);
      return reader;
    } catch (error) {
      this.#release();
      throw error;
    }
  }

  streamOf(reader: ByteReader): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          try {
            const bytes = await this.#inTime(() => reader.read());
            if (bytes) controller.enqueue(this.#counted(bytes, reader));
            else this.#end(reader, controller);
          } catch (error) {
            void this.#cancel(reader);
            throw error;
          }
        },
        cancel: () => this.#cancel(reader),
      },
      { highWaterMark: 0 },
    );
  }

  /** The abort ends a step that is pending: whatever is read returns only after that. */
  async #cancel(reader: ByteReader): Promise<void> {
    this.#release();
    this.#controller.abort();
    await reader.cancel();
  }

  #counted(bytes: Uint8Array, { size }: ByteReader): Uint8Array {
    this.#receivedBytes += bytes.length;
    this.#checkSize(this.#receivedBytes);
    this.#onProgress?.({ receivedBytes: this.#receivedBytes, totalBytes: size });
    return bytes;
  }

  #end({ size }: ByteReader, controller: ReadableStreamDefaultController): void {
    if (this.#receivedBytes === 0) throw new OpenAIError('The media is empty.');
    if (size !== undefined && this.#receivedBytes !== size) {
      throw new APIConnectionError({
        message: `Only ${this.#receivedBytes} of ${size} bytes arrived.`,
      });
    }
    this.#release();
    controller.close();
  }

  #checkSize(bytes: number): void {
    if (bytes <= this.#maxBytes) return;
    throw new OpenAIError(`The media has more than ${this.#maxBytes} bytes (option \`maxBytes\`).`);
  }

  #release(): void {
    if (this.#signal) removeAbortListener(this.#signal, this.#onAbort);
  }

  /** Runs a step within its time, and no longer than until the abort. */
  async #inTime<T>(step: () => Promise<T>): Promise<T> {
    const { signal } = this.#controller;
    const message = `Nothing arrived for ${this.#idleTimeoutMs} ms (option \`idleTimeoutMs\`).`;
    const timer = startTimer(this.#idleTimeoutMs, () =>
      this.#controller.abort(new APIConnectionTimeoutError({ message })),
    );
    try {
      return await unlessAborted(signal, step);
    } finally {
      clearTimeout(timer);
    }
  }
}

function aboveZero(name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value === 'number' && value > 0) return value;
  throw new OpenAIError(`\`${name}\` must be a number above 0.`);
}
