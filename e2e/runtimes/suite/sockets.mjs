import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import OpenAI, { InvalidWebhookSignatureError } from 'openai';
import { assert, checksOf, equal, rejection } from './check.mjs';
import { clientOf } from './clients.mjs';

/** Asks one question in a realtime session and returns the text of the answer. */
export async function converse(socket) {
  let text = '';
  try {
    await new Promise((resolve, reject) => {
      socket.on('error', reject);
      socket.on('session.created', () => {
        socket.send({
          type: 'session.update',
          session: { type: 'realtime', output_modalities: ['text'] },
        });
        socket.send({
          type: 'conversation.item.create',
          item: {
            type: 'message',
            role: 'user',
            content: [{ type: 'input_text', text: 'Where is the Eiffel Tower?' }],
          },
        });
        socket.send({ type: 'response.create' });
      });
      socket.on('response.output_text.delta', ({ delta }) => (text += delta));
      socket.on('response.done', resolve);
    });
  } finally {
    socket.close();
  }
  return text;
}

export const sockets = [
  ...checksOf('realtime', {
    'a session over the WebSocket of the platform': [
      ['WebSocket'],
      async (environment, control) => {
        await control.script({ text: 'In Paris.' });
        const socket = new OpenAIRealtimeWebSocket(
          { model: 'gpt-realtime', ...environment.clientOptions },
          clientOf(environment),
        );
        equal(await converse(socket), 'In Paris.');
      },
    ],
    'an ephemeral key': async (environment) => {
      const { value } = await clientOf(environment).realtime.clientSecrets.create({
        session: { type: 'realtime', model: 'gpt-realtime' },
      });
      assert(value.startsWith('ek_'), `the key is ${value}`);
    },
  }),
  ...checksOf('webhooks', {
    'a signed event': async (environment, control) => {
      const secret = 'whsec_c3VpdGUgb2YgcnVudGltZXM=';
      const { body, headers } = await control.webhook({ secret, type: 'response.completed' });
      const client = clientOf(environment, { webhookSecret: secret });
      equal(client.webhooks.unwrap(body, headers).type, 'response.completed');
      const forged = async () => client.webhooks.unwrap(`${body} `, headers);
      await rejection(forged(), InvalidWebhookSignatureError);
    },
    'the class alone, without a key': async (environment, control) => {
      const secret = 'plain secret';
      const { body, headers } = await control.webhook({ secret, type: 'batch.completed' });
      const webhooks = new OpenAI.Webhooks({ webhookSecret: secret, ...environment.clientOptions });
      webhooks.verifySignature(body, headers, secret);
    },
  }),
];
