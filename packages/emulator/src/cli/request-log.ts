import type { RecordedRequest } from '../http/recorded-request.js';
import { hideSecretTexts } from '../secrets.js';

/** How requests are printed. @internal */
export interface LogFormat {
  json: boolean;
  colors: boolean;
}

const GREEN = 32;
const YELLOW = 33;
const RED = 31;
const DIM = 2;

/** Describes an answered request in one line. @internal */
export function logLine(
  { method, path, query, status, cancelled, requestId }: RecordedRequest,
  durationMs: number,
  { json, colors }: LogFormat,
): string {
  const rounded = Math.round(durationMs * 10) / 10;
  if (json) {
    const outcome = { status: status ?? null, cancelled, durationMs: rounded };
    return JSON.stringify({ event: 'request', method, path, ...outcome, requestId });
  }
  const paint = (code: number, text: string) => (colors ? `\x1b[${code}m${text}\x1b[0m` : text);
  const color = status === undefined || status >= 500 ? RED : status >= 400 ? YELLOW : GREEN;
  const search = query.size === 0 ? '' : hideSecretTexts(`?${query.toString()}`);
  const end = cancelled ? ' left early' : '';
  return `${method} ${path}${search} ${paint(color, String(status ?? 'reset'))} ${paint(DIM, `${rounded} ms${end}`)}`;
}
