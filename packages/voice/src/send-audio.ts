import { APIUserAbortError, OpenAIError } from '@oai/core';
import {
  addAbortListener,
  encodeBase64,
  removeAbortListener,
  unlessAborted,
} from '@oai/core/internal';
import { OpenAIRealtimeError } from '@oai/realtime/connection';
import { checkConnection, takesEvents, type VoiceConnection } from './connection.js';
import { encodePCM16 } from './pcm.js';

/** 200 ms of `audio/pcm` at 24 kHz. */
const DEFAULT_CHUNK_BYTES = 9_600;

/** The API takes 15 MiB an event; base64 makes four characters of three bytes. */
const MAX_CHUNK_BYTES = 8 * 1024 * 1024;

/** How long audio that is there already may keep timers and other connections from their turn. */
const MAX_BUSY_MS = 20;

/** A source that takes this long has been waited for, so that everything else had its turn. */
const WAIT_MS = 5;

/** Bytes of audio, or samples from -1 to 1, which are sent as PCM16. @public */
export type AudioChunk = Uint8Array | ArrayBuffer | Float32Array;

/** Audio to send: in one piece, or as a stream or an iterable of pieces of any length. @public */
export type AudioSource =
  AudioChunk | Blob | ReadableStream<AudioChunk> | AsyncIterable<AudioChunk> | Iterable<AudioChunk>;

/** Options of {@link sendAudio}. @public */
export interface SendAudioOptions {
  /** Maximum length of the audio in one event, bytes. Even. Default: 9600, 200 ms of PCM16. */
  chunkBytes?: number | undefined;
  /** Bytes of a sample, which is never divided. Default: 2, for PCM16; 1 for G.711. */
  bytesPerSample?: 1 | 2 | undefined;
  /** Called with the number of bytes sent so far. */
  onProgress?: ((sentBytes: number) => void) | undefined;
  /** Stops sending. The connection stays open. */
  signal?: AbortSignal | undefined;
}

/**
 * Sends audio to the input buffer of a session (`input_audio_buffer.append`), only as fast as the
 * network takes it. The source is read no further than that, and not while a lost connection is
 * restored (option `reconnect`).
 *
 * @returns The number of bytes sent.
 * @throws {APIUserAbortError} The signal was aborted.
 * @throws {OpenAIRealtimeError} The connection ended before.
 * @throws {OpenAIError} An option is invalid, a piece is no audio, or the audio ends within a sample.
 * @throws Whatever the source throws.
 * @example
 * ```ts
 * import { createReadStream } from 'node:fs';
 * import { sendAudio } from '@oai/voice';
 * import { OpenAIRealtimeWS } from '@oai/realtime/ws';
 *
 * const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime' });
 * const bytes = await sendAudio(connection, createReadStream('talk.pcm'));
 * console.log(bytes, 'bytes sent');
 * connection.close();
 * ```
 * @public
 */
export async function sendAudio(
  connection: VoiceConnection,
  source: AudioSource,
  options: SendAudioOptions = {},
): Promise<number> {
  checkConnection(connection, options);
  const { chunkBytes = DEFAULT_CHUNK_BYTES, bytesPerSample = 2, onProgress, signal } = options;
  checkOptions(chunkBytes, bytesPerSample);
  const pieces = iteratorOf(source);
  const stop = new AbortController();
  const onAbort = (): void => stop.abort(new APIUserAbortError());
  const onClose = (): void =>
    stop.abort(new OpenAIRealtimeError('the connection ended before all audio was sent', null));
  if (signal?.aborted) onAbort();
  else if (signal) addAbortListener(signal, onAbort);
  connection.on('close', onClose);
  // A connection that has ended emits nothing more.
  void connection.drained().catch(onClose);
  const turns = new Turns();
  let sentBytes = 0;
  let rest = new Uint8Array();
  try {
    while (true) {
      const { done, value } = await turns.waited(
        unlessAborted(stop.signal, async () => pieces.next()),
      );
      if (done) break;
      await turns.give();
      const bytes = joined(rest, bytesOf(value));
      const whole = bytes.length - (bytes.length % bytesPerSample);
      for (let start = 0; start < whole; start += chunkBytes) {
        const chunk = bytes.subarray(start, Math.min(start + chunkBytes, whole));
        await turns.give();
        await unlessAborted(stop.signal, () => connection.drained());
        if (!takesEvents(connection)) onClose();
        stop.signal.throwIfAborted();
        connection.send({ type: 'input_audio_buffer.append', audio: encodeBase64(chunk) });
        sentBytes += chunk.length;
        onProgress?.(sentBytes);
      }
      rest = bytes.slice(whole);
    }
    await unlessAborted(stop.signal, () => connection.drained());
  } finally {
    if (signal) removeAbortListener(signal, onAbort);
    connection.off('close', onClose);
    // The source may be waiting for audio that never comes, so nothing waits for its end.
    void (async () => pieces.return?.())().catch(() => {});
  }
  if (rest.length === 0) return sentBytes;
  throw new OpenAIError('The audio ends within a sample. Is it of `audio/pcm`, 16 bits a sample?');
}

