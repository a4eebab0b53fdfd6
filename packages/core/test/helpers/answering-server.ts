import type { ClientOptions } from '../../src/index.js';
import { sendJSON, startServer, type SeenRequest, type TestServer } from './http-server.js';
import { TestClient } from './test-client.js';

/** A server for the tests of one file, with the responses that a test sets. */
export interface AnsweringServer {
  /** The responses, in order; the last one is repeated. */
  answers: { status: number; headers?: Record<string, string>; body?: unknown }[];
  /** The requests of the running test. */
  readonly requests: SeenRequest[];
  newClient(options?: ClientOptions): TestClient;
}

export function answeringServer(): AnsweringServer {
  let started: TestServer;
  const server: AnsweringServer = {
    answers: [],
    get requests() {
      return started.requests;
    },
    newClient: (options) => new TestClient({ baseURL: started.baseURL, ...options }),
  };
  beforeAll(async () => {
    started = await startServer((_request, response, index) => {
      const { answers } = server;
      const { status, headers, body } = answers[Math.min(index, answers.length - 1)]!;
      sendJSON(response, status, body ?? { ok: true }, headers);
    });
  });
  beforeEach(() => {
    started.requests.length = 0;
    server.answers = [{ status: 200 }];
  });
  afterAll(() => started.close());
  return server;
}
