import { expectSpan } from '../support/agents/sentry.mjs';
import { loadOpenAI } from '../support/agents/load.mjs';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const OpenAI = await loadOpenAI();
const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
await exercise(client, { afterEach: expectSpan });
await finish();
