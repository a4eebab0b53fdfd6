import { APIClient, type ClientOptions } from '../../src/index.js';

export const SECRET = 'sk-test-4f9a1c77e2';

/** A client that notes the pauses between its attempts instead of waiting. */
export class TestClient extends APIClient {
  readonly pauses: number[] = [];

  constructor(options: ClientOptions = {}) {
    super({ apiKey: SECRET, ...options });
  }

  override async _sleep(ms: number, signal: AbortSignal): Promise<void> {
    this.pauses.push(ms);
    if (this.slow) await super._sleep(ms, signal);
  }

  /** Really wait. */
  slow = false;
}

/** The error that a promise is rejected with. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<any> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It was expected to fail.');
}
