import type { ReconnectingEvent, ReconnectPolicy } from './reconnect-policy.js';
import { messageBytes, SendQueue, type RawWebSocketData } from './send-queue.js';
import { SOCKET_OPEN, type SocketEvents, type SocketLike } from './socket.js';

/** Opens a socket whose events go to the session. @internal */
export type OpenSocket<Socket> = (events: SocketEvents) => Socket;

/** Receives the events of a session. @internal */
export interface SessionObserver<Unsent> {
  opened(): void;
  received(data: string | Uint8Array): void;
  reconnecting(event: ReconnectingEvent): void;
  reconnected(): void;
  failed(message: string, cause?: unknown): void;
  /**
   * @param unsent The messages that were still waiting for an open socket.
   * @param failure The failure of the socket that `failed` has reported.
   */
  ended(code: number, reason: string, unsent: Unsent[], failure?: SocketFailure): void;
}

/** The failure of a socket. @internal */
export interface SocketFailure {
  readonly message: string;
  readonly cause: unknown;
}

/** The error messages of a session. @internal */
export interface SessionMessages {
  readonly closed: string;
  readonly closeFailed: string;
  readonly sendFailed: string;
  queueFull(maxBytes: number): string;
}

/** The way back after a lost connection. @internal */
export interface Reconnection<Socket> {
  readonly policy: ReconnectPolicy;
  /** Prepares a further handshake, whose credentials may have changed. */
  prepare(parameters: Record<string, unknown> | undefined): Promise<OpenSocket<Socket>>;
}

/**
 * One session over a socket and, after a lost connection, over further ones. Messages sent while no
 * socket is open wait in a queue.
 *
 * @internal
 */
export class SocketSession<
  Socket extends SocketLike<Data>,
  Unsent,
  Data extends RawWebSocketData = RawWebSocketData,
> {
  socket: Socket | undefined;
  state: 'connecting' | 'open' | 'closing' | 'closed' = 'connecting';
  readonly #observer: SessionObserver<Unsent>;
  readonly #messages: SessionMessages;
  readonly #queue: SendQueue<{ data: Data; unsent: Unsent }>;
  readonly #reconnection: Reconnection<Socket> | undefined;
  #parameters: Record<string, unknown> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failure: SocketFailure | undefined;
  #isRetry = false;
  #isWaiting = false;
  #pauses = 0;

  constructor(
    observer: SessionObserver<Unsent>,
    messages: SessionMessages,
    maxQueueBytes: number,
    reconnection?: Reconnection<Socket>,
  ) {
    this.#observer = observer;
    this.#messages = messages;
    this.#queue = new SendQueue(maxQueueBytes);
    this.#reconnection = reconnection;
  }

  connect(open: OpenSocket<Socket>): void {
    this.#failure = undefined;
    this.#isWaiting = false;
    this.socket = open({
      opened: () => this.#opened(),
      received: (data) => {
        this.#reconnection?.policy.reset();
        this.#observer.received(data);
      },
      failed: (message, cause) => this.#failed({ message, cause }),
      closed: (code, reason) => this.#closed(code, reason),
    });
  }

  /** Sends a message, or queues it until a socket is open. */
  send(data: Data, unsent: Unsent): void {
    const isOpen = this.state === 'open';
    // The peer may have begun to close the socket, which then drops messages without an error.
    if (isOpen && this.socket?.readyState === SOCKET_OPEN) this.#sendNow(data);
    else if (this.state !== 'connecting' && !(isOpen && this.#reconnection)) {
      this.#observer.failed(this.#messages.closed);
    } else if (!this.#queue.add({ data, unsent }, messageBytes(data))) {
      this.#observer.failed(this.#messages.queueFull(this.#queue.maxBytes));
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
      this.#observer.failed(this.#messages.closeFailed, cause);
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

  #failed(failure: SocketFailure): void {
    if (this.#failure) return;
    this.#failure = failure;
    // With a way back, the close code decides whether it is an error. Without one it is reported at
    // once: the socket may wait half a minute for its peer before it closes.
    if (this.#reconnection || this.state === 'closing') return;
    this.#observer.failed(failure.message, failure.cause);
  }

  #closed(code: number, reason: string): void {
    if (this.state === 'closing') {
      // A socket that is closed before it is open fails, which is what the caller asked for.
      this.#end(code, reason);
    } else if (this.#reconnection?.policy.isRecoverable(code)) {
      this.state = 'connecting';
      this.#reconnect(this.#reconnection, code);
    } else {
      const failure = this.#failure;
      if (failure && this.#reconnection) this.#observer.failed(failure.message, failure.cause);
      this.#end(code, reason, failure);
    }
  }

  #reconnect(reconnection: Reconnection<Socket>, code: number): void {
    const { policy } = reconnection;
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
      this.#timer = setTimeout(() => void this.#retry(reconnection, code), event.delay);
      this.#observer.reconnecting({ ...event, parameters: this.#parameters });
    } catch (cause) {
      clearTimeout(this.#timer);
      this.#observer.failed('a reconnection handler failed', cause);
      this.#end(code, 'reconnect handler failed');
    }
  }

  async #retry(reconnection: Reconnection<Socket>, code: number): Promise<void> {
    try {
      const open = await reconnection.prepare(this.#parameters);
      // The session may have been closed meanwhile.
      if (this.state === 'connecting') this.connect(open);
    } catch (cause) {
      if (this.state !== 'connecting') return;
      this.#observer.failed((cause as Error).message, cause);
      this.#end(code, 'reconnect failed');
    }
  }

  #sendNow(data: Data): void {
    try {
      this.socket?.send(data);
    } catch (cause) {
      this.#observer.failed(this.#messages.sendFailed, cause);
    }
  }

  #end(code: number, reason: string, failure?: SocketFailure): void {
    if (this.state === 'closed') return;
    this.state = 'closed';
    const unsent = this.#queue.drain().map((entry) => entry.unsent);
    this.#observer.ended(code, reason, unsent, failure);
  }
}
