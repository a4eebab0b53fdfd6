import {
  checkKeepAlive,
  conceal,
  MessageLoops,
  redactURL,
  SocketSession,
  toJSON,
} from '@oai/core/internal';
import type { OpenSocket, SessionMessages, SocketLike } from '@oai/core/internal';
import { currentClientEvent } from '../dialect/client-event.js';
import { betaEventName } from '../dialect/server-event.js';
import type { Fields } from '../dialect/session.js';
import type {
  RealtimeClientEvent,
  RealtimeErrorEvent,
  RealtimeServerEvent,
} from '../generated/realtime/realtime-events.gen.js';
import type { ResponseCreateEventWithReferencesParam } from '../generated/realtime/realtime-types.gen.js';
import { refuseRealtimeSchemas } from '../dialect/refuse-schemas.js';
import type { ConnectionSettings, SocketOpener } from './connection-settings.js';
import { DEFAULT_TIMEOUT_MS } from './credentials.js';
import { OpenAIRealtimeEmitter } from './realtime-emitter.js';
import { OpenAIRealtimeError } from './realtime-error.js';
import { parseRealtimeEvent } from './parse-event.js';
import { recoveryOf } from './recovery.js';
import type {
  RealtimeEvents,
  RealtimeSendableEvent,
  RealtimeStreamOptions,
  UnsentRealtimeMessage,
} from './realtime-events.js';

/** The queue until the connection is open holds minutes of audio. */
const MAX_QUEUE_BYTES = 16 * 1024 * 1024;

/** The close codes that end a session normally: done, going away, and no code at all. */
const NORMAL_CODES = new Set([1000, 1001, 1005]);

const MESSAGES: SessionMessages = {
  closed: 'could not send data: the connection is closed',
  closeFailed: 'could not close the connection',
  sendFailed: 'could not send data',
  queueFull: (maxBytes) =>
    `could not send data: more than ${maxBytes} bytes wait for the connection to open`,
  bufferFull: (maxBytes) =>
    `could not send data: more than ${maxBytes} bytes wait to be sent; await \`drained()\` between messages`,
};

/** The events of the connection itself, which events of the server must not be mistaken for. */
const OWN_EVENTS = new Set(['event', 'error', 'close', 'reconnecting', 'reconnected']);

/**
 * A Realtime connection over any kind of WebSocket.
 *
 * @internal
 */
export abstract class RealtimeConnection<
  Socket extends SocketLike<string>,
  Credential,
