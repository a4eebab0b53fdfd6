// Receives webhooks with Fastify.
import { Webhooks, InvalidWebhookSignatureError } from '@oai/webhooks';
import Fastify from 'fastify';
import { deliverSample, webhookSecret } from './support/webhook.mjs';

const webhooks = new Webhooks({ webhookSecret }); // Default: OPENAI_WEBHOOK_SECRET.
const app = Fastify();

app.register(async (scope) => {
  // The signature covers the raw body, so the routes of this scope get it as bytes.
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  scope.post('/webhooks', async (request, reply) => {
    try {
      const event = webhooks.unwrap(/** @type {Buffer} */ (request.body), request.headers);
      if (event.type === 'response.completed') console.log('Completed:', event.data.id);
      return reply.code(200).send();
    } catch (error) {
      if (!(error instanceof InvalidWebhookSignatureError)) throw error;
      return reply.code(400).send('Invalid signature');
    }
  });
});

const origin = await app.listen({ port: 0, host: '127.0.0.1' });
await deliverSample(`${origin}/webhooks`);
await app.close();
