// One call of each kind, through single domains: a stream, an upload and a WebSocket.
import { Chat } from '@oai/chat';
import { Files } from '@oai/files';
import { OpenAIRealtimeWebSocket } from '@oai/realtime/websocket';
import { converse } from './converse.mjs';

export async function main(baseURL, Socket = OpenAIRealtimeWebSocket) {
  const options = { apiKey: 'key', baseURL, dangerouslyAllowBrowser: true };
  const stream = await new Chat(options).completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say hello!' }],
    stream: true,
  });
  let text = '';
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  const files = new Files(options);
  const file = new File(['Hello'], 'hello.txt', { type: 'text/plain' });
  const { bytes } = await files.create({ file, purpose: 'user_data' });
  const socket = new Socket(
    { model: 'gpt-realtime', dangerouslyAllowBrowser: true },
    files._client,
  );
  return { text, bytes, status: await converse(socket) };
}
