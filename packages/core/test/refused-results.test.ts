import { InvalidResponseError } from '../src/index.js';
import { resultsServer } from './helpers/results-server.js';
import { failureOf } from './helpers/test-client.js';

const server = resultsServer();

describe('an operation whose result is an object', () => {
  const streamEnd = Object.assign(() => () => true, { isObject: true });
  const call = () => server.client.post('/x', { body: {}, streamEnd });

  test.each([
    { body: '"text"', message: /JSON, but not an object\. It begins: "text"$/ },
    { body: '[{"a":1}]', message: /JSON, but not an object/ },
    { body: 'null', message: /JSON, but not an object/ },
    { body: '12', message: /JSON, but not an object/ },
    {
      body: 'overloaded',
      type: 'text/plain',
      message: /text\/plain instead of JSON\. It begins: o/,
    },
    { body: 'overloaded', type: null, message: /broken JSON/ },
    { body: 'data: {}\n\n', type: 'text/event-stream', message: /event-stream instead of JSON/ },
  ])('refuses $body of type $type', async ({ message, ...given }) => {
    server.answer = given;
    const error = await failureOf(call());
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ status: 200, requestID: 'req_1' });
    expect(error.message).toMatch(message);
  });

  test.each([{ type: 'text/plain' }, { type: null }])(
    'accepts JSON of type $type',
    async (given) => {
      server.answer = given;
      expect(await call()).toEqual({ a: 1 });
    },
  );
});

test.each([
  { body: { error: { message: 'm', code: 'rate_limit_exceeded' } }, name: 'RateLimitError' },
  { body: { error: { message: 'm', code: 502 } }, name: 'InternalServerError' },
  { body: { error: { message: 'm' } }, name: 'APIError' },
  { body: { object: 'error', message: 'm', code: 400 }, name: 'BadRequestError' },
  { body: { object: 'error', error: { message: 'm', code: 404 } }, name: 'NotFoundError' },
])('the error $body of status 200 is a $name', async ({ body, name }) => {
  server.answer = { body: JSON.stringify(body) };
  const error = await failureOf(server.client.get('/x'));
  expect(error).toMatchObject({ name, requestID: 'req_1', attempts: 1 });
  expect(error.message).toMatch(/m$/);
});

test.each([
  { id: 'job_1', error: { message: 'The job failed.' } },
  { object: 'response', error: { message: 'The response failed.' } },
  { error: null },
])('$body of status 200 is a result', async (body) => {
  server.answer = { body: JSON.stringify(body) };
  expect(await server.client.get('/x')).toEqual(body);
});
