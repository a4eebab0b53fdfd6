import { OpenAIVoice } from '@mastra/voice-openai';
import type OpenAI from 'openai';

const voice = new OpenAIVoice({ speechModel: { apiKey: 'any' } });
export const client: OpenAI | undefined = voice.speechClient;
