import { createLLMClient } from 'llm-polyglot';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const options = { apiKey: 'any', baseURL: server.baseURL, maxRetries: 0 };
await exercise(createLLMClient({ provider: 'openai', ...options }));
await finish();
