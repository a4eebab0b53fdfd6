// The same calls as in `domains.mjs`, through the whole client.
import OpenAI, { toFile } from 'openai';
import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import { converse } from './converse.mjs';

export async function main(baseURL, Socket = OpenAIRealtimeWebSocket) {
  const client = new OpenAI({ apiKey: 'key', baseURL, dangerouslyAllowBrowser: true });
  const stream = client.chat.completions.stream({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say hello!' }],
  });
  const text = await stream.finalContent();
  const file = await toFile(new Blob(['Hello']), 'hello.txt');
  const { bytes } = await client.files.create({ file, purpose: 'user_data' });
  const socket = new Socket({ model: 'gpt-realtime', dangerouslyAllowBrowser: true }, client);
  return { text, bytes, status: await converse(socket) };
}
