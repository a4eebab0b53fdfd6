// Serves the answers of the corpus, each under its own base URL.
import { createServer } from 'node:http';

const FINAL = { role: 'assistant', content: 'done' };

/**
 * Starts the server.
 *
 * @returns {Promise<{ serve(fixture: object): { baseURL: string, bodies: object[] }, close(): void }>}
 *   `serve` gives the first request to its base URL the fixture, and later ones a final answer.
 */
export async function startServer() {
  const runs = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { fixture, bodies } = runs[Number(request.url.split('/')[1])];
      const text = Buffer.concat(chunks).toString();
      const body = text ? JSON.parse(text) : {};
      bodies.push(body);
      answer(response, bodies.length === 1 ? fixture : finalAnswer(), Boolean(body.stream));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serve(fixture) {
      const run = { fixture, bodies: [] };
      runs.push(run);
      const { port } = server.address();
      return { baseURL: `http://127.0.0.1:${port}/${runs.length - 1}`, bodies: run.bodies };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(response, fixture, isStream) {
  if (!isStream || fixture.status) {
    response.writeHead(fixture.status ?? 200, { 'content-type': 'application/json' });
    response.end(`${fixture.before ?? ''}${JSON.stringify(fixture.answer)}`);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of fixture.stream) response.write(`${blockOf(event)}\n\n`);
  response.end(fixture.endpoint === 'responses' ? '' : 'data: [DONE]\n\n');
}

/** Writes an event. A text stands for itself, such as a comment. */
function blockOf(event) {
  if (typeof event === 'string') return event;
  const data = `data: ${JSON.stringify(event)}`;
  return event.type ? `event: ${event.type}\n${data}` : data;
}

function finalAnswer() {
  const common = { id: 'chatcmpl-final', created: 1, model: 'any' };
  const choice = { index: 0, finish_reason: 'stop', logprobs: null };
  return {
    answer: { ...common, object: 'chat.completion', choices: [{ ...choice, message: FINAL }] },
    stream: [
      { ...common, object: 'chat.completion.chunk', choices: [{ ...choice, delta: FINAL }] },
    ],
  };
}
