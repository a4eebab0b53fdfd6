import { SendQueue } from '@oai/core/internal';
import type { EmittedValue } from '@oai/core/internal';
import { currentClientEvent } from '../dialect/client-event.js';
import { betaEventName } from '../dialect/server-event.js';
import type { Fields } from '../dialect/session.js';
import type { RealtimeErrorEvent } from '../generated/realtime/realtime-events.gen.js';
import { OpenAIRealtimeEmitter } from './realtime-emitter.js';
import { OpenAIRealtimeError } from './realtime-error.js';
import type { RealtimeEvents, RealtimeSendableEvent } from './realtime-events.js';

/** What may wait for a connection to open: minutes of audio. */
const MAX_QUEUE_BYTES = 16 * 1024 * 1024;

/** What a server speaks: today's dialect, or that of the beta. @public */
export type RealtimeDialect = 'current' | 'beta';

/** The part of `ws` and of the platform's WebSocket that both have. */
interface Socket {
  readonly readyState: number;
  send(data: string): void;
  close(code: number, reason: string): void;
}

const CONNECTING = 0;
const OPEN = 1;

/**
 * A Realtime connection over some WebSocket: translates, queues until open, parses and tells.
 *
 * @internal
 */
export abstract class RealtimeConnection extends OpenAIRealtimeEmitter {
  abstract readonly socket: Socket;
  readonly #translate: boolean;
  readonly #queue = new SendQueue<string>(MAX_QUEUE_BYTES);
  readonly #waiting = new Set<(error: OpenAIRealtimeError) => void>();
  #createdItemID: unknown;
  #leaving = false;
  #failure: string | undefined;

  /** @param dialect What the server speaks. */
  constructor(dialect: RealtimeDialect) {
    super();
    this.#translate = dialect === 'current';
  }

  /**
   * Sends an event. Before the connection is open it waits in a queue; after the end it is an
   * `error`. An event of the beta is sent as today's API takes it.
   */
  override send(event: RealtimeSendableEvent): void {
    let text: string;
    try {
      const fields = event as unknown as Fields;
      text = JSON.stringify(this.#translate ? currentClientEvent(fields) : fields);
    } catch (cause) {
      this._onError(null, 'could not send data: the event cannot be written as JSON', cause);
      return;
    }
    const { readyState } = this.socket;
    if (readyState === CONNECTING && !this.#leaving) {
      if (this.#queue.add(text, text.length)) return;
      this._onError(
        null,
        `could not send data: more than ${MAX_QUEUE_BYTES} bytes wait for the connection to open`,
      );
    } else if (readyState === OPEN) {
      this.#sendNow(text);
    } else {
      this._onError(null, 'could not send data: the connection is closed');
    }
  }

  override close(props?: { code: number; reason: string }): void {
    this.#leaving = true;
    this.#queue.drain();
    try {
      this.socket.close(props?.code ?? 1000, props?.reason ?? 'OK');
    } catch (cause) {
      this._onError(null, 'could not close the connection', cause);
    }
  }

  /**
   * Waits for the next event of a name.
   *
   * @throws {OpenAIRealtimeError} An `error` event came first, or the connection was closed.
   */
  override emitted<Name extends keyof RealtimeEvents>(
    name: Name,
  ): Promise<EmittedValue<RealtimeEvents, Name>> {
    return this.#unlessClosed(super.emitted(name));
  }

  /** The connection is open: what waited goes out, in order. */
  protected _opened(): void {
    for (const text of this.#queue.drain()) this.#sendNow(text);
  }

  /** A message came. */
  protected _received(text: string): void {
    let event: unknown;
    try {
      event = JSON.parse(text);
    } catch (cause) {
      this._onError(null, 'could not parse a WebSocket message as JSON', cause);
      return;
    }
    if (
      typeof event !== 'object' ||
      event === null ||
      typeof (event as Fields)['type'] !== 'string'
    ) {
      this._onError(null, 'a WebSocket message is not an event: it has no type');
      return;
    }
    this.#tell('event', event as Fields);
    const { type } = event as { type: string };
    if (type === 'error') {
      this._onError(event as RealtimeErrorEvent);
    } else if (type !== 'event') {
      this.#tellByName(type, event as Fields);
    }
  }

  /** The connection failed; the socket closes by itself. */
  protected _failed(message: string, cause?: unknown): void {
    // Closing a socket that is not open yet makes it fail: that is what was asked for.
    if (this.#leaving || this.#failure !== undefined) return;
    this.#failure = message;
    this._onError(null, message, cause);
  }

  /** The connection is closed. Nothing comes any more. */
  protected _closed(code: number, reason: string): void {
    this.#queue.drain();
    const text = `the connection was closed: code ${code}${reason ? `, ${reason}` : ''}`;
    // Going away (1001) and no code (1005) are ways to end a session, too.
    if (![1000, 1001, 1005].includes(code)) this._failed(text);
    const error = new OpenAIRealtimeError(this.#failure ?? text, null);
    for (const reject of this.#waiting) reject(error);
    this.#waiting.clear();
  }

  #unlessClosed<Value>(promise: Promise<Value>): Promise<Value> {
    const result = new Promise<Value>((resolve, reject) => {
      this.#waiting.add(reject);
      const settled = (): boolean => this.#waiting.delete(reject);
      promise.then(resolve, reject).finally(settled);
    });
    // One that nobody awaits must not end the process.
    result.catch(() => {});
    return result;
  }

  #sendNow(text: string): void {
    try {
      this.socket.send(text);
    } catch (cause) {
      this._onError(null, 'could not send data', cause);
    }
  }

  #tellByName(type: string, event: Fields): void {
    const { id } = (event['item'] ?? {}) as { id?: unknown };
    const isCreated = type === 'conversation.item.created';
    // A server that says `added` and `created` itself is not told twice.
    if (!isCreated || id === undefined || id !== this.#createdItemID) this.#tell(type, event);
    if (isCreated) this.#createdItemID = id;
    const betaName = this.#translate ? betaEventName(event) : undefined;
    if (betaName === undefined) return;
    if (betaName === 'conversation.item.created') {
      if (id !== undefined && id === this.#createdItemID) return;
      this.#createdItemID = id;
    }
    if (this._hasListeners(betaName as keyof RealtimeEvents)) {
      this.#tell(betaName, { ...event, type: betaName });
    }
  }

  #tell(name: string, event: Fields): void {
    this._emit(name as 'event', event as never);
  }
}
