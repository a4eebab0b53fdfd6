import { OpenAIAdapter } from '@copilotkit/runtime';
import OpenAI from 'openai';

export const adapter = new OpenAIAdapter({ openai: new OpenAI({ apiKey: 'any' }) });
