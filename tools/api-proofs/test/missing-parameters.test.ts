import OpenAI from '@oai/openai';
import { answerFor } from '../src/check-call.js';
import { newestRelease, type MethodFact } from '../src/fixtures.js';
import { recorder } from '../src/recorder.js';

type Resource = Record<string, (...args: unknown[]) => unknown>;

const cases = newestRelease.methods.map((fact): [string, MethodFact] => [
  `${fact.resource}.${fact.method}`,
  fact,
]);

/** Calls a method without arguments, and returns the reason why it fails. */
async function failureOf(fact: MethodFact): Promise<unknown> {
  const { fetch } = recorder(() => answerFor(fact, { params: 'full' }));
  const client = new OpenAI({
    apiKey: 'sk-proof',
    adminAPIKey: 'sk-admin-proof',
    baseURL: 'http://proof.invalid/v1',
    fetch,
  });
  const resource = fact.resource
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], client) as Resource;
  try {
    await resource[fact.method]!();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Methods whose parameters are all optional, although the incumbent wants an object. */
const OPTIONAL = new Set([
  'vectorStores.create',
  'beta.realtime.sessions.create',
  'beta.realtime.transcriptionSessions.create',
  'beta.responses.create',
  'responses.create',
  'realtime.clientSecrets.create',
]);

/** Returns true if a call without arguments cannot be meant. */
function isRequired({ resource, method, positional, argument, location }: MethodFact): boolean {
  if (OPTIONAL.has(`${resource}.${method}`)) return false;
  const isBody = Boolean(location?.includes('body'));
  return Boolean(positional?.length) || (isBody && argument !== undefined && !argument.optional);
}

// JavaScript does not check arguments, and "Cannot read properties of undefined" helps nobody.
test.each(cases)('%s without arguments is sent, or names what is missing', async (name, fact) => {
  const error = await failureOf(fact);
  if (error === undefined) return expect(isRequired(fact)).toBe(false);
  expect(error).toBeInstanceOf(OpenAI.OpenAIError);
  expect((error as Error).message).toMatch(/the parameters are missing|\w+ of ".+" is undefined/);
  if (/parameters are missing/.test((error as Error).message)) {
    expect((error as Error).message).toContain(`${name}:`);
  }
});
