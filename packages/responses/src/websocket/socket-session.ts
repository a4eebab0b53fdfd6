import { messageBytes, SendQueue } from '@oai/core/internal';
import type { RawWebSocketData } from '@oai/core/internal';
import type { ReconnectPolicy } from './reconnect-policy.js';
import type { ReconnectingEvent } from './socket-events.js';

/** A socket of some kind. @internal */
export interface SocketLike {
  readonly readyState: number;
  send(data: RawWebSocketData): void;
  close(code: number, reason: string): void;
  /** Stops reading from the network, where the kind of socket can. */
  pause?(): void;
  resume?(): void;
}

/** What a socket reports. @internal */
export interface SocketEvents {
  opened(): void;
  received(data: string | Uint8Array): void;
  /** `closed` follows. */
  failed(message: string, cause?: unknown): void;
  closed(code: number, reason: string): void;
}

/** What a session reports. @internal */
export interface SessionObserver<Unsent> {
  opened(): void;
  received(data: string | Uint8Array): void;
  reconnecting(event: ReconnectingEvent): void;
  reconnected(): void;
  failed(message: string, cause?: unknown): void;
  ended(code: number, reason: string, unsent: Unsent[]): void;
}

/** Opens sockets. @internal */
export interface SocketOpener<TSocket> {
  open(parameters: Record<string, unknown>, headers: Headers, events: SocketEvents): TSocket;
  /** The headers of a further handshake: keys may have changed. */
  authorize(): Promise<Headers>;
}
type Headers = Record<string, string>;

/**
 * One session over a socket and, after a loss, over further ones. Keeps what is sent meanwhile.
 *
 * @internal
 */
export class SocketSession<TSocket extends SocketLike, Unsent> {
  socket: TSocket | undefined;
  state: 'connecting' | 'open' | 'closing' | 'closed' = 'connecting';
  readonly #opener: SocketOpener<TSocket>;
  readonly #observer: SessionObserver<Unsent>;
  readonly #policy: ReconnectPolicy | undefined;
  readonly #queue: SendQueue<{ data: RawWebSocketData; unsent: Unsent }>;
  #parameters: Record<string, unknown> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failure: { message: string; cause: unknown } | undefined;
  #isRetry = false;
  #isWaiting = false;
  #pauses = 0;

  constructor(
    opener: SocketOpener<TSocket>,
    observer: SessionObserver<Unsent>,
    policy: ReconnectPolicy | undefined,
    maxQueueBytes: number,
  ) {
    this.#opener = opener;
    this.#observer = observer;
    this.#policy = policy;
    this.#queue = new SendQueue(maxQueueBytes);
  }

  /** Opens a socket. */
  connect(headers: Headers): void {
    this.#failure = undefined;
    this.#isWaiting = false;
    this.socket = this.#opener.open(this.#parameters ?? {}, headers, {
      opened: () => this.#opened(),
      received: (data) => {
        this.#policy?.succeeded();
        this.#observer.received(data);
      },
      failed: (message, cause) => (this.#failure ??= { message, cause }),
      closed: (code, reason) => this.#closed(code, reason),
    });
  }

  /** Sends, or keeps until there is an open socket. */
  send(data: RawWebSocketData, unsent: Unsent): void {
    if (this.state === 'open') this.#sendNow(data);
    else if (this.state !== 'connecting') {
      this.#observer.failed('cannot send on a closed WebSocket');
    } else if (!this.#queue.add({ data, unsent }, messageBytes(data))) {
      this.#observer.failed(
        `cannot send: more than ${this.#queue.maxBytes} bytes wait for the connection (see \`maxQueueSize\`)`,
      );
    }
  }

  close(code: number, reason: string): void {
    if (this.state === 'closing' || this.state === 'closed') return;
    const before = this.state;
    this.state = 'closing';
    clearTimeout(this.#timer);
    if (this.#isWaiting) {
      this.#end(code, reason);
      return;
    }
    try {
      this.socket?.close(code, reason);
    } catch (cause) {
      this.state = before;
      this.#observer.failed('cannot close the WebSocket', cause);
    }
  }

  /** Stops reading until `resume` has been called as often. */
  pause(): void {
    this.#pauses += 1;
    if (this.#pauses === 1 && this.state === 'open') this.socket?.pause?.();
  }

  resume(): void {
    this.#pauses -= 1;
    if (this.#pauses === 0) this.socket?.resume?.();
  }

  #opened(): void {
    if (this.state !== 'connecting') return;
    this.state = 'open';
    if (this.#pauses > 0) this.socket?.pause?.();
    if (this.#isRetry) this.#observer.reconnected();
    else this.#observer.opened();
    for (const { data } of this.#queue.drain()) this.#sendNow(data);
  }

  #closed(code: number, reason: string): void {
    if (this.state === 'closing') {
      // Closing a socket that is not open yet makes it fail: that is what was asked for.
      this.#end(code, reason);
    } else if (this.#policy?.isRecoverable(code)) {
      this.state = 'connecting';
      this.#reconnect(this.#policy, code);
    } else {
      const failure = this.#failure;
      if (failure) this.#observer.failed(failure.message, failure.cause);
      this.#end(code, reason);
    }
  }

  #reconnect(policy: ReconnectPolicy, code: number): void {
    this.#isWaiting = true;
    const failure = this.#failure;
    try {
      const next = policy.next(code, this.#parameters);
      if (next === undefined) {
        const text = `reconnect failed after ${policy.maxRetries} attempts`;
        this.#observer.failed(
          `WebSocket ${text} (close code ${code})${failure ? `: ${failure.message}` : ''}`,
          failure?.cause,
        );
        this.#end(code, text);
        return;
      }
      const { event, overrides } = next;
      if (overrides && 'abort' in overrides && overrides.abort) {
        this.#end(code, 'reconnect aborted by handler');
        return;
      }
      if (overrides && 'parameters' in overrides) this.#parameters = overrides.parameters;
      this.#isRetry = true;
      this.#timer = setTimeout(() => void this.#retry(code), event.delay);
      this.#observer.reconnecting({ ...event, parameters: this.#parameters });
    } catch (cause) {
      clearTimeout(this.#timer);
      this.#observer.failed('a reconnection handler failed', cause);
      this.#end(code, 'reconnect handler failed');
    }
  }

  async #retry(code: number): Promise<void> {
    try {
      const headers = await this.#opener.authorize();
      // It may have been closed meanwhile.
      if (this.state === 'connecting') this.connect(headers);
    } catch (cause) {
      if (this.state !== 'connecting') return;
      this.#observer.failed((cause as Error).message, cause);
      this.#end(code, 'reconnect failed');
    }
  }

  #sendNow(data: RawWebSocketData): void {
    try {
      this.socket?.send(data);
    } catch (cause) {
      this.#observer.failed('cannot send on the WebSocket', cause);
    }
  }

  #end(code: number, reason: string): void {
    if (this.state === 'closed') return;
    this.state = 'closed';
    const unsent = this.#queue.drain().map((entry) => entry.unsent);
    this.#observer.ended(code, reason, unsent);
  }
}
