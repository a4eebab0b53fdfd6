import { Consumer } from '../support/consumer.js';

const program = `
const client = new APIClient({ apiKey: 'key', fetch: async () => Response.json({ ok: true }) });
client.get('/models').then(({ ok }) => console.log(ok, new Chat(client) instanceof Chat));`;

/** Test runners add these conditions, and load packages as they are. */
describe.each(['react-native', 'browser'])('under the condition %s', (condition) => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await Consumer.install(['core', 'chat']);
  });
  afterAll(() => consumer.remove());

  test.each([
    ['mjs', `import { APIClient } from '@oai/core';\nimport { Chat } from '@oai/chat';`],
    ['cjs', `const { APIClient } = require('@oai/core');\nconst { Chat } = require('@oai/chat');`],
  ])('a program in %s loads the packages', async (extension, imports) => {
    await consumer.write(`program.${extension}`, imports + program);
    const args = [`program.${extension}`];
    const { stdout, stderr } = await consumer.node(`--conditions=${condition}`, { args });
    expect({ stdout, stderr }).toEqual({ stdout: 'true true\n', stderr: '' });
  });
});
