import { CustomOpenAIClient } from '@browserbasehq/stagehand';
import OpenAI from 'openai';

const client = new OpenAI({ apiKey: 'any' });
export const custom = new CustomOpenAIClient({ modelName: 'gpt-4o', client });
