import { AIProjectClient } from '@azure/ai-projects';
import type { TokenCredential } from '@azure/core-auth';
import type OpenAI from 'openai';

declare const credential: TokenCredential;
const project = new AIProjectClient('https://any.services.ai.azure.com', credential);
export const client: OpenAI = project.getOpenAIClient();
