import OpenAI from 'openai';
import express from 'express';

const client = new OpenAI({
  webhookSecret: process.env.OPENAI_WEBHOOK_SECRET,
});

const app = express();

app.post('/webhooks/openai', express.raw({ type: 'application/json' }), async (req, res) => {
  const body = req.body.toString();
  const headers = req.headers;

  try {
    // Verify and parse webhook in one step
    const event = client.webhooks.unwrap(body, headers);

    switch (event.type) {
      case 'response.completed':
        console.log('Response completed:', event.data.id);
        console.log('Output:', event.data.output);
        break;

      case 'response.failed':
        console.error('Response failed:', event.data.error);
        break;

      case 'fine_tuning.job.succeeded':
        console.log('Fine-tuning succeeded:', event.data.id);
        console.log('Model:', event.data.fine_tuned_model);
        break;

      case 'fine_tuning.job.failed':
        console.error('Fine-tuning failed:', event.data.error);
        break;

      case 'batch.completed':
        console.log('Batch completed:', event.data.id);
        console.log('Results:', event.data.output_file_id);
        break;

      default:
        console.log('Unhandled event type:', event.type);
    }

    res.json({ message: 'ok' });
  } catch (error) {
    console.error('Invalid webhook signature:', error);
    res.status(400).send('Invalid signature');
  }
});

// Verify webhook separately if needed
app.post('/webhooks/verify-only', express.raw({ type: 'application/json' }), (req, res) => {
  const body = req.body.toString();
  const headers = req.headers;

  try {
    client.webhooks.verifySignature(body, headers);
    const event = JSON.parse(body);
    console.log('Verified event:', event.type);
    res.json({ verified: true });
  } catch (error) {
    console.error('Signature verification failed:', error);
    res.status(400).json({ verified: false });
  }
});

app.listen(3000, () => {
  console.log('Webhook server listening on port 3000');
});
