// Sends many requests as a batch, at half the price, and joins each result with its request.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { batchResults, createBatches, waitForBatch } from '@oai/batches';
import OpenAI from '@oai/openai';

const reviews = [
  { id: 'r1', text: 'Arrived on time, works as described.' },
  { id: 'r2', text: 'The box was empty!' },
  { id: 'r3', text: 'Fine, I suppose.' },
];

/** The requests: written to the batch's file while it is uploaded. */
function* requests() {
  for (const { id, text } of reviews) {
    const input = `Answer positive, neutral or negative: ${text}`;
    yield { custom_id: id, body: { model: 'gpt-5-mini', input } };
  }
}

const client = new OpenAI();
const created = await createBatches(client, requests(), { endpoint: '/v1/responses' });

for (const { id } of created) {
  // Store the id: waiting and reading need nothing else, also in another process.
  const batch = await waitForBatch(client, id, {
    onProgress: ({ status, request_counts }) => console.log(status, request_counts?.completed ?? 0),
  });
  for await (const result of batchResults(client, batch, { withRequests: true })) {
    console.log(result.custom_id, JSON.stringify(result.request));
    console.log('  →', result.error ? result.error.message : textOf(result.body));
  }
}

/**
 * Returns the text of a response that did not come through the client, and so has no `output_text`.
 * @param {any} response
 */
function textOf({ output }) {
  const parts = output.flatMap((item) => (item.type === 'message' ? item.content : []));
  return parts.map((part) => part.text ?? '').join('');
}
