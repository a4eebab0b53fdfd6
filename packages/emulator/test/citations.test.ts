import { startClient, type TestClient } from './helpers/client.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

test('an answer cites the files that have to do with the question, and no others', async () => {
  const store = await client.create('/vector_stores', { name: 'a' });
  const texts = { 'whales.txt': 'Whales sing songs.', 'taxes.txt': 'Invoices arrive monthly.' };
  for (const [name, text] of Object.entries(texts)) {
    const form = new FormData();
    form.append('purpose', 'assistants');
    form.append('file', new File([text], name));
    const { id } = await client.create('/files', form);
    const path = `/vector_stores/${store.id}/files`;
    await client.create(path, { file_id: id });
    for (let reads = 0; reads < 2; reads += 1) await client.read(`${path}/${id}`);
  }
  const { output } = await client.create('/responses', {
    ...{ model: 'gpt-4o', input: 'Whales sing songs?', include: ['file_search_call.results'] },
    tools: [{ type: 'file_search', vector_store_ids: [store.id] }],
  });
  const [search, message] = output;
  expect(search.results).toMatchObject([{ filename: 'whales.txt' }, { score: 0 }]);
  expect(message.content[0].annotations).toMatchObject([{ filename: 'whales.txt' }]);
});
