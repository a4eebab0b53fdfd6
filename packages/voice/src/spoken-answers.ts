import { OpenAIError } from '@oai/core';
import { decodeBase64 } from '@oai/core/internal';
import type { RealtimeServerEvent } from '@oai/realtime';
import { checkConnection, isApart, takesEvents, type VoiceConnection } from './connection.js';
import { PlaybackOrder, type SpeechChunk } from './playback-order.js';
import { SpeechOverflowError } from './speech-overflow-error.js';

/** About a quarter of an hour of `audio/pcm`. */
const DEFAULT_MAX_BYTES = 40 * 1024 * 1024;

/** 24,000 samples of two bytes. */
const DEFAULT_BYTES_PER_SECOND = 48_000;

/** Options of {@link SpokenAnswers}. @public */
export interface SpokenAnswersOptions {
  /** Maximum number of bytes that wait to be read. Default: 40 MiB, about 15 minutes of PCM16. */
  maxBufferedBytes?: number | undefined;
  /** Bytes of a second of audio. Default: 48000, for PCM16 at 24 kHz; 8000 for G.711. */
  bytesPerSecond?: number | undefined;
}

/** How an answer is interrupted. @public */
export interface InterruptOptions {
  /**
   * How much of the item that is being played the user has heard, milliseconds. Default: as much as
   * the loop has read.
   */
  playedMs?: number | undefined;
  /**
   * Cancels answers in progress too. Needed without turn detection; with it, the API cancels an
   * answer once the user speaks. Default: false.
   */
  cancel?: boolean | undefined;
}

/**
 * The speech of a session in the order of playback: one answer after the other, also if the API makes
 * several at a time. Read it in one loop and give each piece to the player. The loop ends with the
 * connection; leaving it stops the collection.
 *
 * @example
 * ```ts
 * import { SpokenAnswers } from '@oai/voice';
 * import { OpenAIRealtimeWS } from '@oai/realtime/ws';
 *
 * const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime' });
 * const answers = new SpokenAnswers(connection);
 * connection.on('input_audio_buffer.speech_started', () => answers.interrupt());
 * connection.on('response.done', () => connection.close());
 * connection.send({ type: 'response.create' });
 * for await (const { audio } of answers) console.log(audio.length, 'bytes to play');
 * ```
 * @public
 */