/** Lets everything else have its turn, which sources without pauses would not. */
class Turns {
  #busySince = Date.now();

  async waited<Value>(promise: Promise<Value>): Promise<Value> {
    const start = Date.now();
    const value = await promise;
    const now = Date.now();
    if (now - start >= WAIT_MS) this.#busySince = now;
    return value;
  }

  async give(): Promise<void> {
    if (Date.now() - this.#busySince < MAX_BUSY_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#busySince = Date.now();
  }
}

function checkOptions(chunkBytes: number, bytesPerSample: number): void {
  if (bytesPerSample !== 1 && bytesPerSample !== 2) {
    throw new OpenAIError('`bytesPerSample` must be 1 or 2.');
  }
  const isEven = Number.isSafeInteger(chunkBytes) && chunkBytes % 2 === 0;
  if (isEven && chunkBytes > 0 && chunkBytes <= MAX_CHUNK_BYTES) return;
  throw new OpenAIError(`\`chunkBytes\` must be an even number up to ${MAX_CHUNK_BYTES}.`);
}

type Pieces = AsyncIterator<AudioChunk> | Iterator<AudioChunk>;

function iteratorOf(source: AudioSource): Pieces {
  const given = source as Partial<Blob & AsyncIterable<AudioChunk> & Iterable<AudioChunk>> | null;
  const isChunk = given instanceof ArrayBuffer || ArrayBuffer.isView(given);
  if (isChunk) return [given as AudioChunk][Symbol.iterator]();
  if (typeof given?.stream === 'function') return iteratorOf(given.stream() as AudioSource);
  if (typeof given === 'object' && given) {
    if ('getReader' in given) return readerOf(given as ReadableStream<AudioChunk>);
    if (given[Symbol.asyncIterator]) return given[Symbol.asyncIterator]!();
    if (given[Symbol.iterator]) return given[Symbol.iterator]!();
  }
  throw new OpenAIError(
    'The audio must be bytes, samples, a Blob, or a stream or iterable of these: for a file, give `fs.createReadStream(path)`.',
  );
}

/** Iterates over a stream, also in browsers whose streams are not iterable. */
function readerOf(stream: ReadableStream<AudioChunk>): AsyncIterator<AudioChunk> {
  if (stream.locked) throw new OpenAIError('The stream of the audio is being read already.');
  const reader = stream.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<AudioChunk, undefined>>,
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

function bytesOf(chunk: AudioChunk): Uint8Array {
  if (chunk instanceof Float32Array) return encodePCM16(chunk);
  if (chunk instanceof Uint8Array) return chunk;
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk);
  throw new OpenAIError(
    `A piece of the audio is ${describe(chunk)}, but must be a Uint8Array, an ArrayBuffer or a Float32Array.`,
  );
}

function describe(chunk: unknown): string {
  if (typeof chunk === 'string') return 'text (a stream with an encoding gives text)';
  if (typeof chunk !== 'object' || chunk === null) return String(chunk);
  return `an object of ${chunk.constructor?.name ?? 'no class'}`;
}

function joined(rest: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (rest.length === 0) return bytes;
  const both = new Uint8Array(rest.length + bytes.length);
  both.set(rest);
  both.set(bytes, rest.length);
  return both;
}
