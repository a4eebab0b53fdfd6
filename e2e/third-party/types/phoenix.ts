import { toSDK, type PromptVersion } from '@arizeai/phoenix-client/prompts';
import type OpenAI from 'openai';

declare const prompt: PromptVersion;
export const body: OpenAI.ChatCompletionCreateParams | null = toSDK({ sdk: 'openai', prompt });
