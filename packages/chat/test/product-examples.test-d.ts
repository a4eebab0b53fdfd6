// The examples of the product document that belong to chat, as users write them.
import { z } from 'zod';
import { zodFunction, zodResponseFormat } from '@oai/structured/zod';

import { Chat, type RunnableToolFunction } from '../src/index.js';

const client = { chat: new Chat() };

export async function streamingChat() {
  const stream = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Write a haiku about TypeScript' }],
    stream: true,
  });
  for await (const chunk of stream) {
    const content = chunk.choices[0]?.delta?.content || '';
    process.stdout.write(content);
  }

  const runner = client.chat.completions
    .stream({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Explain async/await' }],
    })
    .on('connect', () => console.log('Connected to OpenAI'))
    .on('content', (delta, _snapshot) => {
      process.stdout.write(delta);
    })
    .on('message', (message) => console.log('\nMessage:', message.role))
    .on('chatCompletion', (completion) => {
      console.log('\nFinish reason:', completion.choices[0]?.finish_reason);
    })
    .on('finalContent', (content) => console.log('\nFinal:', content))
    .on('error', (error) => console.error('Stream error:', error))
    .on('end', () => console.log('\nStream ended'));

  const result = await runner.finalChatCompletion();
  console.log(`Total tokens: ${result.usage?.total_tokens}`);
}

const MathResponse = z.object({
  steps: z.array(z.object({ explanation: z.string(), output: z.string() })),
  final_answer: z.string(),
});

export async function structuredParsing() {
  const completion = await client.chat.completions.parse({
    model: 'gpt-4o-2024-08-06',
    messages: [
      { role: 'system', content: 'You are a helpful math tutor.' },
      { role: 'user', content: 'solve 8x + 31 = 2' },
    ],
    response_format: zodResponseFormat(MathResponse, 'math_response'),
  });
  const message = completion.choices[0]?.message;
  if (message?.parsed) {
    message.parsed.steps.forEach((step, i) => {
      console.log(`${i + 1}. ${step.explanation}: ${step.output}`);
    });
    console.log(`\nFinal Answer: ${message.parsed.final_answer}`);
  } else if (message?.refusal) {
    console.log('Model refused:', message.refusal);
  }
}

const Query = z.object({
  table_name: z.enum(['orders', 'customers', 'products']),
  conditions: z.array(z.object({ value: z.union([z.string(), z.number()]) })),
});

export async function functionToolCalls() {
  const completion = await client.chat.completions.parse({
    model: 'gpt-4o-2024-08-06',
    messages: [{ role: 'user', content: 'Get all orders' }],
    tools: [zodFunction({ name: 'query', parameters: Query })],
  });
  const toolCall = completion.choices[0]?.message.tool_calls?.[0];
  if (toolCall?.type === 'function') {
    const args = toolCall.function.parsed_arguments as z.infer<typeof Query>;
    console.log('Table:', toolCall.function.name, args.table_name);
  }
}

const tools: RunnableToolFunction<any>[] = [
  {
    type: 'function',
    function: {
      name: 'getCurrentWeather',
      description: 'Get current weather for a location',
      parameters: {
        type: 'object',
        properties: {
          location: { type: 'string' },
          unit: { type: 'string', enum: ['celsius', 'fahrenheit'] },
        },
        required: ['location'],
      },
      function: async (args: { location: string; unit?: string }) => {
        return { location: args.location, temperature: 22, unit: args.unit || 'celsius' };
      },
      parse: JSON.parse,
    },
  },
];

export async function autoFunctionCalling() {
  const runner = client.chat.completions
    .runTools({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: "What's the weather in Tokyo?" }],
      tools: tools,
      max_tokens: 500,
    })
    .on('message', (msg) => console.log('Message:', msg.role, msg.content || ''))
    .on('functionToolCall', (call) => console.log(`${call.name} ${call.arguments}`))
    .on('functionToolCallResult', (result) => console.log(`Function result: ${result}`))
    .on('content', (delta) => process.stdout.write(delta))
    .on('error', (error) => console.error('Error:', error));

  const finalCompletion = await runner.finalChatCompletion();
  console.log(`\n\nTotal messages: ${runner.messages.length}`);
  console.log(`Tokens: ${finalCompletion.usage?.total_tokens}`);
  runner.messages.forEach((msg, i) => {
    console.log(`${i}. ${msg.role}: ${msg.content || '[tool call]'}`);
  });
}
