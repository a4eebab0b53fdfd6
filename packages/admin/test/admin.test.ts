import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { Admin, NotFoundError, OpenAIError, PaginationError, usageBuckets } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let admin: Admin;
beforeAll(async () => {
  server = await emulator.listen();
  admin = new Admin({ adminAPIKey: 'sk-admin-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

test('creates, renames and archives a project', async () => {
  const { projects } = admin.organization;
  const project = await projects.create({ name: 'One' });
  expect(await projects.retrieve(project.id)).toEqual(project);
  expect(await projects.update(project.id, { name: 'Two' })).toMatchObject({ name: 'Two' });
  expect(await projects.archive(project.id)).toMatchObject({ status: 'archived' });
  const { headers } = emulator.requests[0]!;
  expect(headers['authorization']).toBe('Bearer sk-admin-test');
});

test('iterates over the pages of a list', async () => {
  const { groups } = admin.organization;
  for (const name of ['a', 'b', 'c']) await groups.create({ name });
  const names: string[] = [];
  for await (const group of groups.list({ limit: 2 })) names.push(group.name);
  expect(names).toEqual(['a', 'b', 'c']);
  expect(emulator.requests.filter(({ method }) => method === 'GET')).toHaveLength(2);
});

test('reads usage page by page', async () => {
  const costs = await admin.organization.usage.costs({ start_time: 1_700_000_000 });
  expect(costs.object).toBe('page');
  expect(emulator.requests[0]!.path).toBe('/organization/costs');
});

test('iterates over the usage of all pages, and requests no page ahead', async () => {
  const { usage } = admin.organization;
  const day = 24 * 60 * 60;
  const start_time = Math.floor(Date.now() / 1000 / day) * day - 4 * day;
  const starts: number[] = [];
  const buckets = usageBuckets((page) => usage.completions({ start_time, limit: 2, ...page }));
  for await (const bucket of buckets) {
    starts.push(bucket.start_time);
    expect(emulator.requests).toHaveLength(Math.ceil(starts.length / 2));
  }
  expect(starts).toEqual([0, 1, 2, 3, 4].map((days) => start_time + days * day));
});

test.each([
  ['repeats a page', 'page_1', /repeats the page "page_1"/, 2],
  ['names no next page', null, /names no `next_page`/, 1],
])('refuses usage whose server %s', async (_name, next_page, message, expected) => {
  let requests = 0;
  const read = async () => {
    const pages = usageBuckets(async () => ({ data: [++requests], has_more: true, next_page }));
    for await (const bucket of pages) expect(bucket).toBe(requests);
  };
  const failure = read();
  await expect(failure).rejects.toThrow(PaginationError);
  await expect(failure).rejects.toThrow(message);
  expect(requests).toBe(expected);
});

test('an object that does not exist is a NotFoundError', async () => {
  const missing = admin.organization.adminAPIKeys.retrieve('key_none');
  await expect(missing).rejects.toThrow(NotFoundError);
});

test('refuses a call without an admin key before any request', async () => {
  const { organization } = new Admin({ adminAPIKey: null, apiKey: 'sk', baseURL: server.baseURL });
  await expect(organization.projects.list()).rejects.toThrow(OpenAIError);
  expect(emulator.requests).toEqual([]);
});
