import type OriginalOpenAI from 'openai';
import OpenAI from 'openpipe/openai';

const client = new OpenAI({ apiKey: 'any' });
export const completion: OriginalOpenAI.ChatCompletion = await client.chat.completions.create({
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'The capital?' }],
});
