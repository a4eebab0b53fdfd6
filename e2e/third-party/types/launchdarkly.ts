import { OpenAIProvider } from '@launchdarkly/server-sdk-ai-openai';
import OpenAI from 'openai';

export const provider = new OpenAIProvider(new OpenAI(), 'gpt-4o', {});
