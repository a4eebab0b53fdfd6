import { synthesise, variants } from '../src/arguments.js';
import { answerFor, requestFaults, resultFaults } from '../src/check-call.js';
import { firstRelease, newestRelease, operations, type MethodFact } from '../src/fixtures.js';
import { recorder, type Recorder } from '../src/recorder.js';

type AnyMethod = (...args: unknown[]) => unknown;
type AnyClient = Record<string, unknown>;
interface Package {
  default: new (options: object) => AnyClient;
}

const umbrella = '@oai/openai';
/** The module of the page class that is declared beside its resource. */
const OWN_PAGES = 'resources/beta/agents/environments/environments';

const keys = { user: 'sk-proof', admin: 'sk-admin-proof' };

const { methods } = newestRelease;

// The releases from which the facts are derived pass too, which shows that the proof demands no more
// than the facts.
const subjects = [
  { name: umbrella, facts: methods },
  { name: firstRelease.package, facts: firstRelease.methods.filter((fact) => !fact.added) },
  // The newest release ignores the query of this stream unless options follow it.
  { name: newestRelease.package, facts: methods.filter((fact) => !fact.alwaysStreams) },
];

/** `evals.runs.cancel` posts to a path of its own instead. */
const withoutMethod = ['post /evals/{eval_id}/runs/{run_id}'];

test('the methods reach every operation of the document', () => {
  const reached = new Set(methods.map(({ verb, path }) => `${verb} ${path}`));
  expect(operations).toHaveLength(388);
  expect(operations.filter((operation) => !reached.has(operation))).toEqual(withoutMethod);
});

describe.each(subjects)('$name', ({ name, facts }) => {
  let OpenAI: Package['default'];
  let pages: Record<string, unknown>;
  beforeAll(async () => {
    ({ default: OpenAI } = (await import(name)) as Package);
    pages = (await import(`${name}/pagination`)) as Record<string, unknown>;
    if (name !== firstRelease.package)
      pages = { ...pages, ...((await import(`${name}/${OWN_PAGES}`)) as typeof pages) };
  });
  const cases = facts.map((fact): [string, MethodFact] => [
    `${fact.resource}.${fact.method}`,
    fact,
  ]);

  test.each(cases)('%s', async (path, fact) => {
    const faults: string[] = [];
    for (const variant of variants(fact)) {
      const record = recorder(() => answerFor(fact, variant), {
        allowProbe: name !== umbrella,
      });
      const call = synthesise(fact, variant);
      const found: string[] = [];
      const result = await invoke(OpenAI, record, path, call.args);
      const [seen, ...more] = record.requests;
      if (seen === undefined) found.push('nothing was sent');
      else found.push(...requestFaults(fact, variant, call, seen, keys));
      if (more.length > 0) found.push(`${more.length} requests too many`);
      found.push(...(await resultFaults(fact, variant, result, pages)));
      faults.push(...found.map((fault) => `${JSON.stringify(variant)}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

describe('a path parameter that would change the path is rejected before any request', () => {
  let OpenAI: Package['default'];
  beforeAll(async () => {
    ({ default: OpenAI } = (await import(umbrella)) as Package);
  });
  const cases = methods
    .filter((fact) => [...(fact.positional ?? []), ...(fact.members ?? [])].length > 0)
    .map((fact): [string, MethodFact] => [`${fact.resource}.${fact.method}`, fact]);

  test.each(cases)('%s', async (path, fact) => {
    for (const bad of ['', '..', undefined]) {
      for (const spoil of spoilers(fact)) {
        const record = recorder(() => answerFor(fact, { params: 'full' }));
        const { args } = synthesise(fact, { params: 'full' });
        spoil(args, bad);
        await expect(invoke(OpenAI, record, path, args)).rejects.toThrow(/path|param/i);
        expect(record.requests).toEqual([]);
      }
    }
  });

  function spoilers(fact: MethodFact): ((args: unknown[], bad: unknown) => void)[] {
    const positional = (fact.positional ?? []).map(
      (_, index) => (args: unknown[], bad: unknown) => {
        args[index] = bad;
      },
    );
    const members = (fact.members ?? []).map((member) => (args: unknown[], bad: unknown) => {
      (args[fact.positional?.length ?? 0] as Record<string, unknown>)[member] = bad;
    });
    return [...positional, ...members];
  }
});

/** Calls a method such as `audio.speech.create` on a new client. */
async function invoke(
  OpenAI: Package['default'],
  record: Recorder,
  path: string,
  args: unknown[],
): Promise<unknown> {
  const client = new OpenAI({
    apiKey: keys.user,
    adminAPIKey: keys.admin,
    baseURL: 'http://proof.invalid/v1',
    maxRetries: 0,
    fetch: record.fetch,
  });
  const names = path.split('.');
  const method = names.pop() ?? '';
  const resource = names.reduce<unknown>(
    (node, name) => (node as AnyClient | undefined)?.[name],
    client,
  );
  const target = resource as Record<string, AnyMethod> | undefined;
  if (typeof target?.[method] !== 'function') throw new Error(`client.${path} is not a method`);
  return target[method](...args);
}
