import { openAI } from '@genkit-ai/compat-oai/openai';
import { genkit } from 'genkit';

const ai = genkit({ plugins: [openAI({ apiKey: 'any', maxRetries: 0 })] });
export const { text } = await ai.generate({
  model: openAI.model('gpt-4o'),
  prompt: 'The capital?',
});
