import '@azure/openai/types';
import { AzureOpenAI } from 'openai';

const client = new AzureOpenAI({ apiKey: 'any', apiVersion: '2024-10-21', endpoint: 'https://a' });
const parameters = {
  endpoint: 'https://b',
  index_name: 'i',
  authentication: { type: 'system_assigned_managed_identity' },
} as const;
const { choices, prompt_filter_results: prompts } = await client.chat.completions.create({
  model: 'm',
  messages: [],
  data_sources: [{ type: 'azure_search', parameters }],
});
export const severity = choices[0]?.content_filter_results?.hate?.severity;
export const prompt = prompts?.[0]?.prompt_index;
