// Subpaths in the forms that users write, and one client for libraries of either format.
import { OpenAI } from 'openai';
import { AzureOpenAI } from 'openai/azure';
import type { APIPromise } from 'openai/core/api-promise';
import type { CursorPage } from 'openai/core/pagination';
import { APIError, RateLimitError } from 'openai/error';
import type { ChatCompletionStream } from 'openai/lib/ChatCompletionStream';
import type { Chat } from 'openai/resources/chat/chat';
import type { ChatCompletion } from 'openai/resources/chat/completions';
import { Completions } from 'openai/resources/chat/completions';
import type { Embeddings } from 'openai/resources/index';
import type { ResponseInputItem } from 'openai/resources/responses/responses';
import type { Stream } from 'openai/streaming';
import { toFile } from 'openai/uploads';

export const client: OpenAI = new AzureOpenAI({ apiKey: 'key', apiVersion: '1', baseURL: 'a' });
export const chat: Chat = new OpenAI().chat;
export const completions: Completions = new Completions(client);
export const embeddings: Embeddings = client.embeddings;
export const helper: ChatCompletionStream = completions.stream({ model: 'm', messages: [] });
export const item: ResponseInputItem = { role: 'user', content: 'Hello' };
export const create = (): APIPromise<ChatCompletion> =>
  completions.create({ model: 'm', messages: [] });
export const page = async (): Promise<CursorPage<ChatCompletion>> => completions.list();
export const file = toFile('text', 'a.txt');
export const isError = (error: unknown): boolean =>
  error instanceof APIError && !(error instanceof RateLimitError);
export async function* contents(stream: Stream<ChatCompletion>) {
  for await (const { choices } of stream) yield choices[0]?.message.content;
}
helper.on('content', (delta) => delta.trim());
