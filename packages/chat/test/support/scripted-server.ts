import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A response of the server: a JSON body, the events of a stream, or a function that writes it. */
export type ScriptedAnswer =
  | { json: unknown; status?: number }
  | { events: unknown[]; isUnterminated?: boolean }
  | ((response: ServerResponse, request: IncomingMessage) => void | Promise<void>);

export interface ScriptedServer {
  baseURL: string;
  /** The bodies of the requests so far. */
  requests: Record<string, unknown>[];
  close(): Promise<void>;
}

/** Starts a server on a free loopback port that sends the answers in order. */
export async function startServer(answers: ScriptedAnswer[]): Promise<ScriptedServer> {
  const requests: Record<string, unknown>[] = [];
  const server: Server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (text += piece));
    request.on('end', () => {
      requests.push(JSON.parse(text) as Record<string, unknown>);
      const answer = answers[requests.length - 1];
      if (!answer) response.writeHead(500).end('{"error":{"message":"No answer is left."}}');
      else if (typeof answer === 'function') void answer(response, request);
      else if ('json' in answer) {
        response.writeHead(answer.status ?? 200, {
          'content-type': 'application/json',
          'x-request-id': `req_${requests.length}`,
        });
        response.end(JSON.stringify(answer.json));
      } else {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (const event of answer.events) response.write(sse(event));
        response.end(answer.isUnterminated ? '' : 'data: [DONE]\n\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Formats a server-sent event. */
export function sse(event: unknown): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}

/** A chunk with one choice. */
export function chunk(
  delta: object,
  { index = 0, finish_reason = null as string | null, id = 'chatcmpl_1', ...rest } = {},
): Record<string, unknown> {
  return {
    id,
    object: 'chat.completion.chunk',
    created: 1700000000,
    model: 'gpt-4o',
    choices: [{ index, delta, finish_reason, ...rest }],
  };
}

/** A chunk with the usage, as sent at the end of a stream. */
export function usageChunk(id = 'chatcmpl_1'): Record<string, unknown> {
  return {
    ...chunk({}, { id }),
    choices: [],
    usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
  };
}

/** A completion that is not streamed, with usage. */
export function completion(message: object, finish_reason = 'stop'): ScriptedAnswer {
  return {
    json: {
      id: 'chatcmpl_1',
      object: 'chat.completion',
      created: 1700000000,
      model: 'gpt-4o',
      choices: [
        {
          index: 0,
          finish_reason,
          logprobs: null,
          message: { role: 'assistant', content: null, refusal: null, ...message },
        },
      ],
      usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
    },
  };
}

/** A tool call in a message. */
export function functionCall(id: string, name: string, args: unknown = {}): object {
  return {
    id,
    type: 'function',
    function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
  };
}
