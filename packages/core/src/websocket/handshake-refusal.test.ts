import { EventEmitter } from 'node:events';
import { isPassingRefusal, readHandshakeRefusal } from './handshake-refusal.js';

test('a body that stalls is not awaited for ever', async () => {
  const response = Object.assign(new EventEmitter(), { statusCode: 403 });
  const refusal = readHandshakeRefusal(response, 10);
  response.emit('data', new TextEncoder().encode('{"error":'));
  expect(await refusal).toBe('403 the server refused the WebSocket connection');
});

test.each([408, 409, 425, 429, 500, 502, 503])('%i may pass', (status) => {
  expect(isPassingRefusal(status)).toBe(true);
});

test.each([0, 200, 301, 307, 400, 401, 403, 404, 426])('%i is final', (status) => {
  expect(isPassingRefusal(status)).toBe(false);
});
