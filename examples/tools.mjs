// Lets the model call functions until it has an answer.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import OpenAI from '@oai/openai';
import { zodFunction } from '@oai/structured/zod';
import { z } from 'zod';

const weather = zodFunction({
  name: 'get_weather',
  description: 'Returns the current weather of a city.',
  parameters: z.object({ city: z.string(), unit: z.enum(['celsius', 'fahrenheit']) }),
  function: async ({ city, unit }) => ({ city, sky: 'clear', temperature: 21, unit }),
});
const time = zodFunction({
  name: 'get_time',
  description: 'Returns the local time of a city.',
  parameters: z.object({ city: z.string() }),
  function: ({ city }) => `It is 9:41 in ${city}.`,
});

const client = new OpenAI();
const runner = client.chat.completions
  .runTools(
    {
      model: 'gpt-5-mini',
      messages: [{ role: 'user', content: 'What are the weather and the time in Lisbon?' }],
      tools: [weather, time],
    },
    // A tool that fails is reported to the model, which may try again.
    { toolErrors: 'return', toolTimeoutMs: 10_000, maxChatCompletions: 5 },
  )
  .on('functionToolCall', (call) => console.log('Calling', call.name, call.arguments))
  .on('functionToolCallResult', (result) => console.log('Result ', result));

console.log(await runner.finalContent());
