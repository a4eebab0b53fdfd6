import OpenAI from 'openpipe/openai';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

await exercise(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }));
await finish();
