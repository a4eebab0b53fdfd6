import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SpanStatusCode } from '@opentelemetry/api';
import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { APIClient } from '@oai/core';
import { traceRealtime } from '@oai/otel';
import { WebSocketServer, type WebSocket } from 'ws';
import { start, type Started } from './start.js';

let started: Started;
let sockets: WebSocketServer;
beforeAll(async () => {
  started = await start();
  sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(sockets, 'listening');
});
afterAll(async () => {
  sockets.close();
  await started.close();
});
afterEach(() => started.reset());

const response = (id: string, more: object) => ({ id, conversation_id: 'conv_1', ...more });

async function connect() {
  const { port } = sockets.address() as AddressInfo;
  const client = new APIClient({ baseURL: `http://127.0.0.1:${port}/v1`, apiKey: 'sk-canary' });
  const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime' }, client);
  connection.on('error', () => {});
  const stop = traceRealtime(connection, started.providers);
  const [socket] = (await once(sockets, 'connection')) as [WebSocket];
  const send = (event: object) => socket.send(JSON.stringify(event));
  send({ type: 'session.created', session: { id: 'sess_1', model: 'gpt-realtime-2' } });
  return { connection, socket, send, stop, port };
}

test('each response is a span, with its usage', async () => {
  const { connection, send, port } = await connect();
  for (const id of ['resp_1', 'resp_2']) {
    send({ type: 'response.created', response: response(id, { status: 'in_progress' }) });
  }
  send({
    type: 'response.done',
    response: response('resp_2', {
      status: 'cancelled',
      status_details: { reason: 'turn_detected' },
    }),
  });
  const usage = {
    input_tokens: 30,
    output_tokens: 20,
    input_token_details: { text_tokens: 10, audio_tokens: 20, cached_tokens: 5 },
    output_token_details: { text_tokens: 5, audio_tokens: 15 },
  };
  send({ type: 'response.done', response: response('resp_1', { status: 'completed', usage }) });
  const [second, first] = await started.spans(2);
  connection.close();
  expect(first!.name).toBe('realtime_inference gpt-realtime-2');
  expect(first!.attributes).toMatchObject({
    'gen_ai.operation.name': 'realtime_inference',
    'gen_ai.provider.name': 'openai',
    'gen_ai.request.model': 'gpt-realtime-2',
    'gen_ai.realtime_session.id': 'sess_1',
    'gen_ai.conversation.id': 'conv_1',
    'gen_ai.response.id': 'resp_1',
    'gen_ai.response.finish_reasons': ['stop'],
    'gen_ai.usage.input_tokens': 30,
    'gen_ai.usage.audio.input_tokens': 20,
    'gen_ai.usage.cache_read.input_tokens': 5,
    'gen_ai.usage.audio.output_tokens': 15,
    'server.port': port,
  });
  expect(second!.attributes).toMatchObject({ 'gen_ai.response.finish_reasons': ['turn_detected'] });
  const audio = (await started.metrics()).find(
    ({ name, attributes }) =>
      name === 'gen_ai.client.inference.usage.input_tokens' &&
      attributes['gen_ai.token.modality'] === 'audio',
  );
  expect(audio).toMatchObject({ value: 20 });
});

test('a failed response, and one that is open when the connection breaks', async () => {
  const { socket, send } = await connect();
  for (const id of ['resp_1', 'resp_2']) {
    send({ type: 'response.created', response: response(id, { status: 'in_progress' }) });
  }
  const error = { type: 'server_error', code: 'overloaded', message: 'Busy.' };
  send({
    type: 'response.done',
    response: response('resp_1', { status: 'failed', status_details: { error } }),
  });
  await started.spans(1);
  socket.terminate();
  const [failed, broken] = await started.spans(2);
  expect(failed!.status).toEqual({ code: SpanStatusCode.ERROR, message: 'Busy.' });
  expect(failed!.attributes).toMatchObject({ 'error.type': 'overloaded' });
  expect(broken!.attributes).toMatchObject({
    'error.type': 'connection_closed',
    'gen_ai.response.finish_reasons': ['error'],
  });
});

test('the returned function ends the recording', async () => {
  const { connection, send, stop } = await connect();
  send({ type: 'response.created', response: response('resp_1', {}) });
  await connection.emitted('response.created');
  stop();
  const [span] = await started.spans(1);
  expect(span!.attributes).toMatchObject({ 'gen_ai.response.id': 'resp_1' });
  send({ type: 'response.created', response: response('resp_2', {}) });
  send({ type: 'response.done', response: response('resp_2', { status: 'completed' }) });
  await connection.emitted('response.done');
  connection.close();
  expect(await started.spans(1)).toHaveLength(1);
});
