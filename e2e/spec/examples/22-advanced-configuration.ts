import OpenAI from 'openai';
import * as undici from 'undici';

// Configure timeouts and retries
const client = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  timeout: 30 * 1000, // 30 seconds
  maxRetries: 3,
  defaultHeaders: {
    'X-Custom-Header': 'custom-value',
  },
  defaultQuery: {
    custom_param: 'value',
  },
});

// Configure proxy (Node.js)
const proxyAgent = new undici.ProxyAgent('http://proxy.example.com:8080');
const proxiedClient = new OpenAI({
  fetchOptions: {
    dispatcher: proxyAgent,
  },
});

// Custom fetch function
const customClient = new OpenAI({
  fetch: async (url, init) => {
    console.log(`Fetching: ${url}`);
    const response = await fetch(url, init);
    console.log(`Status: ${response.status}`);
    return response;
  },
});

// Per-request overrides
async function perRequestConfig() {
  const completion = await client.chat.completions.create(
    {
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Hello' }],
    },
    {
      timeout: 60 * 1000, // Override timeout for this request
      maxRetries: 5, // Override retry count
      headers: {
        'X-Request-ID': 'custom-id',
      },
      query: {
        custom_param: 'value',
      },
    },
  );

  console.log(completion.choices[0]?.message?.content);
}

// Enable logging
const debugClient = new OpenAI({
  logLevel: 'debug', // 'debug' | 'info' | 'warn' | 'error' | 'off'
});

perRequestConfig();
