// Calls a deployment of Azure OpenAI. With AZURE_OPENAI_ENDPOINT and AZURE_OPENAI_API_KEY it calls
// yours, otherwise the emulator.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { AzureOpenAI } from '@oai/openai';

const emulated = process.env.AZURE_OPENAI_ENDPOINT === undefined;
const client = new AzureOpenAI({
  apiVersion: '2024-10-21',
  deployment: process.env.AZURE_OPENAI_DEPLOYMENT ?? 'gpt-4o',
  ...(emulated && {
    endpoint: new URL(process.env.OPENAI_BASE_URL).origin,
    apiKey: process.env.OPENAI_API_KEY,
    baseURL: undefined, // OPENAI_BASE_URL would be read otherwise.
  }),
});
// With Entra ID instead of a key:
//   azureADTokenProvider: getBearerTokenProvider(new DefaultAzureCredential(), scope)

const completion = await client.chat.completions.create({
  model: '', // The deployment decides.
  messages: [{ role: 'user', content: 'Say hello!' }],
});
console.log(completion.choices[0]?.message.content);
