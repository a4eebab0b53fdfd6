import OpenAI from 'openai';
import { RunnableToolFunction } from 'openai/lib/RunnableFunction';

const client = new OpenAI();

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
        // Simulate API call
        return {
          location: args.location,
          temperature: 22,
          unit: args.unit || 'celsius',
          condition: 'sunny',
        };
      },
      parse: JSON.parse,
    },
  },
  {
    type: 'function',
    function: {
      name: 'getWeatherForecast',
      description: 'Get weather forecast for next N days',
      parameters: {
        type: 'object',
        properties: {
          location: { type: 'string' },
          days: { type: 'number', minimum: 1, maximum: 7 },
        },
        required: ['location', 'days'],
      },
      function: async (args: { location: string; days: number }) => {
        return {
          location: args.location,
          forecast: Array.from({ length: args.days }, (_, i) => ({
            day: i + 1,
            high: 20 + Math.random() * 10,
            low: 15 + Math.random() * 5,
          })),
        };
      },
      parse: JSON.parse,
    },
  },
];

async function autoFunctionCalling() {
  const runner = client.chat.completions
    .runTools({
      model: 'gpt-4o',
      messages: [
        { role: 'user', content: "What's the weather in Tokyo and the forecast for next 3 days?" },
      ],
      tools: tools,
      max_tokens: 500,
    })
    .on('message', (msg) => console.log('Message:', msg.role, msg.content || ''))
    .on('functionToolCall', (call) => {
      console.log(`\nCalling function: ${call.name}`);
      console.log(`Arguments: ${call.arguments}`);
    })
    .on('functionToolCallResult', (result) => {
      console.log(`Function result: ${result}`);
    })
    .on('content', (delta) => process.stdout.write(delta))
    .on('error', (error) => console.error('Error:', error));

  const finalCompletion = await runner.finalChatCompletion();
  console.log(`\n\nTotal messages: ${runner.messages.length}`);
  console.log(`Tokens: ${finalCompletion.usage?.total_tokens}`);

  // Access the full message history
  runner.messages.forEach((msg, i) => {
    console.log(`${i}. ${msg.role}: ${msg.content || '[tool call]'}`);
  });
}

autoFunctionCalling();
