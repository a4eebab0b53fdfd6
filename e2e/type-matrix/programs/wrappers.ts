// Declarations of libraries that extend clients and sockets, in the forms in which PostHog and
// Portkey publish them, and the applications that use such a client in place of the original.
import { AzureOpenAI, OpenAI, type APIPromise } from 'openai';
import { OpenAIRealtimeWebSocket as BetaRealtimeWebSocket } from 'openai/beta/realtime/websocket';
import { OpenAIRealtimeWS as BetaRealtimeWS } from 'openai/beta/realtime/ws';
import type { HeadersLike } from 'openai/internal/headers';
import type { RequestOptions } from 'openai/internal/request-options';
import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { ResponsesWS } from 'openai/resources/responses/ws';

type Monitoring = { traceId?: string | undefined };

declare class WrappedChat extends OpenAI.Chat {
  constructor(parent: WrappedOpenAI, client: OpenAI);
  completions: WrappedCompletions;
}
declare class WrappedCompletions extends OpenAI.Chat.Completions {
  private readonly baseURL;
  constructor(client: OpenAI);
}
declare class WrappedEmbeddings extends OpenAI.Embeddings {
  private readonly baseURL;
  constructor(client: OpenAI);
  create(
    body: OpenAI.EmbeddingCreateParams & Monitoring,
    options?: RequestOptions,
  ): APIPromise<OpenAI.CreateEmbeddingResponse>;
}
declare class WrappedOpenAI extends OpenAI {
  private readonly wrapper;
  chat: WrappedChat;
  embeddings: WrappedEmbeddings;
}
declare class WrappedAzureOpenAI extends AzureOpenAI {
  private readonly wrapper;
}

declare class NodeSocket extends OpenAIRealtimeWS {
  url: URL;
  socket: OpenAIRealtimeWS['socket'];
}
declare class Socket extends OpenAIRealtimeWebSocket {
  url: URL;
  socket: any;
}
declare class BetaNodeSocket extends BetaRealtimeWS {
  url: URL;
  socket: BetaRealtimeWS['socket'];
}
declare class BetaSocket extends BetaRealtimeWebSocket {
  url: URL;
  socket: any;
}
declare class ResponsesSocket extends ResponsesWS {
  url: URL;
  socket: ResponsesWS['socket'];
}

declare const wrapped: WrappedOpenAI;
declare const azure: WrappedAzureOpenAI;
export const clients: OpenAI[] = [wrapped, azure];
export const completions: OpenAI.Chat.Completions = wrapped.chat.completions;
export const embeddings: OpenAI.Embeddings = wrapped.embeddings;
export const ask = () => wrapped.chat.completions.create({ model: 'm', messages: [] });
export const sockets = (
  node: NodeSocket,
  socket: Socket,
  beta: BetaNodeSocket | BetaSocket,
  responses: ResponsesSocket,
) => [node.socket.readyState, socket.url.href, beta.url.href, responses.socket.readyState];
export const verify = (headers: HeadersLike) => wrapped.webhooks.unwrap('', headers);
