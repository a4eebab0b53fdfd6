import { expectSpan } from '../support/agents/sentry.mjs';
import { runUnder } from '../support/agents/program.mjs';

await runUnder({ expectSpan });
