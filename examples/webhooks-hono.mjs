// Receives webhooks with Hono, which runs on workers, Deno and Bun as well.
import { Webhooks, InvalidWebhookSignatureError } from '@oai/webhooks';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { deliverSample, webhookSecret } from './support/webhook.mjs';

const webhooks = new Webhooks({ webhookSecret }); // Default: OPENAI_WEBHOOK_SECRET.
const app = new Hono();

app.post('/webhooks', async (context) => {
  try {
    const event = webhooks.unwrap(await context.req.text(), context.req.raw.headers);
    if (event.type === 'response.completed') console.log('Completed:', event.data.id);
    return context.body(null, 200);
  } catch (error) {
    if (!(error instanceof InvalidWebhookSignatureError)) throw error;
    return context.text('Invalid signature', 400);
  }
});

const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, async ({ port }) => {
  await deliverSample(`http://127.0.0.1:${port}/webhooks`);
  server.close();
});
