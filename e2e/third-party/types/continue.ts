import { constructLlmApi } from '@continuedev/openai-adapters';
import type OpenAI from 'openai';

const api = constructLlmApi({ provider: 'openai', apiKey: 'any' });
export const completion: OpenAI.ChatCompletion | undefined = await api?.chatCompletionNonStream(
  { model: 'gpt-4o', messages: [{ role: 'user', content: 'The capital?' }], stream: false },
  new AbortController().signal,
);
