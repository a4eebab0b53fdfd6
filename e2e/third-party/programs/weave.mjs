import OpenAI from 'openai';
import { wrapOpenAI } from 'weave';
import { exercise } from '../support/exercise.mjs';
import { finish, server } from '../support/report.mjs';

const client = wrapOpenAI(new OpenAI({ apiKey: 'any', baseURL: server.baseURL }));
await exercise(client);
await finish();
