import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Consumer } from '../support/consumer.js';

const program = `
(async () => {
  const client = new APIClient({
    apiKey: 'key', baseURL: 'http://api.invalid', proxy: process.argv[2], maxRetries: 0,
  });
  await client.get('/models').catch((error) => console.log(error.message));
})();`;

describe('the package undici, which only the option `proxy` needs', () => {
  let consumer: Consumer;
  let proxy: Server;
  const requests: string[] = [];

  beforeAll(async () => {
    consumer = await Consumer.install(['core']);
    await consumer.write('proxy.mjs', `import { APIClient } from '@oai/core';\n${program}`);
    await consumer.write('proxy.cjs', `const { APIClient } = require('@oai/core');\n${program}`);
    proxy = createServer().on('connect', (request, socket) => {
      requests.push(String(request.url));
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve);
    });
  });
  afterAll(async () => {
    await consumer.remove();
    proxy.close();
  });

  async function run(file: string): Promise<string> {
    const { port } = proxy.address() as AddressInfo;
    const { stdout, stderr } = await consumer.node(file, { args: [`http://127.0.0.1:${port}`] });
    expect(stderr).toBe('');
    return stdout;
  }

  const files = ['proxy.mjs', 'proxy.cjs'];

  test.each(files)('%s: a version that cannot be loaded is an error that says so', async (file) => {
    const folder = 'node_modules/undici';
    await consumer.write(`${folder}/package.json`, '{"name":"undici","main":"index.js"}');
    await consumer.write(`${folder}/index.js`, 'throw new Error("needs a newer Node");');
    expect(await run(file)).toMatch(/cannot be loaded on Node v.*needs a newer Node.*undici@7/);
    await consumer.delete(folder);
  });

  test.each(files)('%s: its absence is an error that names it', async (file) => {
    expect(await run(file)).toContain('npm install undici');
    expect(requests).toEqual([]);
  });

  test.each(files)('%s: it is loaded if it is installed', async (file) => {
    if (file === files[0]) await consumer.borrow('undici');
    requests.length = 0;
    expect(await run(file)).not.toContain('npm install undici');
    expect(requests).toEqual(['api.invalid:80']);
  });
});
