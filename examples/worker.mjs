// A Cloudflare Worker that streams answers: `npx wrangler dev examples/worker.mjs`, with OPENAI_API_KEY
// as a secret. Opened as `/?question=Why`, it writes plain text.
import { Chat } from '@oai/chat';

export default {
  /**
   * @param {Request} request
   * @param {{ OPENAI_API_KEY: string, OPENAI_BASE_URL?: string }} env
   */
  async fetch(request, env) {
    const question = new URL(request.url).searchParams.get('question') ?? 'Say hello!';
    const chat = new Chat({ apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL });
    const stream = await chat.completions.create(
      { model: 'gpt-5-mini', messages: [{ role: 'user', content: question }], stream: true },
      { signal: request.signal },
    );
    return new Response(textOf(stream).pipeThrough(new TextEncoderStream()), {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  },
};

/** Reads the stream as the reader of the response asks for more. */
function textOf(stream) {
  const chunks = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value.choices[0]?.delta.content ?? '');
    },
    cancel: () => chunks.return?.(),
  });
}
