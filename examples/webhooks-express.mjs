// Receives webhooks with Express.
import { Webhooks, InvalidWebhookSignatureError } from '@oai/webhooks';
import express from 'express';
import { deliverSample, webhookSecret } from './support/webhook.mjs';

const webhooks = new Webhooks({ webhookSecret }); // Default: OPENAI_WEBHOOK_SECRET.
const app = express();

// The signature covers the raw body, so this route must not parse it as JSON.
app.post('/webhooks', express.raw({ type: 'application/json' }), (request, response) => {
  try {
    const event = webhooks.unwrap(request.body, request.headers);
    if (event.type === 'response.completed') console.log('Completed:', event.data.id);
    response.sendStatus(200);
  } catch (error) {
    if (!(error instanceof InvalidWebhookSignatureError)) throw error;
    response.status(400).send('Invalid signature');
  }
});

const server = app.listen(0, '127.0.0.1', async () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await deliverSample(`http://127.0.0.1:${port}/webhooks`);
  server.close();
});
