import OpenAI from 'openai';
import {
  assertSingleToolCall,
  createFunctionHandler,
  handleToolCalls,
  toTool,
} from 'openai-zod-functions';
import { z } from 'zod';

const client = new OpenAI({ apiKey: 'any' });
const weather = createFunctionHandler({
  name: 'weather',
  description: 'Returns the weather.',
  schema: z.object({ city: z.string() }),
  handler: ({ city }) => Promise.resolve(city),
});
const completion = await client.chat.completions.create({
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'Weather?' }],
  tools: [toTool(weather)],
});
assertSingleToolCall(completion);
export const outputs: string[] = await handleToolCalls(
  [weather],
  completion.choices[0]?.message.tool_calls,
);
