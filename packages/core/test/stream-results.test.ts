import { Stream } from '../src/index.js';
import { resultsServer } from './helpers/results-server.js';
import { failureOf } from './helpers/test-client.js';

const server = resultsServer();

describe('streams', () => {
  test('are opened by the call', async () => {
    server.answer = {
      type: 'text/event-stream',
      body: 'data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n',
    };
    const stream = await server.client.post<Stream<unknown>>('/x', { body: {}, stream: true });
    expect(stream).toBeInstanceOf(Stream);
    const events: unknown[] = [];
    for await (const event of stream) events.push(event);
    expect(events).toEqual([{ n: 1 }, { n: 2 }]);
    expect(server.requests[0]!.headers.accept).toBe('text/event-stream');
  });

  test.each([
    {
      type: 'text/html',
      body: '<html>',
      name: 'InvalidResponseError',
      message: /text\/html instead of/,
    },
    { body: '{"ok":true}', name: 'InvalidResponseError', message: /application\/json instead of/ },
    {
      body: '{"error":{"message":"m","code":"rate_limit_exceeded"}}',
      name: 'RateLimitError',
      message: /^429 m$/,
    },
  ])('that are none fail: $message', async ({ name, message, ...given }) => {
    server.answer = given;
    const error = await failureOf(server.client.post('/x', { body: {}, stream: true }));
    expect(error.name).toBe(name);
    expect(error.message).toMatch(message);
    expect(error.requestID).toBe('req_1');
  });

  test.each([
    { body: 'data: {"n":1}\n\ndata: [DONE]\n\n' },
    { body: '\uFEFF\r\n: hello\r\nevent: x\r\ndata: {"n":1}\r\n\r\ndata: [DONE]\r\n\r\n' },
  ])('are read even if labelled as JSON: $body', async (given) => {
    server.answer = given;
    const stream = await server.client.post<Stream<unknown>>('/x', { body: {}, stream: true });
    const events: unknown[] = [];
    for await (const event of stream) events.push(event);
    expect(events).toEqual([{ n: 1 }]);
  });

  test.each([
    { error: { code: 'server_error' }, name: 'InternalServerError', status: 500 },
    { error: { type: 'insufficient_quota' }, name: 'RateLimitError', status: 429 },
    { error: { type: 'invalid_request_error' }, name: 'BadRequestError', status: 400 },
    {
      error: { code: 'invalid_api_key', type: 'invalid_request_error' },
      name: 'AuthenticationError',
      status: 401,
    },
    { error: { code: '404' }, name: 'NotFoundError', status: 404 },
    { error: { status: 503 }, name: 'InternalServerError', status: 503 },
    { error: { code: 'odd' }, name: 'APIError', status: undefined },
  ])('map the error event $error to $name', async ({ error: event, name, status }) => {
    const body = `data: {"n":1}\n\ndata: ${JSON.stringify({ error: { message: 'm', ...event } })}\n\n`;
    server.answer = { type: 'text/event-stream', body };
    const stream = await server.client.post<Stream<unknown>>('/x', { body: {}, stream: true });
    const events: unknown[] = [];
    const error = await failureOf(
      (async () => {
        for await (const each of stream) events.push(each);
      })(),
    );
    expect(events).toEqual([{ n: 1 }]);
    expect(error).toMatchObject({
      name,
      status,
      requestID: 'req_1',
      error: { message: 'm', ...event },
    });
  });

  test('retry a server error before the first event', async () => {
    server.answer = {
      type: 'text/event-stream',
      body: 'data: {"error":{"code":"server_error"}}\n\n',
    };
    const first = server.answer;
    const good = { type: 'text/event-stream', body: 'data: {"n":1}\n\ndata: [DONE]\n\n' };
    const stream = await server.client.post<Stream<unknown>>('/x', {
      body: {},
      stream: true,
      onRetry: () => {
        server.answer = good;
      },
    });
    expect(server.answer).toBe(first);
    const events: unknown[] = [];
    for await (const event of stream) events.push(event);
    expect(events).toEqual([{ n: 1 }]);
    expect(server.requests).toHaveLength(2);
  });
});
