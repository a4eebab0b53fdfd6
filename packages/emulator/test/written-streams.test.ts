import { ServerResponse } from 'node:http';
import { createEmulator } from '../src/index.js';
import { authorization } from './helpers/client.js';

afterEach(() => jest.restoreAllMocks());

// On Node 22 and 24 the end of a response overtakes what is held.
test.each([undefined, 1])('a stream holds nothing at its end (pace: %p)', async (chunkDelayMs) => {
  const held: number[] = [];
  const { end } = ServerResponse.prototype;
  jest.spyOn(ServerResponse.prototype, 'end').mockImplementation(function (
    this: ServerResponse,
    ...values: unknown[]
  ) {
    held.push(this.writableCorked);
    return end.apply(this, values as never);
  });
  const server = await createEmulator({ chunkDelayMs }).listen();
  const response = await fetch(`${server.baseURL}/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ model: 'gpt-5-mini', input: 'Hi', stream: true }),
  });
  const text = await response.text();
  await server.close();
  expect(text).toContain('event: response.completed');
  expect(held).toEqual([0]);
});
