import { mayBeOfFormat } from '../schema/values.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** The formats of which the API writes less than what some reading of them takes. */
const FORMATS: ReadonlyMap<unknown, (text: string) => boolean> = new Map([
  ['date', isDay],
  ['time', (text) => TIME.test(text)],
  [
    'date-time',
    (text) =>
      isDay(text.slice(0, 10)) && /^[t ]/i.test(text.slice(10)) && TIME.test(text.slice(11)),
  ],
  ['ipv4', (text) => text.split('.').every((part) => Number(part) < 256)],
  [
    'duration',
    (text) => /^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/.test(text),
  ],
  ['email', (text) => /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(text)],
]);

/** Returns true for a day that there is. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Returns true for a text of a format, as the API writes it.
 *
 * @internal
 */
export function isOfFormat(format: unknown, text: string): boolean {
  return mayBeOfFormat(format, text) && (FORMATS.get(format)?.(text) ?? true);
}
