import { OpenAI, OpenAIEmbedding } from '@llamaindex/openai';

const llm = new OpenAI({ model: 'gpt-4o', apiKey: 'any' });
const { message } = await llm.chat({ messages: [{ role: 'user', content: 'Hello' }] });
export const results = [message.content, new OpenAIEmbedding({ apiKey: 'any' })];
