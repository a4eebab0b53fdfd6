/** A short chat completion, as the API sends it. */
export const completion = {
  id: 'chatcmpl-0',
  object: 'chat.completion',
  created: 1_760_000_000,
  model: 'gpt-4o',
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      logprobs: null,
      message: { role: 'assistant', content: 'Hi.', refusal: null },
    },
  ],
  usage: { prompt_tokens: 9, completion_tokens: 2, total_tokens: 11 },
};
