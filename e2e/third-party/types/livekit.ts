import { LLM } from '@livekit/agents-plugin-openai';
import OpenAI from 'openai';

export const model = new LLM({ model: 'gpt-4o', client: new OpenAI({ apiKey: 'any' }) });
