// The client's side of support/server.mjs: programs that have nothing but `fetch` prepare answers
// and faults with it, and see what reached the emulator.

export class Control {
  #url;

  constructor(url) {
    this.#url = url;
  }

  reset() {
    return this.#post('reset', {});
  }

  /** Queues answers of the model, as `emulator.script` does. `match` is JSON. */
  script(answers, match = {}) {
    return this.#post('script', { answers, match });
  }

  /** Spoils the next matching request, as `emulator.fault` does. `match` is JSON. */
  fault(fault, match = {}) {
    return this.#post('fault', { fault, match });
  }

  webhook(options) {
    return this.#post('webhook', options);
  }

  async requests() {
    return (await fetch(`${this.#url}/requests`)).json();
  }

  /** Returns the number of connections through the proxy since the last reset. */
  async proxied() {
    return (await fetch(`${this.#url}/proxied`)).json();
  }

  /** Returns the last request as soon as it satisfies the condition, within five seconds. */
  async lastRequest(condition = () => true) {
    for (let waited = 0; waited < 5000; waited += 50) {
      const last = (await this.requests()).at(-1);
      if (last && condition(last)) return last;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('no request became as expected within five seconds');
  }

  async #post(path, body) {
    const response = await fetch(`${this.#url}/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`control ${path}: ${await response.text()}`);
    return response.json();
  }
}
