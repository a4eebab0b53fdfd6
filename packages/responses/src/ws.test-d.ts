import type { APIClient } from '@oai/core';
import { expectTypeOf } from 'expect-type';
import { ResponsesWS as BetaResponsesWS } from './beta/ws.js';
import type {
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from './generated/beta/responses/responses-socket.gen.js';
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from './generated/responses/responses-socket.gen.js';
import type { ResponsesStreamMessage } from './websocket/index.js';
import type { WebSocketError } from './websocket/index.js';
import { ResponsesWS } from './ws.js';

declare const client: APIClient;

const ws = new ResponsesWS(client, {
  maxQueueSize: 1,
  reconnect: { onReconnecting: ({ attempt }) => ({ parameters: { attempt } }), maxRetries: 3 },
  headers: { a: 'b' },
});
new ResponsesWS(client, null);
expectTypeOf(ResponsesWS.create(client)).resolves.toEqualTypeOf<ResponsesWS>();
expectTypeOf(BetaResponsesWS.create(client)).resolves.toEqualTypeOf<BetaResponsesWS>();
// @ts-expect-error Reconnecting needs a handler.
new ResponsesWS(client, { reconnect: {} });

expectTypeOf(ws.send).parameter(0).toEqualTypeOf<ResponsesClientEvent>();
ws.send({ type: 'response.create', model: 'gpt-5', input: 'Hi' });
// @ts-expect-error No such event.
ws.send({ type: 'response.make' });
ws.on('event', (event) => expectTypeOf(event).toEqualTypeOf<ResponsesServerEvent>());
ws.on('response.output_text.delta', (event) => expectTypeOf(event.delta).toBeString());
ws.on('response.completed', (event) => expectTypeOf(event.response.id).toBeString());
ws.on('error', (error) => expectTypeOf(error).toEqualTypeOf<WebSocketError>());
ws.on('close', (code, reason, unsent) => {
  expectTypeOf(code).toBeNumber();
  expectTypeOf(reason).toBeString();
  for (const each of unsent) {
    if (each.type === 'message') expectTypeOf(each.message).toEqualTypeOf<ResponsesClientEvent>();
  }
});
// @ts-expect-error No such event.
ws.on('response.finished', () => {});
expectTypeOf(ws.stream()).toEqualTypeOf<AsyncIterableIterator<ResponsesStreamMessage>>();

declare const beta: BetaResponsesWS;
expectTypeOf(beta.send).parameter(0).toEqualTypeOf<BetaResponsesClientEvent>();
beta.on('event', (event) => expectTypeOf(event).toEqualTypeOf<BetaResponsesServerEvent>());
