import OpenAI from 'openai';

const client = new OpenAI();

async function generateResponse() {
  try {
    const response = await client.responses.create({
      model: 'gpt-4o',
      instructions: 'You are a coding assistant that talks like a pirate',
      input: 'Are semicolons optional in JavaScript?',
    });

    console.log(response.output_text);
    console.log(`Request ID: ${response._request_id}`);

    // With streaming
    const stream = await client.responses.create({
      model: 'gpt-4o',
      input: 'Count to five',
      stream: true,
    });

    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') {
        process.stdout.write(event.delta);
      }
    }
  } catch (error) {
    if (error instanceof OpenAI.RateLimitError) {
      console.error('Rate limit exceeded, waiting before retry...');
      await new Promise((resolve) => setTimeout(resolve, 60000));
    } else if (error instanceof OpenAI.APIConnectionError) {
      console.error('Connection error, check network:', error.message);
    } else {
      throw error;
    }
  }
}

generateResponse();
