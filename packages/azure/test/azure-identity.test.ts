import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getBearerTokenProvider } from '@azure/identity';
import type { AccessToken, TokenCredential } from '@azure/identity';
import { azure } from '@oai/azure';
import { APIClient } from '@oai/core';
import { multipart } from '@oai/core/internal';

const scope = 'https://cognitiveservices.azure.com/.default';

test('an upload over a real socket, authorised by a credential of @azure/identity', async () => {
  const scopes: unknown[] = [];
  const credential: TokenCredential = {
    getToken: (asked): Promise<AccessToken> => {
      scopes.push(asked);
      return Promise.resolve({ token: 'entra', expiresOnTimestamp: Date.now() + 3_600_000 });
    },
  };
  const requests: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const { authorization } = request.headers;
      requests.push(`${request.url} ${authorization} ${/filename="(.*?)"/.exec(body)?.[1]}`);
      response.setHeader('content-type', 'application/json').end('{"text":"Hi"}');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const azureADTokenProvider = getBearerTokenProvider(credential, scope);
    const provider = azure({ endpoint, apiVersion: '2024-10-21', azureADTokenProvider });
    const client = new APIClient({ provider });
    const body = () =>
      multipart({
        model: 'whisper',
        file: new File(['RIFF'], 'speech.wav', { type: 'audio/wav' }),
      });
    await client.post('/audio/transcriptions', { body: body() });
    await client.post('/audio/transcriptions', { body: body() });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  const path = '/openai/deployments/whisper/audio/transcriptions?api-version=2024-10-21';
  expect(requests).toEqual([`${path} Bearer entra speech.wav`, `${path} Bearer entra speech.wav`]);
  // Its cache keeps the token for the second call.
  expect(scopes).toEqual([[scope]]);
});
