import OpenAI from 'openai';

const client = new OpenAI();

async function chatCompletion() {
  try {
    const completion = await client.chat.completions.create({
      model: 'gpt-4o',
      messages: [
        { role: 'developer', content: 'You are a helpful assistant.' },
        { role: 'user', content: 'What is the capital of France?' },
      ],
      max_tokens: 100,
      temperature: 0.7,
      top_p: 1,
      n: 1,
    });

    console.log(completion.choices[0]?.message?.content);
    console.log(`Tokens used: ${completion.usage?.total_tokens}`);
    console.log(`Request ID: ${completion._request_id}`);
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      console.error(`Status: ${error.status}`);
      console.error(`Request ID: ${error.request_id}`);
      console.error(`Message: ${error.message}`);
    }
    throw error;
  }
}

chatCompletion();