> extends OpenAIRealtimeEmitter {
  /** The address of the current or last socket, without credentials. */
  url: URL;
  /**
   * The underlying socket, for its own events: `open`, `close` and so on. Replaced by each
   * reconnection. Not enumerable: inspecting a connection would show its credentials.
   */
  declare socket: Socket;
  readonly #session: SocketSession<Socket, UnsentRealtimeMessage, string>;
  readonly #loops: MessageLoops<RealtimeServerEvent>;
  readonly #translate: boolean;
  #createdItemID: unknown;
  #leaving = false;

  /** @throws {OpenAIError} An option is invalid. */
  protected constructor(
    settings: ConnectionSettings,
    { credential, renew, open }: SocketOpener<Socket, Credential>,
  ) {
    super();
    const { dialect, timeoutMs = DEFAULT_TIMEOUT_MS, keepAliveMs } = settings;
    const recovery = recoveryOf(settings.recovery);
    const opener =
      (url: URL, current: Credential): OpenSocket<Socket> =>
      (events) => {
        this.url = new URL(redactURL(url.href));
        const socket = open(url, current, events);
        conceal(this, 'socket', socket);
        return socket;
      };
    const url = settings.address();
    this.#translate = dialect === 'current';
    this.url = new URL(redactURL(url.href));
    this.#session = new SocketSession<Socket, UnsentRealtimeMessage, string>(
      {
        opened: () => {},
        reconnecting: (event) => this._emit('reconnecting', event),
        reconnected: () => this._emit('reconnected'),
        received: (data) => this.#received(data),
        failed: (message, cause) => this._onError(null, message, cause),
        ended: (code, reason, unsent, failure) =>
          this.#ended(code, reason, unsent, failure?.message),
      },
      MESSAGES,
      {
        maxQueueBytes: MAX_QUEUE_BYTES,
        handshakeTimeoutMs: timeoutMs,
        keepAliveMs: checkKeepAlive(keepAliveMs),
      },
      recovery && {
        ...recovery,
        prepare: async () => opener(settings.address(), await renew()),
      },
    );
    this.#loops = new MessageLoops(this.#session.reading);
    this.#session.connect(opener(url, credential));
  }

  /**
   * Sends an event, or queues it until the connection is open; after the end it emits `error`. An
   * event of the beta is translated to the current dialect.
   */
  override send(event: RealtimeSendableEvent): void {
    const text = this.#textOf(event, this.#translate ? currentClientEvent : undefined);
    if (text !== undefined) {
      this.#session.send(text, { type: 'message', message: event as RealtimeClientEvent });
    }
  }

  /**
   * Sends a `response.create` event whose input may refer to items of the conversation. It is sent as
   * it is, never translated, and returned as text if it could not be sent.
   */
  sendResponseCreate(event: ResponseCreateEventWithReferencesParam): void {
    const text = this.#textOf(event);
    if (text !== undefined) this.#session.send(text, { type: 'raw', data: text });
  }

  /**
   * Sends the messages that were kept while the connection was restored. Call it after `reconnected`,
   * once the state of the session is restored. Without an open connection it emits `error`.
   */
  flushPending(): void {
    if (!this.#session.flush()) this._onError(null, 'could not flush: the connection is not open');
  }

  /** Takes the waiting messages, so that they are not sent. */
  takePending(): UnsentRealtimeMessage[] {
    return this.#session.take();
  }

  /**
   * Waits until all messages have been handed to the network, for programs that send more than the
   * network takes.
   *
   * @throws {OpenAIRealtimeError} The connection ended before.
   */
  async drained(): Promise<void> {
    if (await this.#session.drained()) return;
    throw new OpenAIRealtimeError('the connection was closed before all data was sent', null);
  }

  /**
   * Iterates over all further events of the server, in order and with the names that the server uses. An
   * `error` event is one of them, since a session goes on after most errors. The iteration ends with
   * the connection; leaving it does not close the connection. A slow loop slows the server down, on
   * sockets that can be paused, instead of filling memory.
   *
   * @throws {OpenAIRealtimeError} The connection failed; or something else did, and there is no
   *   listener for `error`. Thrown by the loop, after the events that came before.
   * @throws {OpenAIError} `maxBufferedEvents` is not a positive integer.
   */
  stream(options?: RealtimeStreamOptions): AsyncIterableIterator<RealtimeServerEvent> {
    const loop = this.#loops.open(
      options?.maxBufferedEvents,
      (text) => new OpenAIRealtimeError(text, null),
    );
    if (this.#session.state === 'closed') this.#loops.end();
    return loop;
  }

  /** As `stream()`, for `for await (const event of connection)`. */
  [Symbol.asyncIterator](): AsyncIterableIterator<RealtimeServerEvent> {
    return this.stream();
  }

  protected override _whileReading<Value>(promise: Promise<Value>): Promise<Value> {
    return this.#session.reading.during(promise);
  }

  /** The loops take the errors that no listener takes. */
  protected override _emitError(message: string, makeError: (message: string) => Error): void {
    if (this.#isHeard) super._emitError(message, makeError);
    else this.#loops.end({ error: makeError(message) });
  }

  /** True if errors go to listeners, or have nowhere to go. */
  get #isHeard(): boolean {
    return this.#loops.size === 0 || this._hasListeners('error');
  }

  override close(props?: { code: number; reason: string }): void {
    this.#leaving = true;
    this.#session.close(props?.code ?? 1000, props?.reason ?? 'OK');
  }

  /** Returns the text of an event. Emits `error` if there is none. */
  #textOf(event: object, translate?: (fields: Fields) => Fields): string | undefined {
    try {
      const fields = event as Fields;
      refuseRealtimeSchemas(fields);
      return toJSON(translate ? translate(fields) : fields, 'the event');
    } catch (cause) {
      this._onError(null, `could not send data: ${(cause as Error).message}`, cause);
      return undefined;
    }
  }

  #received(data: string | Uint8Array): void {
    let event: unknown;
    try {
      event = parseRealtimeEvent(typeof data === 'string' ? data : new TextDecoder().decode(data));
    } catch (cause) {
      this._onError(null, (cause as Error).message);
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
    this.#loops.push(event as RealtimeServerEvent);
    this.#notify('event', event as Fields);
    const { type } = event as { type: string };
    if (type === 'error') {
      // A loop has the event already.
      if (this.#isHeard) this._onError(event as RealtimeErrorEvent);
    } else if (!OWN_EVENTS.has(type)) {
      this.#notifyByName(type, event as Fields);
    }
  }

  #ended(
    code: number,
    reason: string,
    unsent: UnsentRealtimeMessage[],
    failure: string | undefined,
  ): void {
    const text = `the connection was closed: code ${code}${reason ? `, ${reason}` : ''}`;
    const isFailure = !this.#leaving && !NORMAL_CODES.has(code);
    if (isFailure && failure === undefined) this._onError(null, text);
    this._emit('close', code, reason, unsent);
    const error = new OpenAIRealtimeError(failure ?? text, null);
    this.#loops.end(isFailure ? { error } : undefined);
    this._rejectWaiting(error);
  }

  #notifyByName(type: string, event: Fields): void {
    const { id } = (event['item'] ?? {}) as { id?: unknown };
    const isCreated = type === 'conversation.item.created';
    // A server may send both `added` and `created`; `created` is emitted once.
    if (!isCreated || id === undefined || id !== this.#createdItemID) this.#notify(type, event);
    if (isCreated) this.#createdItemID = id;
    const betaName = this.#translate ? betaEventName(event) : undefined;
    if (betaName === undefined) return;
    if (betaName === 'conversation.item.created') {
      if (id !== undefined && id === this.#createdItemID) return;
      this.#createdItemID = id;
    }
    if (this._hasListeners(betaName as keyof RealtimeEvents)) {
      this.#notify(betaName, { ...event, type: betaName });
    }
  }

  #notify(name: string, event: Fields): void {
    this._emit(name as 'event', event as never);
  }
}
