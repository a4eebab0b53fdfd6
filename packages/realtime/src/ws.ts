import { WebSocket } from 'ws';
import {
  NodeRealtimeConnection,
  type RealtimeWSProps,
} from './connection/node-realtime-connection.js';
import type { RealtimeClient } from './connection/realtime-url.js';

/**
 * A Realtime session over the `ws` package: for Node, Bun and Deno. The key is sent in a header.
 *
 * ```ts
 * const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime' });
 * connection.on('response.output_text.delta', (event) => process.stdout.write(event.delta));
 * connection.send({ type: 'response.create' });
 * ```
 *
 * @public
 */
export class OpenAIRealtimeWS extends NodeRealtimeConnection {
  /**
   * @param props The target of the connection; missing credentials come from the client.
   * @param client Default: one made from `props` and the environment.
   * @throws {OpenAIError} No key, a key that a function supplies (see {@link create}), or not
   *   exactly one of `model`, `intent` and `callID`.
   */
  constructor(props: RealtimeWSProps, client?: RealtimeClient) {
    super(props, client, WebSocket);
  }
}
