import { createLLMClient } from 'llm-polyglot';
import type OpenAI from 'openai';

const client = createLLMClient({ provider: 'openai', apiKey: 'any' });
export const completion: OpenAI.ChatCompletion = await client.chat.completions.create({
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'The capital?' }],
});
