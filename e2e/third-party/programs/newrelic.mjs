import { around, expectSpan } from '../support/agents/newrelic.mjs';
import { loadOpenAI } from '../support/agents/load.mjs';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const OpenAI = await loadOpenAI();
const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
await exercise(client, { around, afterEach: expectSpan });
await finish();
