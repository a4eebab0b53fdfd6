// The whole client as a library in CommonJS loads it.
const OpenAI = require('openai');
const { OpenAIRealtimeWebSocket } = require('openai/realtime/websocket');
const { converse } = require('./converse.mjs');

exports.main = async (baseURL) => {
  const client = new OpenAI({ apiKey: 'key', baseURL, dangerouslyAllowBrowser: true });
  const stream = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say hello!' }],
    stream: true,
  });
  let text = '';
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  const file = new File(['Hello'], 'hello.txt', { type: 'text/plain' });
  const { bytes } = await client.files.create({ file, purpose: 'user_data' });
  const socket = new OpenAIRealtimeWebSocket(
    { model: 'gpt-realtime', dangerouslyAllowBrowser: true },
    client,
  );
  return { text, bytes, status: await converse(socket) };
};
