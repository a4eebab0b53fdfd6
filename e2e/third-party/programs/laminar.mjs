import { Laminar } from '@lmnr-ai/lmnr';
import OpenAI from 'openai';
import { expectEnded } from '../support/ended-spans.mjs';
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
  afterEach: (name) => (unseen.includes(name) ? undefined : expectEnded(ended)),
});
await finish();
