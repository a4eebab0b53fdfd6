import { observeOpenAI } from '@langfuse/openai';
import OpenAI from 'openai';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';
import { expectSpan } from '../support/spans.mjs';

const client = observeOpenAI(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }));
await exercise(client, { afterEach: expectSpan });
await finish();
