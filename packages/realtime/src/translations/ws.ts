import { OpenAIError, type APIClient } from '@oai/core';
import {
  checkKeepAlive,
  conceal,
  errorEventText,
  redactURL,
  requireObject,
  requireHome,
  SocketEmitter,
  SocketSession,
  websocketURL,
  toJSON,
} from '@oai/core/internal';
import type { SessionMessages } from '@oai/core/internal';
import {
  fetchedOptions,
  nodeSocketKind,
  requireClient,
  type NodeSocket,
} from '@oai/responses/socket';
import { WebSocket, type ClientOptions } from 'ws';
import { parseRealtimeEvent } from '../connection/parse-event.js';
import { OpenAIRealtimeError } from '../connection/realtime-error.js';
import type { RealtimeErrorEvent } from '../generated/realtime/realtime-events.gen.js';
import { prepareRequest, type ClientEvent, type ServerEvent } from './binding.js';
import { Finish, type FinishOptions } from './finish.js';

/** An event, also one that the API has added since. @public */
export interface RealtimeTranslationEvent {
  type: string;
  [key: string]: unknown;
}

/** The options of a translation session. @public */
export interface RealtimeTranslationConnectOptions {
  /** The model that translates. */
  model: string;
  /** Options of `ws`. A header of null is left out, one of undefined keeps its default. */
  options?:
    | (Omit<ClientOptions, 'headers'> & {
        headers?: Record<string, string | null | undefined> | undefined;
      })
    | undefined;
  /**
   * Interval of pings, in milliseconds. A peer that does not answer before the next one is dead: the
   * connection ends with code 1006, after an error whose `cause` is a `SocketIdleTimeoutError`.
   * Default: no pings.
   */
  keepAliveMs?: number | undefined;
}

/** The events of a translation, by name. @public */
export type TranslationEvents = {
  event: (event: ServerEvent | RealtimeTranslationEvent) => void;
  error: (error: OpenAIRealtimeError) => void;
  close: (code: number, reason: string) => void;
} & {
  [Type in Exclude<ServerEvent['type'], 'error'>]: (
    event: Extract<ServerEvent, { type: Type }>,
  ) => void;
};

const TARGET = {
  kind: { name: 'A translation', create: 'create(client, props)' },
  path: prepareRequest({}).path,
};

/** Nothing is sent before the connection is open, so that no speech is delayed. */
const MAX_QUEUE_BYTES = 0;

const MESSAGES: SessionMessages = {
  closed: 'could not send data: the connection is closed',
  closeFailed: 'could not close the connection',
  sendFailed: 'could not send data',
  queueFull: () => 'could not send data: the connection is not open',
  bufferFull: (maxBytes) => `could not send data: more than ${maxBytes} bytes wait to be sent`,
};

/** The events of the connection itself, which events of the server must not be mistaken for. */
const OWN_EVENTS = new Set(['event', 'error', 'close']);

/**
 * A translation of speech over the `ws` package: for Node, Bun and Deno. Send audio once the socket
 * is open, and end with {@link finish}, which waits for the rest of the translation.
 *
 * ```ts
 * const connection = await OpenAIRealtimeTranslationWS.create(client, { model });
 * connection.on('session.output_transcript.delta', ({ delta }) => process.stdout.write(delta));
 * connection.socket.on('open', async () => {
 *   connection.send({ type: 'session.input_audio_buffer.append', audio });
 *   await connection.finish({ timeoutMs: 30_000 });
 * });
 * ```
 *
 * @public
 */
