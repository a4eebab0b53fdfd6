import { APIClient } from '@oai/core';
import { createEmulator } from '@oai/emulator';
import { createBatches } from '../src/index.js';

test.each(['/v1/response', undefined, 'toString'])(
  'the endpoint %p is refused before anything is uploaded',
  async (wrong) => {
    const emulator = createEmulator();
    const server = await emulator.listen();
    const client = new APIClient({ apiKey: 'sk-test', baseURL: server.baseURL });
    const creation = createBatches(client, [{ body: {} }], { endpoint: wrong as never });
    await expect(creation).rejects.toThrow('`endpoint` must be one of /v1/responses, ');
    expect(emulator.requests).toEqual([]);
    await server.close();
  },
);
