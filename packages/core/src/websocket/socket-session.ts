import { SocketIdleTimeoutError } from '../errors/socket-idle-timeout-error.js';
import { startTimer, type Timer } from '../timers.js';
import { handshakeTimeout, refusalText } from './handshake-refusal.js';
import { KeepAlive } from './keep-alive.js';
import { overflow } from './overflow.js';
import { messageBytes, MIN_BUFFER_BYTES, SendQueue, type RawWebSocketData } from './send-queue.js';
import { ReadingGate } from './reading-gate.js';
import { SentSecrets } from './sent-secrets.js';
import type {
  OpenSocket,
  Reconnection,
  SessionLimits,
  SessionMessages,
  SessionObserver,
  SocketFailure,
} from './session-types.js';
import { SOCKET_OPEN, type SocketLike } from './socket.js';

/** Sockets do not report when their buffers are empty. */
const DRAIN_POLL_MS = 5;

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
  readonly #limits: SessionLimits;
  readonly #reconnection: Reconnection<Socket> | undefined;
  readonly #keepAlive: KeepAlive | undefined;
  readonly #secrets = new SentSecrets();
  #parameters: Record<string, unknown> | undefined;
  #timer: Timer;
  #failure: SocketFailure | undefined;
  #refusal: number | undefined;
  /** The number of sockets so far: events of an abandoned one are ignored. */
  #generation = 0;
  #isRetry = false;
  /** Set once a socket has been open: only what is sent after a loss is kept. */
  #retention: Reconnection<Socket>['retention'];
  #isWaiting = false;
  /** Pauses and resumes the socket. */
  readonly reading = new ReadingGate((isPaused) => {
    if (isPaused) this.socket?.pause?.();
    else this.socket?.resume?.();
  });

  constructor(
    observer: SessionObserver<Unsent>,
    messages: SessionMessages,
    limits: SessionLimits,
    reconnection?: Reconnection<Socket>,
  ) {
    this.#observer = observer;
    this.#messages = messages;
    this.#limits = limits;
    this.#queue = new SendQueue(limits.maxQueueBytes);
    this.#reconnection = reconnection;
    this.#parameters = reconnection?.parameters;
    const { keepAliveMs } = limits;
    if (keepAliveMs === undefined) return;
    this.#keepAlive = new KeepAlive(keepAliveMs, {
      ping: () => this.#ping(),
      expired: () => {
        const cause = new SocketIdleTimeoutError(keepAliveMs);
        this.#abandon(cause.message, cause);
      },
    });
  }

  connect(open: OpenSocket<Socket>): void {
    this.#failure = this.#refusal = undefined;
    this.#isWaiting = false;
    const generation = (this.#generation += 1);
    const ifCurrent =
      <Values extends unknown[]>(run: (...values: Values) => void) =>
      (...values: Values): void => {
        if (generation === this.#generation) run(...values);
      };
    this.socket = open({
      opened: ifCurrent(() => this.#opened()),
      received: ifCurrent((data) => {
        this.#keepAlive?.received();
        if (!this.#reconnection?.countsForLife) this.#reconnection?.policy.reset();
        this.#observer.received(this.#secrets.received(data));
      }),
      alive: ifCurrent(() => this.#keepAlive?.received()),
      refused: ifCurrent((status) => (this.#refusal = status)),
      failed: ifCurrent((message, cause) => this.#failed({ message, cause })),
      closed: ifCurrent((code, reason) => this.#closed(code, this.#secrets.redact(reason))),
    });
    const { handshakeTimeoutMs } = this.#limits;
    this.#timer = startTimer(handshakeTimeoutMs, () => {
      if (this.#refusal === undefined) {
        const cause = handshakeTimeout(handshakeTimeoutMs);
        this.#abandon(cause.message, cause);
      } else this.#abandon(refusalText(this.#refusal));
    });
  }

  /** Sends a message, or queues it until a socket is open. */
  send(data: Data, unsent: Unsent): void {
    this.#secrets.collect(data);
    if (this.#isReady) {
      const buffered = this.socket?.bufferedAmount ?? 0;
      const limit = Math.max(this.#limits.maxQueueBytes, MIN_BUFFER_BYTES);
      // An empty buffer takes one message of any size, as the queue does.
      if (buffered > 0 && buffered + messageBytes(data) > limit) {
        this.#observer.failed(...overflow(this.#messages.bufferFull(limit), limit));
      } else this.#sendNow(data);
    } else if (this.state !== 'connecting' && !(this.state === 'open' && this.#reconnection)) {
      this.#observer.failed(this.#messages.closed);
    } else this.#enqueue(data, unsent);
  }

  /** Sends the messages that were kept after a loss. Returns false if no socket is open. */
  flush(): boolean {
    const isReady = this.#isReady;
    if (isReady) for (const { data } of this.#queue.drain()) this.#sendNow(data);
    return isReady;
  }

  /** Takes the waiting messages out. */
  take(): Unsent[] {
    return this.#queue.drain().map((entry) => entry.unsent);
  }

  close(code: number, reason: string): void {
    if (this.state === 'closing' || this.state === 'closed') return;
    const before = this.state;
    this.state = 'closing';
    if (this.#isWaiting) {
      clearTimeout(this.#timer);
      this.#end(code, reason);
      return;
    }
    try {
      this.socket?.close(code, reason);
      clearTimeout(this.#timer);
      this.reading.close();
    } catch (cause) {
      this.state = before;
      this.#observer.failed(this.#messages.closeFailed, cause);
    }
  }

  /** Waits until the network has all messages. Resolves with false if the session ended before. */
  drained(): Promise<boolean> {
    return this.reading.during(this.#drain());
  }

  async #drain(): Promise<boolean> {
    while (this.state !== 'closed') {
      // In an open session the queue waits for `flush`; a lost one refuses more than it may keep.
      const isLost = this.state === 'connecting' && this.#retention;
      const isDone = this.state === 'open' ? this.#isReady : !isLost && this.#queue.isEmpty;
      if (isDone && !this.socket?.bufferedAmount) return true;
      await new Promise((resolve) => setTimeout(resolve, DRAIN_POLL_MS));
    }
    return false;
  }

  /** False also if the peer has begun to close the socket, which then drops messages. */
  get #isReady(): boolean {
    return this.state === 'open' && this.socket?.readyState === SOCKET_OPEN;
  }

  /** Returns false if the peer cannot be expected to be heard: answers are not read in a pause. */
  #ping(): boolean {
    const { socket } = this;
    if (this.reading.isPaused || socket?.ping === undefined || socket.readyState !== SOCKET_OPEN) {
      return false;
    }
    socket.ping();
    return true;
  }

  /** Gives up a socket whose peer does not answer, without waiting for it. */
  #abandon(message: string, cause?: Error): void {
    const { socket } = this;
    this.#failed({ message, cause });
    this.#generation += 1;
    this.#closed(1006, '');
    if (socket?.terminate) socket.terminate();
    else socket?.close(4000, '');
  }

  #opened(): void {
    if (this.state !== 'connecting') return;
    clearTimeout(this.#timer);
    this.state = 'open';
    this.reading.open();
    this.#keepAlive?.start();
    if (this.#isRetry) this.#observer.reconnected();
    else this.#observer.opened();
    if (!this.#retention) this.flush();
    this.#retention = this.#reconnection?.retention;
  }

  #enqueue(data: Data, unsent: Unsent): void {
    const { maxBytes, full } = this.#retention ?? {};
    if (this.#queue.add({ data, unsent }, messageBytes(data), maxBytes)) return;
    const limit = maxBytes ?? this.#queue.maxBytes;
    this.#observer.failed(...overflow(full ?? this.#messages.queueFull(limit), limit));
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
    clearTimeout(this.#timer);
    this.#keepAlive?.stop();
    this.reading.close();
    if (this.state === 'closing') {
      // A socket that is closed before it is open fails, which is what the caller asked for.
      this.#end(code, reason);
    } else if (this.#reconnection?.policy.isRecoverable(code, this.#refusal)) {
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
        const detail = failure ? `: ${failure.message}` : '';
        const message = `WebSocket ${text} (close code ${code})${detail}`;
        return this.#giveUp(code, text, { message, cause: failure?.cause });
      }
      const { event, overrides } = next;
      if (overrides && 'abort' in overrides && overrides.abort) {
        return this.#end(code, 'reconnect aborted by handler');
      }
      if (overrides && 'parameters' in overrides) this.#parameters = overrides.parameters;
      this.#isRetry = true;
      this.#timer = setTimeout(() => void this.#retry(reconnection, code), event.delay);
      this.#observer.reconnecting({ ...event, parameters: this.#parameters });
    } catch (cause) {
      clearTimeout(this.#timer);
      const message = 'a reconnection handler failed';
      this.#giveUp(code, 'reconnect handler failed', { message, cause });
    }
  }

  async #retry(reconnection: Reconnection<Socket>, code: number): Promise<void> {
    try {
      const open = await reconnection.prepare(this.#parameters);
      // The session may have been closed meanwhile.
      if (this.state === 'connecting') this.connect(open);
    } catch (cause) {
      if (this.state !== 'connecting') return;
      this.#giveUp(code, 'reconnect failed', { message: (cause as Error).message, cause });
    }
  }

  #giveUp(code: number, reason: string, failure: SocketFailure): void {
    this.#observer.failed(failure.message, failure.cause);
    this.#end(code, reason, failure);
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
    this.#observer.ended(code, reason, this.take(), failure);
  }
}
