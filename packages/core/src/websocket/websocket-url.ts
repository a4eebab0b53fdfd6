import { OpenAIError } from '../errors/openai-error.js';
import { redactURL } from '../redact.js';

const SOCKET_PROTOCOLS: Record<string, string> = {
  'https:': 'wss:',
  'http:': 'ws:',
  'wss:': 'wss:',
  'ws:': 'ws:',
};

/**
 * The WebSocket address of a path below a client's base URL, whose query is kept.
 *
 * @throws {OpenAIError} The base URL is invalid or of another protocol.
 * @internal
 */
export function websocketURL(baseURL: string, path: string): URL {
  let url: URL;
  try {
    url = new URL(baseURL);
  } catch {
    throw new OpenAIError('The base URL is not a URL: it must be like https://api.openai.com/v1.');
  }
  const protocol = SOCKET_PROTOCOLS[url.protocol];
  if (protocol === undefined) {
    throw new OpenAIError(
      `A WebSocket needs a base URL of http, https, ws or wss, not ${redactURL(url.href)}.`,
    );
  }
  // Built from text, since the `URL` of React Native has no setters for these parts.
  const base = url.href.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  return new URL(base.replace(/^[^:]+:/, protocol) + path + url.search);
}
