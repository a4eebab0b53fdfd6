import OpenAI from 'openai';
import { zodFunction } from 'openai/helpers/zod';
import { z } from 'zod';

const client = new OpenAI();

const Query = z.object({
  table_name: z.enum(['orders', 'customers', 'products']),
  columns: z.array(z.string()),
  conditions: z.array(
    z.object({
      column: z.string(),
      operator: z.enum(['=', '>', '<', '<=', '>=', '!=']),
      value: z.union([z.string(), z.number()]),
    }),
  ),
  order_by: z.enum(['asc', 'desc']),
});

async function functionToolCalls() {
  const completion = await client.chat.completions.parse({
    model: 'gpt-4o-2024-08-06',
    messages: [
      {
        role: 'system',
        content: 'You help users query data by calling the query function.',
      },
      {
        role: 'user',
        content: 'Get all orders from last month ordered by date descending',
      },
    ],
    tools: [zodFunction({ name: 'query', parameters: Query })],
  });

  const toolCall = completion.choices[0]?.message.tool_calls?.[0];
  if (toolCall?.type === 'function') {
    const args = toolCall.function.parsed_arguments as z.infer<typeof Query>;
    console.log('Tool:', toolCall.function.name);
    console.log('Table:', args.table_name);
    console.log('Columns:', args.columns);
    console.log('Conditions:', args.conditions);
    console.log('Order:', args.order_by);
  }
}

functionToolCalls();
