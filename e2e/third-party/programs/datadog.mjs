import { expectSpan } from '../support/agents/datadog.mjs';
import { runUnder } from '../support/agents/program.mjs';

await runUnder({ expectSpan });
