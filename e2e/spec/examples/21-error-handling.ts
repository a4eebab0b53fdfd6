import OpenAI from 'openai';

const client = new OpenAI();

async function handleErrors() {
  try {
    const completion = await client.chat.completions.create({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Hello!' }],
    });
    console.log(completion.choices[0]?.message?.content);
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      console.error(`API Error: ${error.status}`);
      console.error(`Request ID: ${error.request_id}`);
      console.error(`Message: ${error.message}`);
      console.error(`Code: ${error.code}`);
      console.error(`Type: ${error.type}`);

      // Handle specific error types
      if (error instanceof OpenAI.RateLimitError) {
        console.error('Rate limit exceeded');
        const retryAfter = error.headers?.['retry-after'];
        console.log(`Retry after: ${retryAfter} seconds`);
        await new Promise((resolve) => setTimeout(resolve, Number(retryAfter) * 1000));
      } else if (error instanceof OpenAI.AuthenticationError) {
        console.error('Invalid API key');
      } else if (error instanceof OpenAI.PermissionDeniedError) {
        console.error('Insufficient permissions');
      } else if (error instanceof OpenAI.NotFoundError) {
        console.error('Resource not found');
      } else if (error instanceof OpenAI.UnprocessableEntityError) {
        console.error('Invalid request parameters');
      } else if (error instanceof OpenAI.BadRequestError) {
        console.error('Bad request');
      } else if (error instanceof OpenAI.ConflictError) {
        console.error('Conflict error');
      } else if (error instanceof OpenAI.InternalServerError) {
        console.error('OpenAI server error');
      }
    } else if (error instanceof OpenAI.APIConnectionError) {
      console.error('Connection error:', error.message);
      console.error('Check your network connection');
    } else if (error instanceof OpenAI.APIConnectionTimeoutError) {
      console.error('Request timeout');
    } else if (error instanceof OpenAI.APIUserAbortError) {
      console.error('Request aborted by user');
    } else {
      throw error; // Re-throw unexpected errors
    }
  }
}

handleErrors();
