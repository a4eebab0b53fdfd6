import { createRequire } from 'node:module';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';
import { expectSpan, provider } from '../support/spans.mjs';

const require = createRequire(import.meta.url);
const { OpenAIInstrumentation } = require('@arizeai/openinference-instrumentation-openai');

const instrumentation = new OpenAIInstrumentation();
instrumentation.setTracerProvider(provider);
// It has put its patch on what is required from now on.
const OpenAI = require('openai');
const unseen = ['upload'];
await exercise(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }), {
  afterEach: (name) => (unseen.includes(name) ? undefined : expectSpan()),
});
await finish();
