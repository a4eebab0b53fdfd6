import { FOR_BROWSERS } from '#platform';
import { mayHoldSecrets, redactBody, redactText } from '../redact.js';
import { redactMessage } from '../wire/parse-json.js';

/** Sessions may be open for days, and tokens change. */
const MAX_SECRETS = 256;

const ERROR_EVENT = /"type"\s*:\s*"error"/;

/**
 * The credentials in the events that a connection has sent, such as those of MCP servers. Error
 * events that repeat them do not show them.
 *
 * @internal
 */
export class SentSecrets {
  readonly #secrets = new Set<string>();

  /** Remembers the credentials in a message. Messages that are not JSON have none. */
  collect(data: unknown): void {
    if (FOR_BROWSERS || typeof data !== 'string' || !mayHoldSecrets(data)) return;
    const found: string[] = [];
    try {
      redactBody(JSON.parse(data), found);
    } catch {
      return;
    }
    for (const secret of found) {
      // Those that were sent last are kept.
      this.#secrets.delete(secret);
      this.#secrets.add(secret);
    }
    for (const oldest of this.#secrets) {
      if (this.#secrets.size <= MAX_SECRETS) return;
      this.#secrets.delete(oldest);
    }
  }

  /** Returns a message of the server; the text of an error event without credentials. */
  received<Data>(data: Data): Data | string {
    if (FOR_BROWSERS || this.#secrets.size === 0) return data;
    const shown = redactMessage(data, [...this.#secrets]);
    return shown !== data && ERROR_EVENT.test(String(shown)) ? shown : data;
  }

  redact(text: string): string {
    return redactText(text, [...this.#secrets]);
  }
}
