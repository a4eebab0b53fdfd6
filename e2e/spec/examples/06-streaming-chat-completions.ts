import OpenAI from 'openai';

const client = new OpenAI();

async function streamingChat() {
  // Basic streaming with async iterator
  const stream = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Write a haiku about TypeScript' }],
    stream: true,
  });

  for await (const chunk of stream) {
    const content = chunk.choices[0]?.delta?.content || '';
    process.stdout.write(content);
  }
  process.stdout.write('\n');

  // Advanced streaming with runner helpers
  const runner = client.chat.completions
    .stream({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Explain async/await' }],
    })
    .on('connect', () => console.log('Connected to OpenAI'))
    .on('content', (delta, snapshot) => {
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

streamingChat();
