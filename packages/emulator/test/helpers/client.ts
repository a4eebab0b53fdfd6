import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type EmulatorServer,
  type ListenOptions,
} from '../../src/index.js';

/** An emulator behind a real socket and the requests that tests send. */
export interface TestClient {
  emulator: Emulator;
  server: EmulatorServer;
  get(path: string): Promise<Response>;
  post(path: string, body?: unknown, init?: RequestInit): Promise<Response>;
  delete(path: string): Promise<Response>;
  /** Posts and returns the body of a successful response. */
  create<T = any>(path: string, body?: unknown): Promise<T>;
  read<T = any>(path: string): Promise<T>;
}

export const authorization = { authorization: 'Bearer sk-test' };

export async function startClient(
  options?: EmulatorOptions,
  listenOptions?: ListenOptions,
): Promise<TestClient> {
  const emulator = createEmulator(options);
  const server = await emulator.listen(listenOptions);
  const send = (method: string, path: string, body?: unknown, init: RequestInit = {}) => {
    const json = body !== undefined && !(body instanceof FormData);
    return fetch(`${server.baseURL}${path}`, {
      method,
      ...init,
      headers: {
        ...authorization,
        'openai-beta': 'assistants=v2',
        ...(json && { 'content-type': 'application/json' }),
        ...(init.headers as object),
      },
      ...(body !== undefined && { body: json ? JSON.stringify(body) : (body as FormData) }),
    });
  };
  const success = async (response: Response) => {
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return response.json() as Promise<any>;
  };
  return {
    emulator,
    server,
    get: (path) => send('GET', path),
    post: (path, body, init) => send('POST', path, body, init),
    delete: (path) => send('DELETE', path),
    create: async (path, body) => success(await send('POST', path, body)),
    read: async (path) => success(await send('GET', path)),
  };
}

/** Returns the parsed `data:` of every event; `[DONE]` unchanged. */
export async function readEvents(response: Response): Promise<any[]> {
  const text = await response.text();
  return text
    .split('\n\n')
    .filter((event) => event !== '')
    .map((event) => {
      const data = event
        .split('\n')
        .filter((line) => line.startsWith('data: '))
        .map((line) => line.slice(6))
        .join('\n');
      return data === '[DONE]' ? data : (JSON.parse(data) as unknown);
    });
}
