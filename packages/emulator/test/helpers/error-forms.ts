import { expectValid } from './document.js';
import type { TestClient } from './client.js';

/** Errors as the API words them. Tables of tests take them from what users of the API have published. */

export type Row = [
  name: string,
  body: object,
  message: string,
  param: string | null,
  code: string | null,
  status?: number,
];

/** Expects the answer to a request to be an error, word for word. */
export async function expectRow(client: TestClient, path: string, row: Row): Promise<void> {
  const [, body, message, param, code, status = 400] = row;
  const answer = await client.post(path, body);
  const found = await answer.json();
  expectValid('ErrorResponse', found);
  expect(found).toEqual({ error: { message, type: 'invalid_request_error', param, code } });
  expect(answer.status).toBe(status);
}

export const minimum = (name: string, least: number, given: number) =>
  `Invalid '${name}': integer below minimum value. Expected a value >= ${least}, but got ${given} instead.`;
export const maximum = (name: string, most: number, given: number) =>
  `Invalid '${name}': integer above maximum value. Expected a value <= ${most}, but got ${given} instead.`;
export const emptyArray = (name: string) =>
  `Invalid '${name}': empty array. Expected an array with minimum length 1, but got an empty array instead.`;
export const wrongType = (name: string, expected: string, given: string) =>
  `Invalid type for '${name}': expected ${expected}, but got ${given} instead.`;
export const missing = (name: string) => `Missing required parameter: '${name}'.`;
export const unknown = (name: string, advice = '') => `Unknown parameter: '${name}'.${advice}`;
export const invalid = (value: string, values: string) =>
  `Invalid value: '${value}'. Supported values are: ${values}.`;
export const unsupported = (name: string, hint = '') =>
  `Unsupported parameter: '${name}' is not supported with this model.${hint}`;
