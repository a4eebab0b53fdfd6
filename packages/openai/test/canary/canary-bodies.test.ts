import OpenAI from '../../src/index.js';
import { closeAgent, serveTLS, trustingFetch, type TLSServer } from './servers.js';
import { Witness } from './witness.js';

/** A credential for others, which goes to the API in a body, is seen there only. */
const CANARY = 'canary-4f1c9e77';
const ESCAPED = CANARY.replace('c', '\\u0063');

/** Answers by the model, and repeats the credential. */
const answers: Record<string, [status: number, type: string, body: string]> = {
  refused: [400, 'application/json', `{"error":{"message":"no ${CANARY}","param":"${CANARY}"}}`],
  page: [502, 'text/html', `<p>Bad gateway: ${CANARY}</p>`],
  inside: [200, 'application/json', `{"error":{"message":"no ${CANARY}"}}`],
  broken: [200, 'application/json', `{"output": ${CANARY}`],
  escaped: [400, 'application/json', `{"error":{"message":"no ${ESCAPED}"}}`],
  stream: [200, 'text/event-stream', `data: {"type":"error","message":"no ${CANARY}"}\n\n`],
  garbage: [200, 'text/event-stream', `data: {"type": ${CANARY}\n\n`],
};

let server: TLSServer;
beforeAll(async () => {
  server = await serveTLS((request, response) => {
    const [status, type, body] = answers[String(request.headers['x-answer'])]!;
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  });
});
beforeEach(() => server.forget());
afterAll(async () => {
  await closeAgent();
  await server.close();
});

const bodies: Record<string, object> = {
  'an MCP server of a response': {
    model: 'm',
    input: 'x',
    tools: [
      { type: 'mcp', server_label: 'a', authorization: CANARY, headers: { 'X-Any': CANARY } },
    ],
  },
  'a vault': { auth: { type: 'mcp_oauth', access_token: CANARY } },
  'an environment': { environment: { type: 'openai_hosted', env: { ANY: CANARY } } },
  'the address of an MCP server': { tools: [{ server_url: `https://a.example/?token=${CANARY}` }] },
  'the user of an address': { tools: [{ server_url: `https://${CANARY}@a.example/` }] },
  'the fragment of an address': { tools: [{ server_url: `https://a.example/#${CANARY}` }] },
  'the escaped password of an address': {
    tools: [{ server_url: `https://a:${CANARY.replace('-', '%2d')}@a.example/` }],
  },
  'a parameter of an address': { mcp_server_url: `https://a.example/?any=${CANARY}` },
  'a container': {
    name: 'c',
    network_policy: { domain_secrets: [{ domain: 'a.example', value: CANARY }] },
  },
};

test.each(
  Object.keys(bodies).flatMap((body) => Object.keys(answers).map((answer) => [body, answer])),
)('the credential of %s stays hidden if the server answers: %s', async (body, answer) => {
  const witness = new Witness();
  const client = new OpenAI({
    baseURL: `${server.origin}/v1`,
    apiKey: 'sk-other',
    fetch: trustingFetch,
    logger: witness.logger,
    logLevel: 'debug',
    maxRetries: 1,
  });
  const stream = answers[answer]![1] === 'text/event-stream';
  const failure = async (): Promise<unknown> => {
    try {
      const promise = client.post('/x', {
        body: bodies[body]!,
        stream,
        headers: { 'x-answer': answer, 'retry-after-ms': '1' },
      });
      witness.see(promise);
      const result = await promise;
      if (stream) for await (const event of result as AsyncIterable<unknown>) witness.see(event);
      return undefined;
    } catch (error) {
      return error;
    }
  };
  const error = await failure();
  witness.see(error);
  witness.leave();
  expect(error).toBeInstanceOf(OpenAI.OpenAIError);
  expect(witness.count).toBeGreaterThan(10);
  expect(decodeURIComponent(server.received())).toContain(CANARY);
  expect(witness.sightings(CANARY)).toEqual([]);
});
