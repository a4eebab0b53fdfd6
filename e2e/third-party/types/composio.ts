import { OpenAIProvider, OpenAIResponsesProvider } from '@composio/openai';
import OpenAI from 'openai';

const client = new OpenAI({ apiKey: 'any' });
const tool = { slug: 'WEATHER', name: 'Weather', tags: [] };
const chat = new OpenAIProvider();
const completion = await client.chat.completions.create({
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'Weather?' }],
  tools: [chat.wrapTool(tool)],
});
const responses = new OpenAIResponsesProvider();
const response = await client.responses.create({
  ...{ model: 'gpt-4o', input: 'Weather?', tools: [responses.wrapTool(tool)] },
});
export const results = [
  await chat.handleToolCalls('user', completion),
  await responses.handleToolCalls('user', response.output),
];
