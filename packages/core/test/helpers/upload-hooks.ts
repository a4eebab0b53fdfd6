import type { ClientOptions, Middleware } from '../../src/index.js';
import type { FinalRequestOptions } from '../../src/call/options.js';
import { multipart } from '../../src/uploads/multipart.js';
import type { answeringServer } from './answering-server.js';
import { TestClient } from './test-client.js';

type AnsweringServer = ReturnType<typeof answeringServer>;

export type Options = Omit<FinalRequestOptions, 'body'> & { body: any };
export type Hook = (options: Options) => unknown;
export type Client = new (options: ClientOptions) => TestClient;

export const byPreparing = (hook: Hook): Client =>
  class extends TestClient {
    protected override async prepareOptions(options: FinalRequestOptions): Promise<void> {
      await hook(options as Options);
    }
  };

const byBuilding = (hook: Hook): Client =>
  class extends TestClient {
    override async buildRequest(options: FinalRequestOptions, props?: { retryCount?: number }) {
      await hook(options as Options);
      return super.buildRequest(options, props);
    }
  };

export const byMiddleware = (hook: Hook): Client =>
  class extends TestClient {
    constructor(options: ClientOptions) {
      const middleware: Middleware = async (request, next) => {
        await hook(request as Options);
        return next();
      };
      super({ ...options, middleware: [middleware] });
    }
  };

export const ways: [string, (hook: Hook) => Client][] = [
  ['prepareOptions', byPreparing],
  ['buildRequest', byBuilding],
  ['middleware', byMiddleware],
];

export const audio = (text = 'content'): File => new File([text], 'a.mp3');

/** Uploads through a hook and returns what arrived, boundaries apart. */
export async function uploaded(
  server: AnsweringServer,
  Client: Client,
  params: object,
): Promise<string> {
  const { baseURL } = server.newClient();
  await new Client({ baseURL }).post('/audio', { body: multipart(params) });
  const { headers, body } = server.requests.at(-1)!;
  expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers['content-type']!)?.[1];
  expect(body.endsWith(`--${boundary}--\r\n`)).toBe(true);
  return body.replaceAll(`--${boundary}`, '');
}

export const field = (name: string, value: string): string =>
  `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
