import { APIClient } from '@oai/core';
import { bedrock } from '../src/aws.js';

const MIB = 1024 * 1024;

test.each([
  { bytes: 32 * MIB - 1, isSent: true },
  { bytes: 32 * MIB, isSent: true },
  { bytes: 32 * MIB + 1, isSent: false },
])('a blob of $bytes bytes is signed and sent: $isSent', async ({ bytes, isSent }) => {
  const fetch = jest.fn(async () => Response.json({}));
  const provider = bedrock({
    ...{ region: 'us-east-1', accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  });
  const client = new APIClient({ provider, fetch, maxRetries: 0 });
  const sending = client.post('/files', { body: new Blob([new Uint8Array(bytes)]) });
  if (isSent) await sending;
  else await expect(sending).rejects.toThrow('longer than the 32 MiB');
  expect(fetch).toHaveBeenCalledTimes(isSent ? 1 : 0);
});
