import { Memory } from 'mem0ai/oss';

export const memory = new Memory({
  llm: { provider: 'openai', config: { apiKey: 'any', model: 'gpt-4o' } },
  disableHistory: true,
});
