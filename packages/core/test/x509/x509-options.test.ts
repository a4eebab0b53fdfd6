import { inspect } from 'node:util';
import { Agent } from 'undici';
import { APIClient, OpenAIError } from '../../src/index.js';
import { createX509Transport, fromX509 } from '../../src/x509/index.js';
import { makeCertificates } from './certificates.js';

const { client, stranger } = makeCertificates();
const ids = { identityProviderId: 'idp', serviceAccountId: 'sa' };
const credentialOf = (more: object = {}) =>
  fromX509({ ...ids, certificateChain: client.cert, privateKey: client.key, ...more });
const transport = () =>
  createX509Transport({
    ...({ runtime: 'node', certificateIdentity: 'static', proxy: 'direct' } as const),
    dispatcher: new Agent(),
  });
const identity = { type: 'x509', ...ids } as const;

test.each<{ title: string; options: () => object; message: string }>([
  {
    title: 'a key',
    options: () => ({ credential: credentialOf(), apiKey: 'k' }),
    message: 'no `apiKey`',
  },
  {
    title: 'an admin key',
    options: () => ({ credential: credentialOf(), adminAPIKey: 'k' }),
    message: 'no `adminAPIKey`',
  },
  {
    title: 'an identity',
    options: () => ({ credential: credentialOf(), workloadIdentity: identity }),
    message: 'no `workloadIdentity`',
  },
  {
    title: 'a fetch',
    options: () => ({ credential: credentialOf(), fetch }),
    message: 'no `fetch`',
  },
  {
    title: 'a proxy',
    options: () => ({ credential: credentialOf(), proxy: 'http://p' }),
    message: 'no `proxy`',
  },
  {
    title: 'a provider',
    options: () => ({ credential: credentialOf(), provider: {} }),
    message: 'no `provider`',
  },
  {
    title: 'a transport',
    options: () => ({ credential: credentialOf(), x509Transport: transport() }),
    message: 'no `x509Transport`',
  },
  {
    title: 'another host',
    options: () => ({ credential: credentialOf(), baseURL: 'https://x.test' }),
    message: 'no `baseURL`',
  },
  {
    title: 'an object',
    options: () => ({ credential: { close: async () => {} } }),
    message: 'fromX509',
  },
  {
    title: 'an identity alone',
    options: () => ({ workloadIdentity: identity }),
    message: 'needs `x509Transport`',
  },
  {
    title: 'a transport alone',
    options: () => ({ x509Transport: transport() }),
    message: 'needs a `workloadIdentity`',
  },
])('$title beside or as a credential is refused', ({ options, message }) => {
  expect(() => new APIClient(options())).toThrow(message);
});

test.each<{ title: string; more: object; message: string }>([
  { title: 'no certificate', more: { certificateChain: 'x' }, message: 'not a certificate' },
  { title: 'no key', more: { privateKey: 'secret' }, message: 'not a key' },
  { title: 'another key', more: { privateKey: stranger.key }, message: 'not the key of' },
  { title: 'no identifier', more: { serviceAccountId: '' }, message: 'serviceAccountId' },
  {
    title: 'a proxy of another mode',
    more: { proxy: { url: 'http://p', mode: 'https-connect' } },
    message: 'mode',
  },
  {
    title: 'no URL of a proxy',
    more: { proxy: { url: 'p', mode: 'http-connect' } },
    message: 'proxy',
  },
])('$title is refused at once', ({ more, message }) => {
  let caught: unknown;
  try {
    credentialOf(more);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(OpenAIError);
  expect(inspect(caught)).toContain(message);
  expect(inspect(caught)).not.toContain('secret');
});

test.each([
  { runtime: 'deno' },
  { certificateIdentity: 'changing' },
  { proxy: 'socks' },
  { dispatcher: {} },
])('a transport with %o is refused', (more) => {
  const options = {
    runtime: 'node',
    certificateIdentity: 'static',
    proxy: 'direct',
    dispatcher: new Agent(),
  };
  expect(() => createX509Transport({ ...options, ...more } as never)).toThrow(OpenAIError);
});
