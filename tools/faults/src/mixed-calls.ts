import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import type { RequestOptions } from '@oai/core';
import { QUESTION, ask, listen } from './calls.js';
import { ANSWER, EVENT_STREAM } from './http-text.js';
import { RECORDING } from './recording.js';
import type { FaultClient, Scene } from './scene.js';

/** A server for all types of calls. */
export interface MixedServer {
  baseURL: string;
  /** Closes the kept-alive connections. */
  hangUp(): void;
}

/** A server whose behaviour is selected by a request header, with kept-alive connections. */
export async function mixedServer(scene: Scene): Promise<MixedServer> {
  const sockets = new Set<Socket>();
  const answer: RequestListener = (request, response) => {
    const { socket } = request;
    if (!sockets.has(socket)) socket.once('close', () => sockets.delete(socket));
    sockets.add(socket);
    response.removeHeader('keep-alive');
    if (request.headers['x-fail']) {
      response.writeHead(500, { 'retry-after-ms': 1 }).end('{}');
    } else if (request.headers['x-stall']) {
      response.writeHead(200, EVENT_STREAM).write(RECORDING.subarray(0, 600));
    } else if (request.headers['x-stream']) {
      response.writeHead(200, EVENT_STREAM).end(RECORDING);
    } else {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ANSWER));
    }
  };
  return {
    baseURL: await scene.serve(answer),
    hangUp() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

const openStream = (client: FaultClient, options: RequestOptions) =>
  client.chat.completions.create({ ...QUESTION, stream: true }, options);

/** Calls of all types that end in all ways, without unexpected errors. */
export const MIXED: readonly ((client: FaultClient, signal: AbortSignal) => Promise<unknown>)[] = [
  (client, signal) => ask(client, { signal }),
  (client, signal) => ask(client, { signal, headers: { 'x-fail': 'yes' } }),
  (client, signal) => listen(client, { signal, headers: { 'x-stream': 'yes' } }),
  async (client, signal) =>
    (await client.chat.completions.create(QUESTION, { signal }).asResponse()).text(),
  async (client, signal) => {
    const stream = await openStream(client, { signal, headers: { 'x-stream': 'yes' } });
    for await (const _chunk of stream) break;
  },
  (client, signal) =>
    client.chat.completions
      .stream(QUESTION, { signal, headers: { 'x-stream': 'yes' } })
      .finalContent(),
  async (client, signal) => {
    const stream = await openStream(client, { signal, headers: { 'x-stall': 'yes' } });
    for await (const _chunk of stream) stream.controller.abort();
  },
];