export class SpokenAnswers implements AsyncIterable<SpeechChunk> {
  readonly #connection: VoiceConnection;
  readonly #bytesPerSecond: number;
  readonly #maxBytes: number;
  readonly #order = new PlaybackOrder();
  /** Answers in progress that were interrupted: their further speech is dropped. */
  readonly #dropped = new Set<string>();
  /** The item that is being played: its last piece, and the bytes that were read of it. */
  #playing: { chunk: SpeechChunk; readBytes: number } | undefined;
  /** The speech that the session can truncate, of this session and its conversation. */
  readonly #truncatable = new Set<string>();
  /** Answers in progress that are no part of the conversation. */
  readonly #apart = new Set<string>();
  #failure: OpenAIError | undefined;
  #isOver = false;
  #isRead = false;
  #wake = (): void => {};
  readonly #onEvent = (event: RealtimeServerEvent): void => this.#received(event);
  readonly #onLost = (): void => {
    this.#order.finishAll();
    this.#dropped.clear();
    this.#truncatable.clear();
    this.#apart.clear();
    this.#wake();
  };
  readonly #onClose = (): void => {
    this.#isOver = true;
    this.#onLost();
  };

  /** @throws {OpenAIError} An option is no positive integer, or there is no connection. */
  constructor(connection: VoiceConnection, options: SpokenAnswersOptions = {}) {
    checkConnection(connection, options);
    const { maxBufferedBytes = DEFAULT_MAX_BYTES, bytesPerSecond = DEFAULT_BYTES_PER_SECOND } =
      options;
    for (const [name, value] of Object.entries({ maxBufferedBytes, bytesPerSecond })) {
      if (Number.isSafeInteger(value) && value > 0) continue;
      throw new OpenAIError(`\`${name}\` must be a positive integer.`);
    }
    this.#connection = connection;
    this.#maxBytes = maxBufferedBytes;
    this.#bytesPerSecond = bytesPerSecond;
    connection.on('event', this.#onEvent);
    connection.on('reconnecting', this.#onLost);
    connection.on('close', this.#onClose);
  }

  /**
   * @throws {SpeechOverflowError} More speech waited than `maxBufferedBytes` allows.
   * @throws {OpenAIError} There has been a loop before, or a piece of speech was no base64.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<SpeechChunk, void, undefined> {
    if (this.#isRead) throw new OpenAIError('Speech can be read only once.');
    this.#isRead = true;
    try {
      while (true) {
        const chunk = this.#order.take();
        if (chunk) {
          this.#played(chunk);
          yield chunk;
        } else if (this.#failure) throw this.#failure;
        else if (this.#isOver) return;
        else await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    } finally {
      this.#stop();
      this.#order.clear();
    }
  }

  /**
   * Forgets the speech that has not been read, and tells the model how much of its words was heard
   * (`conversation.item.truncate`). Without speech that is being played or waits, it does nothing.
   * Stop the player as well.
   *
   * @throws {OpenAIError} `playedMs` is negative or no number.
   */
  interrupt({ playedMs, cancel = false }: InterruptOptions = {}): void {
    if (playedMs !== undefined && !(playedMs >= 0)) {
      throw new OpenAIError('`playedMs` must be a number of milliseconds, 0 or more.');
    }
    const playing = this.#playing;
    this.#playing = undefined;
    const isOpen = playing !== undefined && this.#order.isOpen(playing.chunk.responseID);
    const { chunks, open } = this.#order.clear();
    for (const responseID of open) {
      this.#dropped.add(responseID);
      if (cancel && takesEvents(this.#connection))
        this.#connection.send({ type: 'response.cancel', response_id: responseID });
    }
    if (playing) {
      const { chunk, readBytes } = playing;
      const rest = chunks.filter((other) => keyOf(other) === keyOf(chunk));
      const readMs = this.#milliseconds(readBytes);
      const heardMs = Math.min(
        Math.floor(playedMs ?? readMs),
        this.#milliseconds(readBytes + sum(rest)),
      );
      // An answer that was read to its end has been heard, unless the caller knows better.
      if (isOpen || rest.length > 0 || heardMs < readMs) this.#truncate(chunk, heardMs);
    }
    const unheard = new Map(chunks.map((chunk) => [keyOf(chunk), chunk]));
    if (playing) unheard.delete(keyOf(playing.chunk));
    for (const chunk of unheard.values()) this.#truncate(chunk, 0);
  }

  #truncate(chunk: SpeechChunk, heardMs: number): void {
    const isKnown = this.#truncatable.delete(keyOf(chunk));
    if (!isKnown || !takesEvents(this.#connection)) return;
    const { itemID, contentIndex } = chunk;
    this.#connection.send({
      type: 'conversation.item.truncate',
      item_id: itemID,
      content_index: contentIndex,
      audio_end_ms: heardMs,
    });
  }

  #milliseconds(bytes: number): number {
    return Math.floor((bytes * 1000) / this.#bytesPerSecond);
  }

  #played(chunk: SpeechChunk): void {
    const playing = this.#playing;
    const before = playing && keyOf(playing.chunk) === keyOf(chunk) ? playing.readBytes : 0;
    this.#playing = { chunk, readBytes: before + chunk.audio.length };
  }

  #received(event: RealtimeServerEvent): void {
    if (event.type === 'response.created') {
      const { id } = event.response ?? {};
      if (typeof id !== 'string') return;
      this.#order.begin(id);
      if (isApart(event.response)) this.#apart.add(id);
    } else if (event.type === 'conversation.item.deleted') {
      for (const key of this.#truncatable) {
        if (key.startsWith(`${event.item_id}/`)) this.#truncatable.delete(key);
      }
    } else if (event.type === 'response.done') {
      const { id } = event.response ?? {};
      if (typeof id === 'string') this.#finish(id);
    } else if (event.type === 'response.output_audio.delta') {
      const {
        delta,
        response_id: responseID,
        item_id: itemID,
        content_index: contentIndex,
      } = event;
      const isKnown = [delta, responseID, itemID].every((text) => typeof text === 'string');
      if (!isKnown || this.#dropped.has(responseID)) return;
      this.#add(delta, { responseID, itemID, contentIndex });
    }
  }

  #add(delta: string, place: Omit<SpeechChunk, 'audio'>): void {
    try {
      const chunk = { audio: decodeBase64(delta), ...place };
      if (!this.#apart.has(place.responseID)) this.#truncatable.add(keyOf(chunk));
      this.#order.add(chunk);
      if (this.#order.bytes > this.#maxBytes) this.#fail(new SpeechOverflowError(this.#maxBytes));
    } catch (cause) {
      this.#fail(new OpenAIError('The server sent speech that is no base64.', { cause }));
    }
    this.#wake();
  }

  #finish(responseID: string): void {
    this.#order.finish(responseID);
    this.#dropped.delete(responseID);
    this.#apart.delete(responseID);
    this.#wake();
  }

  #fail(failure: OpenAIError): void {
    this.#failure = failure;
    this.#order.clear();
    this.#stop();
  }

  #stop(): void {
    this.#connection.off('event', this.#onEvent);
    this.#connection.off('reconnecting', this.#onLost);
    this.#connection.off('close', this.#onClose);
  }
}

/** Names one piece of content: an item can have several. */
function keyOf({ itemID, contentIndex }: SpeechChunk): string {
  return `${itemID}/${contentIndex}`;
}

function sum(chunks: readonly SpeechChunk[]): number {
  return chunks.reduce((bytes, { audio }) => bytes + audio.length, 0);
}
