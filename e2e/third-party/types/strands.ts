import { Agent } from '@strands-agents/sdk';
import { OpenAIModel } from '@strands-agents/sdk/models/openai';
import OpenAI from 'openai';

const client = new OpenAI({ apiKey: 'any' });
export const agent = new Agent({ model: new OpenAIModel({ modelId: 'gpt-4o', client }) });
