import { around, expectSpan } from '../support/agents/newrelic.mjs';
import { runUnder } from '../support/agents/program.mjs';

await runUnder({ around, expectSpan });
