import OpenAI from 'openai';

// With custom configuration
const client = new OpenAI({
  apiKey: 'sk-...',
  maxRetries: 3,
  timeout: 30 * 1000, // 30 seconds
  defaultHeaders: { 'X-Custom-Header': 'value' },
  defaultQuery: { custom_param: 'value' },
});
