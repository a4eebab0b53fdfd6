import * as traceloop from '@traceloop/node-server-sdk';
import OpenAI from 'openai';
import { expectEnded } from '../support/ended-spans.mjs';
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
  afterEach: (name) => (unseen.includes(name) ? undefined : expectEnded(ended)),
});
await finish();
