import OpenAI from 'openai';

export const QUESTION = {
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'Where is the Eiffel Tower?' }],
};

/** Creates a client of the emulator. Retries are off, so that a fault is seen. */
export function clientOf({ baseURL, clientOptions }, options = {}) {
  return new OpenAI({ apiKey: 'sk-suite', baseURL, maxRetries: 0, ...clientOptions, ...options });
}
