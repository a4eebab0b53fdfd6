import { startServer, type SeenRequest, type TestServer } from './http-server.js';
import { TestClient } from './test-client.js';

/** A server for the tests of one file that sends the same response to each request of a test. */
export interface ResultsServer {
  answer: {
    status?: number;
    /** The content type. Default: application/json; null: none. */
    type?: string | null;
    /** `{echo}` stands for the authorization header of the request. */
    body?: string;
    headers?: Record<string, string>;
  };
  readonly origin: string;
  readonly baseURL: string;
  /** The requests of the running test. */
  readonly requests: SeenRequest[];
  readonly client: TestClient;
}

export function resultsServer(): ResultsServer {
  let started: TestServer;
  let client: TestClient;
  const server: ResultsServer = {
    answer: {},
    get origin() {
      return started.origin;
    },
    get baseURL() {
      return started.baseURL;
    },
    get requests() {
      return started.requests;
    },
    get client() {
      return client;
    },
  };
  beforeAll(async () => {
    started = await startServer(({ headers }, response) => {
      const { status = 200, type = 'application/json', body = '{"a":1}' } = server.answer;
      const contentType = type === null ? {} : { 'content-type': type };
      const own = { 'x-request-id': 'req_1', ...contentType, ...server.answer.headers };
      response.writeHead(status, own);
      response.end(body.replace('{echo}', String(headers.authorization)));
    });
    client = new TestClient({ baseURL: started.baseURL });
  });
  beforeEach(() => {
    started.requests.length = 0;
    server.answer = {};
  });
  afterAll(() => started.close());
  return server;
}
