import { Agent, OpenAIChatCompletionsModel, setDefaultOpenAIClient } from '@openai/agents';
import OpenAI from 'openai';

const client = new OpenAI({ apiKey: 'any' });
setDefaultOpenAIClient(client);
export const agent = new Agent({
  name: 'agent',
  model: new OpenAIChatCompletionsModel(client, 'gpt-4o'),
});
