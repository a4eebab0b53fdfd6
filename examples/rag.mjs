// Answers questions from your documents: fills a vector store, searches it, and lets a model answer
// from what was found.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import OpenAI, { toFile } from '@oai/openai';

const client = new OpenAI();

const documents = {
  'login.md': 'To sign in, use the key from the settings. Keys end after 90 days.',
  'billing.md': 'Invoices are sent on the first day of a month, by mail.',
  'export.md': 'Data can be exported as CSV from the account page.',
};
const store = await client.vectorStores.create({
  name: 'Handbook',
  expires_after: { anchor: 'last_active_at', days: 1 },
});
const batch = await client.vectorStores.fileBatches.uploadAndPoll(store.id, {
  files: await Promise.all(
    Object.entries(documents).map(([name, text]) => toFile(Buffer.from(text), name)),
  ),
});
console.log(`${batch.file_counts.completed} of ${batch.file_counts.total} documents are ready`);

const question = 'How long can I use a key to sign in?';
const found = [];
for await (const result of client.vectorStores.search(store.id, {
  query: question,
  max_num_results: 2,
})) {
  console.log(result.score.toFixed(2), result.filename);
  found.push(`${result.filename}:\n${result.content.text}`);
}

const response = await client.responses.create({
  model: 'gpt-5-mini',
  instructions: `Answer from these documents only, and name them.\n\n${found.join('\n\n')}`,
  input: question,
});
console.log(response.output_text);

// The same in one call: the model searches on its own.
const searched = await client.responses.create({
  model: 'gpt-5-mini',
  input: question,
  tools: [{ type: 'file_search', vector_store_ids: [store.id] }],
});
console.log(searched.output_text);

await client.vectorStores.delete(store.id);
