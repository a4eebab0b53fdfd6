import assert from 'node:assert/strict';
import * as traceloop from '@traceloop/node-server-sdk';
import OpenAI from 'openai';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const ended = [];
traceloop.initialize({
  apiKey: 'any',
  disableBatch: true,
  silenceInitializationMessage: true,
  traceloopSyncEnabled: false,
  exporter: {
    export(spans, done) {
      ended.push(...spans);
      done({ code: 0 });
    },
    shutdown: async () => {},
  },
  instrumentModules: { openAI: OpenAI },
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
