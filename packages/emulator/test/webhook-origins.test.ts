import { request } from 'node:http';
import { authorization, startClient, type TestClient } from './helpers/client.js';
import { Receiver } from './helpers/receiver.js';

/** Web pages of other origins must not reach through webhooks what they cannot reach themselves. */

let client: TestClient;
let receiver: Receiver;
beforeEach(async () => {
  receiver = new Receiver();
  await receiver.start();
  client = await startClient({ webhooks: { attempts: 1 } }, { allowedOrigins: ['*'] });
});
afterEach(async () => {
  await client.server.close();
  await receiver.close();
});

const page = { headers: { origin: 'https://page.example' } };
const endpoint = (url = receiver.url) => ({ name: 'a', url, event_types: ['batch.completed'] });
const deliver = async () => {
  await client.emulator.sendWebhook({ type: 'batch.completed' });
  return client.emulator.deliveries[0];
};

test('an endpoint that a page has created gets nothing', async () => {
  await client.post('/webhook_endpoints', endpoint(), page);
  expect((await deliver())?.error).toContain('A web page of another origin');
  expect(receiver.received).toEqual([]);
});

test('an endpoint whose URL a page has changed gets nothing, until the program sets it', async () => {
  const { id } = await client.create('/webhook_endpoints', endpoint('http://localhost:1/'));
  await client.post(`/webhook_endpoints/${id}`, { url: receiver.url }, page);
  expect((await deliver())?.error).toContain('A web page of another origin');
  expect(receiver.received).toEqual([]);
  await client.post(`/webhook_endpoints/${id}`, { url: receiver.url });
  await client.emulator.sendWebhook({ type: 'batch.completed' });
  expect(receiver.received).toHaveLength(1);
});

test('an endpoint of the program keeps its URL if a page changes its name', async () => {
  const { id } = await client.create('/webhook_endpoints', endpoint());
  const { status } = await client.post(`/webhook_endpoints/${id}`, { name: 'b' }, page);
  expect(status).toBe(200);
  expect((await deliver())?.state).toBe('delivered');
});

test('an endpoint of a page whose host leads here gets nothing', async () => {
  const { port } = client.server;
  const host = `page.example:${port}`;
  const status = await new Promise((resolve, reject) => {
    const headers = {
      ...authorization,
      ...{ host, origin: `http://${host}`, 'content-type': 'application/json' },
    };
    request(`${client.server.baseURL}/webhook_endpoints`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end(JSON.stringify(endpoint()));
  });
  expect(status).toBe(200);
  expect((await deliver())?.error).toContain('A web page of another origin');
  expect(receiver.received).toEqual([]);
});
