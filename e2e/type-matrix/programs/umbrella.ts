// Every kind of result that an application may export without an annotation. The compiler has to
// find a name for each by itself when it writes declarations.
import OpenAI, { AzureOpenAI, toFile } from 'openai';
import {
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from 'openai/helpers/zod';
import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { ResponsesWS } from 'openai/resources/responses/ws';
import { z } from 'zod';

const client = new OpenAI({ apiKey: 'key' });
const messages = [{ role: 'user' as const, content: 'Hello' }];
const Answer = z.object({ text: z.string() });

export const create = () => client.chat.completions.create({ model: 'm', messages });
export const stream = () => client.chat.completions.create({ model: 'm', messages, stream: true });
export const either = (stream: boolean) =>
  client.chat.completions.create({ model: 'm', messages, stream });
export const choice = async () => (await create()).choices[0];
export const usage = async () => (await create()).usage;
export const delta = async () => {
  for await (const chunk of await stream()) return chunk.choices[0]?.delta;
  return undefined;
};
export const response = () => create().asResponse();
export const withResponse = () => create().withResponse();
export const stored = () => client.chat.completions.list();
export const storedPage = async () => stored();
export const nextPage = async () => (await stored()).getNextPage();

export const helper = () => client.chat.completions.stream({ model: 'm', messages });
export const helped = async () => helper().finalChatCompletion();
export const format = zodResponseFormat(Answer, 'answer');
export const parsed = () =>
  client.chat.completions.parse({ model: 'm', messages, response_format: format });
export const parsedMessage = async () => (await parsed()).choices[0]?.message;
export const parsedStream = () =>
  client.chat.completions.stream({ model: 'm', messages, response_format: format });
export const tool = zodFunction({ name: 'f', parameters: Answer, function: ({ text }) => text });
export const runner = () =>
  client.chat.completions.runTools({ model: 'm', messages, tools: [tool] });
export const streamingRunner = () =>
  client.chat.completions.runTools({ model: 'm', messages, tools: [tool], stream: true });

export const respond = () => client.responses.create({ model: 'm', input: 'Hello' });
export const respondStream = () =>
  client.responses.create({ model: 'm', input: 'Hello', stream: true });
export const output = async () => (await respond()).output;
export const event = async () => {
  for await (const event of await respondStream()) return event;
  return undefined;
};
export const responseStream = () => client.responses.stream({ model: 'm', input: 'Hello' });
export const textFormat = zodTextFormat(Answer, 'answer');
export const responseParsed = () =>
  client.responses.parse({ model: 'm', input: 'Hello', text: { format: textFormat } });
export const responsesTool = zodResponsesFunction({ name: 'f', parameters: Answer });
export const responsesSocket = () => new ResponsesWS(client);

export const file = async () =>
  client.files.create({ file: await toFile('text', 'a.txt'), purpose: 'batch' });
export const speech = () => client.audio.speech.create({ model: 'm', voice: 'alloy', input: 'a' });
export const imageStream = () => client.images.generate({ prompt: 'a', stream: true });
export const models = async () => (await client.models.list()).data;
export const upload = client.vectorStores.fileBatches.uploadAndPoll;
export const thread = () => client.beta.threads.createAndRunStream({ assistant_id: 'a' });
export const realtime = () => new OpenAIRealtimeWebSocket({ model: 'm' }, client);
export const realtimeNode = () => new OpenAIRealtimeWS({ model: 'm' }, client);
export const webhook = () => client.webhooks.unwrap('', {});
export const azure = () =>
  new AzureOpenAI({ apiKey: 'key', apiVersion: '1', endpoint: 'https://a.invalid' });
export const scoped = () => client.withOptions({ maxRetries: 1 });
export const raw = () => client.get('/models');
