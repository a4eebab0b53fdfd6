import { ChatDeepSeek } from '@langchain/deepseek';
import { exerciseModel } from '../support/langchain-model.mjs';
import { server } from '../support/report.mjs';

await exerciseModel(
  new ChatDeepSeek({
    model: 'gpt-4o',
    apiKey: 'any',
    maxRetries: 0,
    configuration: { baseURL: server.baseURL },
  }),
);