export class OpenAIRealtimeTranslationWS extends SocketEmitter<TranslationEvents> {
  /** The underlying socket. Not enumerable: inspecting a connection would show its credentials. */
  declare readonly socket: NodeSocket;
  /** The address, without credentials. */
  readonly url: URL;
  /** `close()` asks the server to end the session, once; {@link finish} waits for the end. */
  readonly session: { close: () => void } = { close: () => this.#closeInput() };
  readonly #session: SocketSession<NodeSocket, string, string>;
  #isInputClosed = false;
  #isComplete = false;
  #isLeaving = false;
  #finish: Finish | undefined;

  private constructor(
    client: APIClient,
    url: URL,
    kind: ReturnType<typeof nodeSocketKind>,
    keepAliveMs: number | undefined,
  ) {
    super();
    // The constructor is private for the compiler only.
    if (!(url instanceof URL)) throw new OpenAIError(`Use \`${TARGET.kind.create}\`, not \`new\`.`);
    this.url = new URL(redactURL(url.href));
    this.#session = new SocketSession<NodeSocket, string, string>(
      {
        opened: () => {},
        reconnecting: () => {},
        reconnected: () => {},
        received: (data) => this.#received(data),
        failed: (message, cause) => {
          if (this.#finish) this.#finish.fail(message, { cause });
          else this.#fail(message, null, cause);
        },
        ended: (code, reason, _unsent, failure) => this.#ended(code, reason, failure?.message),
      },
      MESSAGES,
      { maxQueueBytes: MAX_QUEUE_BYTES, handshakeTimeoutMs: client.timeout, keepAliveMs },
    );
    this.#session.connect((events) => {
      // The base URL may have been changed while a key was supplied.
      requireHome(client, url.href, kind.ownHeaders);
      const given = Object.entries(kind.headers ?? {}).filter(([, value]) => value !== null);
      const socket = kind.open(url, Object.fromEntries(given), events);
      conceal(this, 'socket', socket);
      return socket;
    });
  }

  /**
   * Fetches the key and begins to connect. The socket is not open yet when the promise resolves.
   *
   * @throws {OpenAIError} There is no model or no credential, or fetching the credential failed.
   */
  static async create(
    client: APIClient,
    props: RealtimeTranslationConnectOptions,
  ): Promise<OpenAIRealtimeTranslationWS> {
    requireClient(client, TARGET.kind);
    requireObject(props, 'props');
    const { model, options, keepAliveMs } = props;
    if (!model) throw new OpenAIError('A translation needs a `model`.');
    const pingMs = checkKeepAlive(keepAliveMs);
    const { path, query } = prepareRequest({ model });
    const given = Object.entries(options?.headers ?? {}).filter(([, value]) => value !== undefined);
    const headers = Object.fromEntries(given) as Record<string, string>;
    const fetched = await fetchedOptions(client, TARGET, { ...options, headers });
    const url = websocketURL(client.buildURL(path, query), '');
    return new this(client, url, nodeSocketKind(fetched, WebSocket), pingMs);
  }

  /**
   * Sends an event, or its JSON. Nothing waits for the connection to open.
   *
   * @throws {OpenAIRealtimeError} The connection is not open, the session is ending, or the event
   *   has no JSON or no type.
   */
  send(event: ClientEvent | RealtimeTranslationEvent | string): void {
    if (this.#isInputClosed) throw failure('the session is ending: it takes no more input');
    const text = textOf(event);
    if (this.#session.state !== 'open') throw failure('the connection is not open');
    this.#isInputClosed = isClose(text);
    this.#session.send(text, text);
  }

  /**
   * Ends the input, waits for the rest of the translation, and closes the connection. Further calls
   * return the promise of the first. Error events of the server are emitted and do not end the wait.
   *
   * @throws {OpenAIRealtimeError} `timeoutMs` has passed, the signal was aborted, or the connection
   *   ended before `session.closed`.
   * @throws {OpenAIError} `timeoutMs` is not a positive number.
   */
  finish(options: FinishOptions): Promise<void> {
    if (!this.#finish) {
      try {
        this.#finish = new Finish(options, () => this.socket.terminate());
      } catch (error) {
        return Promise.reject(error as Error);
      }
      this.#beginToFinish(this.#finish);
    }
    return this.#finish.promise;
  }

  /** Closes the connection without waiting for the rest of the translation. */
  close(): void {
    this.#isLeaving = true;
    this.#session.close(1000, 'OK');
  }

  #beginToFinish(finish: Finish): void {
    // Failures are given to the caller of `finish`.
    this.#isLeaving = true;
    if (this.#isComplete && this.#session.state === 'closed') return finish.succeed();
    if (this.#session.state === 'closed') return finish.fail('the connection is closed');
    if (this.#isComplete) return this.#session.close(1000, 'OK');
    try {
      this.#closeInput();
    } catch (error) {
      finish.fail((error as Error).message);
    }
  }

  #closeInput(): void {
    if (!this.#isInputClosed) this.send({ type: 'session.close' });
  }

  #received(data: string | Uint8Array): void {
    let event: Partial<RealtimeTranslationEvent> | null;
    try {
      const text = typeof data === 'string' ? data : new TextDecoder().decode(data);
      event = parseRealtimeEvent(text) as unknown as typeof event;
    } catch (cause) {
      return this.#fail((cause as Error).message, null);
    }
    if (typeof event?.type !== 'string') {
      return this.#fail('a WebSocket message is not an event: it has no type', null);
    }
    const { type } = event;
    this._emit('event', event as RealtimeTranslationEvent);
    if (type === 'error') {
      this.#fail(errorEventText(event), event as unknown as RealtimeErrorEvent);
    } else if (!OWN_EVENTS.has(type)) this._emit(type as 'event', event as never);
    if (type !== 'session.closed') return;
    this.#isComplete = this.#isInputClosed = true;
    if (this.#finish) this.#session.close(1000, 'OK');
  }

  #ended(code: number, reason: string, problem: string | undefined): void {
    const text = `the connection was closed: code ${code}${reason ? `, ${reason}` : ''}`;
    if (this.#isComplete) this.#finish?.succeed();
    else if (this.#finish) this.#finish.fail(`${problem ?? text}, before session.closed`);
    else if (!this.#isLeaving && problem === undefined) {
      this.#fail(`${text}, before session.closed`, null);
    }
    this._emit('close', code, reason);
    this._rejectWaiting(failure(problem ?? text));
  }

  #fail(message: string, event: RealtimeErrorEvent | null, cause?: unknown): void {
    const options = cause === undefined ? undefined : { cause };
    this._emitError(message, (text) => new OpenAIRealtimeError(text, event, options));
  }
}

function failure(message: string, options?: ErrorOptions): OpenAIRealtimeError {
  return new OpenAIRealtimeError(message, null, options);
}

/** Returns the text of an event. */
function textOf(event: object | string): string {
  let text: string;
  let value: { readonly type?: unknown } | null;
  try {
    text = typeof event === 'string' ? event : toJSON(event, 'the event');
    value = JSON.parse(text) as typeof value;
  } catch (cause) {
    throw failure(cause instanceof OpenAIError ? cause.message : 'the event has no JSON');
  }
  if (typeof value?.type === 'string') return text;
  throw failure('an event must be an object with a `type`');
}

function isClose(text: string): boolean {
  return (JSON.parse(text) as { type: string }).type === 'session.close';
}
