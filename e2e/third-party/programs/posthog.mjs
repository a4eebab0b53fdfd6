import assert from 'node:assert/strict';
import { OpenAI } from '@posthog/ai/openai';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const captured = [];
const posthog = {
  capture: (event) => captured.push(event),
  captureImmediate: async (event) => void captured.push(event),
  privacy_mode: false,
  options: {},
};
const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL, posthog });
const unseen = ['stream helper', 'tools', 'upload', 'parse', 'withResponse'];
await exercise(client, {
  async afterEach(name) {
    // A stream is captured after its end.
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (!unseen.includes(name)) assert.ok(captured.length > 0, 'nothing was captured');
    captured.length = 0;
  },
});
await finish();
