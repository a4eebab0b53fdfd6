import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { bedrock } from '@oai/bedrock/aws';
import type { BedrockProviderOptions } from '@oai/bedrock/aws';
import { APIClient, OpenAIError } from '@oai/core';
import { multipart } from '@oai/core/internal';

const region = 'us-east-1';
const secretAccessKey = 'aws-very-secret';
const pair = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey };
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  environment = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (/^(AWS|OPENAI)_/.test(name)) delete process.env[name];
  }
  // Nothing of this machine may be found.
  process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
  process.env['AWS_SHARED_CREDENTIALS_FILE'] = '/nonexistent';
  process.env['AWS_CONFIG_FILE'] = '/nonexistent';
});
afterEach(() => {
  process.env = environment;
});

interface Received {
  request: IncomingMessage;
  body: Buffer;
}

/** Runs against a server on a loopback port, whose host is that of no region. */
async function receiving(
  options: BedrockProviderOptions,
  use: (client: APIClient) => Promise<unknown>,
  statuses: number[] = [],
): Promise<Received[]> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ request, body: Buffer.concat(chunks) });
      response.writeHead(statuses.shift() ?? 200, {
        'content-type': 'application/json',
        'retry-after-ms': '1',
      });
      response.end('{}');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openai/v1`;
    await use(new APIClient({ provider: bedrock({ region, baseURL, ...options }) }));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return received;
}

/** AWS Signature Version 4, computed from what arrived, by the rules that AWS publishes. */
function signatureOf({ request, body }: Received, service: string): string {
  const [, signedNames = ''] =
    /SignedHeaders=([^,]+)/.exec(request.headers.authorization ?? '') ?? [];
  const url = new URL(request.url ?? '', 'http://host');
  const encode = (text: string) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort();
  const canonical = [
    request.method,
    url.pathname.split('/').map(encode).join('/'),
    query.join('&'),
    ...signedNames.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}`),
    '',
    signedNames,
    createHash('sha256').update(body).digest('hex'),
  ].join('\n');
  const time = String(request.headers['x-amz-date']);
  const scope = [time.slice(0, 8), region, service, 'aws4_request'];
  const hash = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), hash].join('\n');
  const key = scope.reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${secretAccessKey}`,
  );
  return createHmac('sha256', key).update(text).digest('hex');
}

async function* chunks(count: number): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index += 1) yield new Uint8Array(1024 * 1024);
}

describe('signatures', () => {
  test.each<[string, (client: APIClient) => Promise<unknown>]>([
    [
      'a JSON body',
      (client) => client.post('/responses', { body: { model: 'm', input: 'Grüße' } }),
    ],
    ['no body', (client) => client.get('/models')],
    ['a query', (client) => client.get('/files', { query: { after: 'a b/c', ids: ['2', '1'] } })],
    ['a path with escapes', (client) => client.get('/files/a%20b%2Fc')],
    ['headers of the call', (client) => client.get('/models', { headers: { 'X-Tenant': ' 7 ' } })],
    [
      'a file',
      (client) => {
        const file = new File(['x'.repeat(100_000)], 'a.txt');
        return client.post('/files', { body: multipart({ purpose: 'batch', file }) });
      },
    ],
    [
      'a stream',
      (client) => {
        const file = Object.assign(chunks(10), { name: 'a.txt' });
        return client.post('/files', { body: multipart({ purpose: 'batch', file }) });
      },
    ],
  ])('%s', async (_name, use) => {
    const [received] = await receiving(pair, use);
    const { authorization = '' } = received!.request.headers;
    expect(authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/bedrock-mantle\/aws4_request, SignedHeaders=.*host;.*x-amz-content-sha256;x-amz-date/,
    );
    expect(authorization).toContain(`Signature=${signatureOf(received!, 'bedrock-mantle')}`);
  });

  test('the older endpoint is signed for by its own name', async () => {
    const [received] = await receiving({ ...pair, endpoint: 'runtime' }, (client) =>
      client.get('/models'),
    );
    expect(received!.request.headers.authorization).toContain(
      `Signature=${signatureOf(received!, 'bedrock')}`,
    );
  });

  test('temporary credentials bring their token', async () => {
    const [received] = await receiving({ ...pair, sessionToken: 'session' }, (client) =>
      client.get('/models'),
    );
    expect(received!.request.headers['x-amz-security-token']).toBe('session');
    expect(received!.request.headers.authorization).toContain('x-amz-security-token');
  });

  test('each attempt is signed anew, with fresh credentials', async () => {
    const credentialProvider = jest.fn(() =>
      Promise.resolve({ ...pair, accessKeyId: `AKID${credentialProvider.mock.calls.length}` }),
    ) as jest.Mock<Promise<typeof pair>>;
    const received = await receiving(
      { credentialProvider },
      (client) => client.post('/responses', { body: { model: 'm' } }),
      [503],
    );
    expect(received).toHaveLength(2);
    for (const [index, each] of received.entries()) {
      const { authorization } = each.request.headers;
      expect(authorization).toContain(`Credential=AKID${index + 1}/`);
      expect(authorization).toContain(`Signature=${signatureOf(each, 'bedrock-mantle')}`);
    }
  });

  test('a stream that is too long is refused, with the way out', async () => {
    const file = Object.assign(chunks(40), { name: 'a.txt' });
    const body = multipart({ purpose: 'batch', file });
    const received = await receiving(pair, async (client) => {
      await expect(client.post('/files', { body })).rejects.toThrow(/longer than the 32 MiB.*key/);
    });
    expect(received).toEqual([]);
  });
});

describe('credentials', () => {
  test('of the environment are found by AWS’s own search', async () => {
    process.env['AWS_ACCESS_KEY_ID'] = pair.accessKeyId;
    process.env['AWS_SECRET_ACCESS_KEY'] = pair.secretAccessKey;
    const [received] = await receiving({}, (client) => client.get('/models'));
    expect(received!.request.headers.authorization).toContain(
      `Signature=${signatureOf(received!, 'bedrock-mantle')}`,
    );
  });

  test('that are nowhere end the call before it is sent', async () => {
    const received = await receiving({}, async (client) => {
      await expect(client.get('/models')).rejects.toThrow(/No AWS credentials for Bedrock/);
    });
    expect(received).toEqual([]);
  });

  test.each<[string, BedrockProviderOptions, string]>([
    ['a key that is passed', { apiKey: 'key' }, 'Bearer key'],
    ['a key of the environment', {}, 'Bearer env'],
  ])('%s comes before AWS’s own search', async (_name, options, authorization) => {
    process.env['AWS_BEARER_TOKEN_BEDROCK'] = 'env';
    const [received] = await receiving(options, (client) => client.get('/models'));
    expect(received!.request.headers.authorization).toBe(authorization);
  });

  test('that are passed come before a key of the environment', async () => {
    process.env['AWS_BEARER_TOKEN_BEDROCK'] = 'env';
    const [received] = await receiving(pair, (client) => client.get('/models'));
    expect(received!.request.headers.authorization).toMatch(/^AWS4-HMAC-SHA256/);
  });

  test.each<[string, () => unknown, RegExp]>([
    ['fails', () => Promise.reject(new Error('expired')), /No AWS credentials.*expired/],
    ['gives nothing', () => Promise.resolve(undefined), /did not return `accessKeyId`/],
    ['gives half', () => Promise.resolve({ accessKeyId: 'A' }), /did not return `accessKeyId`/],
  ])('a provider that %s ends the call', async (_name, provide, message) => {
    await receiving({ credentialProvider: provide as never }, async (client) => {
      await expect(client.get('/models')).rejects.toThrow(message);
    });
  });

  test.each([
    ['authorization', { accessKeyId: 'AKID\r\nx-other: very-secret' }],
    ['x-amz-security-token', { sessionToken: 'very-secret\nmore' }],
    ['x-amz-security-token', { sessionToken: 'very-secret-ключ' }],
  ])('that no `%s` can have end the call, unseen', async (header, change) => {
    const received = await receiving({ ...pair, ...change }, async (client) => {
      const error = (await client.get('/models').catch((cause: unknown) => cause)) as Error;
      expect(error).toEqual(new OpenAIError(`The header "${header}" is not valid in HTTP.`));
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('very-secret');
    });
    expect(received).toEqual([]);
  });

  test('are shown nowhere', () => {
    const provider = bedrock({ region, ...pair });
    const client = new APIClient({ provider });
    for (const value of [provider, client]) {
      const shown = `${inspect(value, { depth: 9, showHidden: true })}${JSON.stringify(value)}`;
      expect(shown).not.toContain('very-secret');
    }
  });
});

describe('options', () => {
  const credentialProvider = () => Promise.resolve(pair);
  test.each<[string, BedrockProviderOptions, RegExp]>([
    ['half a pair', { region, accessKeyId: 'A' }, /belong together/],
    ['the other half', { region, secretAccessKey: 'S' }, /belong together/],
    ['a session token alone', { region, sessionToken: 'T' }, /belong together/],
    ['pair and provider', { region, ...pair, credentialProvider }, /in one way/],
    ['profile and provider', { region, profile: 'p', credentialProvider }, /in one way/],
    ['key and pair', { region, apiKey: 'k', ...pair }, /not both/],
    ['no region', { baseURL: 'https://gateway.example', ...pair }, /AWS_REGION/],
    ['no region, no address', pair, /AWS_REGION/],
  ])('%s', (_name, options, message) => {
    expect(() => bedrock(options)).toThrow(OpenAIError);
    expect(() => bedrock(options)).toThrow(message);
  });

  test('a region in the base URL is enough', () => {
    const baseURL = 'https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1';
    expect(() => bedrock({ baseURL, ...pair })).not.toThrow();
  });
});
