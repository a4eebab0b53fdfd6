import OpenAI from 'openai';

// API key from environment variable (default: OPENAI_API_KEY)
const client = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
});
