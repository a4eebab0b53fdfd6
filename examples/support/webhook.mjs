// Stands for the sender of webhooks: delivers a signed event, and the same with a changed body.
import { createEmulator } from '@oai/emulator';

export const webhookSecret = process.env.OPENAI_WEBHOOK_SECRET ?? 'whsec_YSBzZWNyZXQgb2YgdGVzdHM=';

/** Delivers to a URL and prints the status of each answer. */
export async function deliverSample(url) {
  const { body, headers } = await createEmulator().webhook({
    type: 'response.completed',
    secret: webhookSecret,
  });
  for (const payload of [body, body.replace('completed', 'failed')]) {
    const response = await fetch(url, { method: 'POST', headers, body: payload });
    console.log(payload === body ? 'Signed:' : 'Forged:', response.status, await response.text());
  }
}
