import { openAIAgent } from '@graphai/openai_agent';

export const { agent } = openAIAgent;
