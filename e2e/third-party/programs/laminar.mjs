import assert from 'node:assert/strict';
import { Laminar } from '@lmnr-ai/lmnr';
import OpenAI from 'openai';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const ended = [];
Laminar.initialize({
  projectApiKey: 'any',
  baseUrl: 'http://127.0.0.1',
  instrumentModules: { OpenAI },
  spanProcessor: {
    onStart() {},
    onEnd: (span) => void ended.push(span),
    forceFlush: async () => {},
    shutdown: async () => {},
  },
});
const unseen = ['upload'];
await exercise(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }), {
  async afterEach(name) {
    for (let turn = 0; turn < 50 && ended.length === 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    if (!unseen.includes(name)) assert.ok(ended.length > 0, 'no span has ended');
    ended.length = 0;
  },
});
await finish();
