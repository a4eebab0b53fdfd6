import { TokenJS } from 'token.js';

export const completion = await new TokenJS({ apiKey: 'any' }).chat.completions.create({
  provider: 'openai',
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'The capital?' }],
});
