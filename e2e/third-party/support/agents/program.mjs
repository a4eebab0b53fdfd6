// The program of all agents: calls and a realtime session.
import assert from 'node:assert/strict';
import { exercise } from '../exercise.mjs';
import { check, emulator, finish, server } from '../report.mjs';
import { loadOpenAI } from './load.mjs';

/**
 * @param {object} agent
 * @param {(check: string) => Promise<void>} agent.expectSpan Expects what the agent has recorded.
 * @param {(run: () => Promise<void>) => Promise<void>} [agent.around] Runs each check.
 */
export async function runUnder({ expectSpan, around = (run) => run() }) {
  const { OpenAI, OpenAIRealtimeWS } = await loadOpenAI();
  const client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
  await exercise(client, { around, afterEach: expectSpan });
  await check('stream helper of responses', async () => {
    emulator.script({ text: ['Pa', 'ris', '.'] });
    await around(async () => {
      const stream = client.responses.stream({ model: 'gpt-4o', input: 'The capital of France?' });
      const { output_text: text } = await stream.finalResponse();
      assert.equal(text, 'Paris.');
    });
    await expectSpan('stream helper of responses');
  });
  await check('realtime', async () => {
    await around(() => talk(new OpenAIRealtimeWS({ model: 'gpt-realtime' }, client)));
    await expectSpan('realtime');
  });
  await finish();
}

async function talk(socket) {
  emulator.script({ text: ['Pa', 'ris.'] });
  const content = [{ type: 'input_text', text: 'The capital of France?' }];
  let text = '';
  await new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('session.created', () => {
      socket.send({
        type: 'conversation.item.create',
        item: { type: 'message', role: 'user', content },
      });
      socket.send({ type: 'response.create', response: { output_modalities: ['text'] } });
    });
    socket.on('response.output_text.delta', ({ delta }) => (text += delta));
    socket.on('response.done', resolve);
  });
  socket.close();
  assert.equal(text, 'Paris.');
}
