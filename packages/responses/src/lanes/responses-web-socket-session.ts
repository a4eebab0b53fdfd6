import { OpenAIError } from '@oai/core';
import type { SocketLike } from '@oai/core/internal';
import type { ResponsesEmitter } from '../websocket/responses-socket.js';
import { positiveInteger, type ResponsesWebSocketEvent } from './lane-events.js';
import { ResponsesWebSocketLane } from './responses-web-socket-lane.js';

/** The limits of a session. Those of the connection remain. @public */
export interface ResponsesWebSocketSessionOptions {
  /** Maximum number of ids of one connection, those of closed lanes included. */
  maxLanes: number;
  /** Maximum number of events that wait for the readers of all lanes. One more ends the lane with the most
   * waiting bytes. */
  maxBufferedEvents: number;
  /** Maximum size of these events, in bytes of JSON. */
  maxBufferedBytes: number;
}

/** The `readyState` of a socket that is neither closing nor closed. */
const OPEN = 1;

/** A lane with what waits for its reader. */
interface Registered {
  readonly lane: ResponsesWebSocketLane;
  bytes: number;
}

/**
 * Several responses at a time over one connection: each lane gets the events of its `stream_id`.
 *
 * Lanes are made before their first request. Events of other ids only reach the listeners of the
 * connection, which also emits the `error` events of lanes. Nothing is sent again after a reconnection:
 * the lanes end, and the program makes new ones.
 *
 * @public
 */
export class ResponsesWebSocketSession {
  readonly #connection: ResponsesEmitter;
  readonly #limits: ResponsesWebSocketSessionOptions;
  readonly #lanes = new Map<string | undefined, Registered>();
  #events = 0;
  #bytes = 0;
  #isClosed = false;

  /** @throws {OpenAIError} A limit is not a positive integer, or the connection is closing or closed. */
  constructor(
    connection: ResponsesEmitter & { readonly socket: SocketLike },
    options: ResponsesWebSocketSessionOptions,
  ) {
    const { maxLanes, maxBufferedEvents, maxBufferedBytes } = options;
    this.#limits = {
      maxLanes: positiveInteger(maxLanes),
      maxBufferedEvents: positiveInteger(maxBufferedEvents),
      maxBufferedBytes: positiveInteger(maxBufferedBytes),
    };
    if (connection.socket.readyState > OPEN) {
      throw new OpenAIError('A session needs a connection that is not closing or closed.');
    }
    this.#connection = connection;
    connection.on('event', this.#route);
    connection.on('reconnecting', this.#lose);
    connection.on('reconnected', this.#replace);
    connection.on('close', this.#end);
  }

  /**
   * Makes the lane of an id, which stays taken until a reconnection, since the server may still answer.
   *
   * @param streamID Default: the lane of requests and events without an id.
   * @param limits Of this lane alone. Default: those of the session.
   * @throws {OpenAIError} The id is taken, empty or not a string, there are too many lanes, or the
   *   session is closed.
   */
  lane(
    streamID?: string,
    limits?: { maxBufferedEvents?: number; maxBufferedBytes?: number },
  ): ResponsesWebSocketLane {
    const {
      maxBufferedEvents = this.#limits.maxBufferedEvents,
      maxBufferedBytes = this.#limits.maxBufferedBytes,
    } = limits ?? {};
    if (this.#isClosed) throw new OpenAIError('The session is closed.');
    if (streamID !== undefined && (typeof streamID !== 'string' || streamID === '')) {
      throw new OpenAIError('The id of a lane must be a string that is not empty.');
    }
    if (this.#lanes.has(streamID)) throw new OpenAIError('There is a lane with this id.');
    if (this.#lanes.size >= this.#limits.maxLanes) {
      throw new OpenAIError(`There are ${this.#limits.maxLanes} lanes already (see \`maxLanes\`).`);
    }
    const lane = new ResponsesWebSocketLane(
      streamID,
      (event) => this.#connection.send(event),
      (bytes) => this.#release(registered, bytes),
      positiveInteger(maxBufferedEvents),
      positiveInteger(maxBufferedBytes),
    );
    const registered: Registered = { lane, bytes: 0 };
    this.#lanes.set(streamID, registered);
    return lane;
  }

  /** Ends all lanes. The connection stays open. */
  close(): void {
    this.#leave();
    this.#failAll('The session is closed.');
  }

  readonly #route = (event: ResponsesWebSocketEvent): void => {
    const registered = this.#lanes.get((event as { stream_id?: string }).stream_id);
    if (!registered || registered.lane.ended) return;
    const bytes = new TextEncoder().encode(JSON.stringify(event)).length;
    this.#events += 1;
    this.#bytes += bytes;
    registered.bytes += bytes;
    registered.lane.push(event, bytes);
    this.#makeRoom();
  };

  /** Ends the lanes with the most waiting bytes until the others are within the limits. */
  #makeRoom(): void {
    const { maxBufferedEvents, maxBufferedBytes } = this.#limits;
    while (this.#events > maxBufferedEvents || this.#bytes > maxBufferedBytes) {
      const largest = [...this.#lanes.values()].reduce((one, other) =>
        other.bytes > one.bytes ? other : one,
      );
      largest.lane.fail(
        new OpenAIError('More events wait for the readers of all lanes than the session allows.'),
      );
    }
  }

  #release(registered: Registered, bytes: number): void {
    registered.bytes -= bytes;
    this.#events -= 1;
    this.#bytes -= bytes;
  }

  readonly #lose = (): void => {
    this.#failAll('The connection was lost: continue with a new lane after `reconnected`.');
  };

  readonly #replace = (): void => {
    this.#lose();
    this.#lanes.clear();
  };

  readonly #end = (): void => {
    this.#leave();
    const error = new OpenAIError('The connection of the lane has ended.');
    for (const { lane } of this.#lanes.values()) lane.end(error);
  };

  #failAll(message: string): void {
    for (const { lane } of this.#lanes.values()) lane.fail(new OpenAIError(message));
  }

  #leave(): void {
    this.#isClosed = true;
    this.#connection.off('event', this.#route);
    this.#connection.off('reconnecting', this.#lose);
    this.#connection.off('reconnected', this.#replace);
    this.#connection.off('close', this.#end);
  }
}
