import assert from 'node:assert/strict';
import { Portkey } from 'portkey-ai';
import { exercise } from '../support/exercise.mjs';
import { emulator, finish, server } from '../support/report.mjs';

const portkey = new Portkey({
  apiKey: 'any',
  baseURL: server.baseURL,
  Authorization: 'Bearer any',
  dangerouslyAllowBrowser: true,
});
await exercise(portkey, {
  afterEach() {
    const { headers } = emulator.requests.at(-1);
    assert.equal(headers['x-portkey-api-key'], 'any');
  },
});
await finish();
