import { ChatXAI } from '@langchain/xai';
import { exerciseModel } from '../support/langchain-model.mjs';
import { server } from '../support/report.mjs';

await exerciseModel(
  new ChatXAI({ model: 'gpt-4o', apiKey: 'any', maxRetries: 0, baseURL: server.baseURL }),
);
