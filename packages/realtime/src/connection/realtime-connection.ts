import { OpenAIError } from '@oai/core';
import { checkKeepAlive, conceal, redactURL, SocketSession } from '@oai/core/internal';
import type { OpenSocket, SessionMessages, SocketLike } from '@oai/core/internal';
import { currentClientEvent } from '../dialect/client-event.js';
import { betaEventName } from '../dialect/server-event.js';
import type { Fields } from '../dialect/session.js';
import type { RealtimeErrorEvent } from '../generated/realtime/realtime-events.gen.js';
import { refuseRealtimeSchemas } from '../dialect/refuse-schemas.js';
import { OpenAIRealtimeEmitter } from './realtime-emitter.js';
import { OpenAIRealtimeError } from './realtime-error.js';
import type {
  RealtimeEvents,
  RealtimeSendableEvent,
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

/** The dialect of a server: the current one, or that of the beta. @public */
export type RealtimeDialect = 'current' | 'beta';

/** Limit of a handshake for clients without a `timeout`: the default of clients. */
const DEFAULT_TIMEOUT_MS = 600_000;

/** The events of the connection itself, which events of the server must not be mistaken for. */
const OWN_EVENTS = new Set(['event', 'error', 'close']);

/** The settings of a connection. @internal */
export interface ConnectionSettings {
  readonly dialect: RealtimeDialect;
  readonly url: URL;
  /** Limit of the handshake, milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** Interval of pings, milliseconds. Default: no pings. */
  readonly keepAliveMs?: number | undefined;
}

/**
 * A Realtime connection over any kind of WebSocket.
 *
 * @internal
 */
export abstract class RealtimeConnection<
  Socket extends SocketLike<string>,
> extends OpenAIRealtimeEmitter {
  /** The address of the connection, without credentials. */
  readonly url: URL;
  /**
   * The underlying socket, for its own events: `open`, `close` and so on. Not enumerable:
   * inspecting a connection would show its credentials.
   */
  declare socket: Socket;
  readonly #session: SocketSession<Socket, UnsentRealtimeMessage, string>;
  readonly #translate: boolean;
  #createdItemID: unknown;
  #leaving = false;

  /** @throws {OpenAIError} An option is invalid. */
  constructor(
    { dialect, url, timeoutMs = DEFAULT_TIMEOUT_MS, keepAliveMs }: ConnectionSettings,
    open: OpenSocket<Socket>,
  ) {
    super();
    this.#translate = dialect === 'current';
    this.url = new URL(redactURL(url.href));
    this.#session = new SocketSession<Socket, UnsentRealtimeMessage, string>(
      {
        opened: () => {},
        reconnecting: () => {},
        reconnected: () => {},
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
    );
    this.#session.connect((events) => {
      const socket = open(events);
      conceal(this, 'socket', socket);
      return socket;
    });
  }

  /**
   * Sends an event, or queues it until the connection is open; after the end it emits `error`. An
   * event of the beta is translated to the current dialect.
   */
  override send(event: RealtimeSendableEvent): void {
    let text: string;
    try {
      const fields = event as unknown as Fields;
      refuseRealtimeSchemas(fields);
      text = JSON.stringify(this.#translate ? currentClientEvent(fields) : fields);
    } catch (cause) {
      const reason =
        cause instanceof OpenAIError ? cause.message : 'the event cannot be written as JSON';
      this._onError(null, `could not send data: ${reason}`, cause);
      return;
    }
    this.#session.send(text, { type: 'message', message: event });
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

  override close(props?: { code: number; reason: string }): void {
    this.#leaving = true;
    this.#session.close(props?.code ?? 1000, props?.reason ?? 'OK');
  }

  #received(data: string | Uint8Array): void {
    let event: unknown;
    try {
      event = JSON.parse(typeof data === 'string' ? data : new TextDecoder().decode(data));
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
    this.#notify('event', event as Fields);
    const { type } = event as { type: string };
    if (type === 'error') {
      this._onError(event as RealtimeErrorEvent);
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
    this._rejectWaiting(new OpenAIRealtimeError(failure ?? text, null));
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
