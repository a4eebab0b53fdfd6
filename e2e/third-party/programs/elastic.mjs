import { createRequire } from 'node:module';
import { metrics } from '@opentelemetry/api';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';
import { expectSpan, provider } from '../support/spans.mjs';

const require = createRequire(import.meta.url);
const { OpenAIInstrumentation } = require('@elastic/opentelemetry-instrumentation-openai');
const OpenAI = require('openai');

const instrumentation = new OpenAIInstrumentation();
instrumentation.setTracerProvider(provider);
instrumentation.setMeterProvider(metrics.getMeterProvider());
// The instrumentation supports versions before 5 only, so its patch is applied by hand.
instrumentation.init()[0].patch(OpenAI);
const unseen = ['upload', 'responses', 'stream of responses'];
await exercise(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }), {
  afterEach: (name) => (unseen.includes(name) ? undefined : expectSpan()),
});
await finish();
