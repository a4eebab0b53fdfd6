import {
  BROWSER_MEMBERS,
  BrowserError,
  BrowserToolset,
  DEFAULT_BROWSER_MEMBERS,
} from '../src/browser/index.js';
import { APPROVED, browserCall, browserDriver, SHOWN, shown } from './browser-runs.js';
import { call, IMAGE } from './tool-runs.js';

const tab = { tab_id: null };
const click = { target: 'e1', ...tab };

async function execute(member: string, args: unknown, options: object = {}, members?: object) {
  const log: unknown[] = [];
  const toolset = new BrowserToolset(browserDriver(log, members), { ...APPROVED, ...options });
  const output = await toolset.execute(browserCall('c1', member, args));
  return { log, output, ...shown(output) };
}

test('performs an approved call and reports the tabs without their paths', async () => {
  const { ok, state, log } = await execute('click', click);
  expect({ ok, state, log }).toEqual({ ok: true, state: SHOWN, log: [['click', click]] });
});

test('adds the image of a screenshot', async () => {
  const { output, ok } = await execute('screenshot', tab);
  expect(ok).toBe(true);
  expect(output.output[1]).toEqual({ type: 'input_image', image_url: IMAGE });
});

test.each([
  ['false', () => false],
  ['a truthy value', () => 1],
  ['nothing', () => undefined],
])('%s does not approve', async (_name, confirm) => {
  const { ok, error, log } = await execute('click', click, { confirm });
  expect({ ok, error, log }).toEqual({ ok: false, error: 'The call was declined.', log: [] });
});

test('an approval sees the call, and cannot change it', async () => {
  const confirm = jest.fn((context: any) => {
    context.arguments.target = 'other';
    return true;
  });
  const { log } = await execute('click', click, { confirm });
  expect(log).toEqual([['click', click]]);
  expect(confirm.mock.calls[0]![0]).toMatchObject({ member: 'click', call_id: 'c1', state: SHOWN });
});

test('a URL needs its own approval, before the call', async () => {
  const asked: unknown[] = [];
  const confirm = () => asked.push('confirm') > 0;
  const urlPolicy = (_context: object, url: string) => {
    asked.push(url);
    return url === 'https://good';
  };
  const bad = await execute('navigate', { url: 'https://bad', ...tab }, { confirm, urlPolicy });
  expect(bad).toMatchObject({ ok: false, error: 'The URL is not allowed.', log: [] });
  await execute('navigate', { url: 'https://good', ...tab }, { confirm, urlPolicy });
  await execute('new_tab', { url: null }, { confirm, urlPolicy });
  expect(asked).toEqual(['https://bad', 'https://good', 'confirm', 'confirm']);
});

test('approved reads touch nothing before the approval', async () => {
  const state = jest.fn(() => SHOWN);
  const options = { confirmReads: ['find'] as const, confirm: jest.fn(() => false) };
  const { ok, error, log } = await execute('find', { query: 'q', ...tab }, options, { state });
  expect({ ok, error, log }).toEqual({ ok: false, error: 'The read was declined.', log: [] });
  expect(state).not.toHaveBeenCalled();
});

test.each([
  ['the message of a BrowserError', new BrowserError('No such element.'), 'No such element.'],
  ['nothing of other errors', new Error('cookie=1'), 'The browser function failed.'],
])('the model sees %s', async (_name, failure, error) => {
  const fail = () => {
    throw failure;
  };
  expect(await execute('click', click, {}, { click: fail })).toMatchObject({ ok: false, error });
});

test.each([
  ['click', '{', 'not JSON'],
  ['click', '[]', 'must be a JSON object'],
  ['click', { target: 'e1' }, '`tab_id` is missing'],
  ['click', { ...click, more: 1 }, 'unknown member'],
  ['click', '{"target":"e1","tab_id":null,"__proto__":1}', 'unknown member'],
  ['click', { ...click, target: 1 }, '`target` is invalid'],
  ['scroll', { direction: 'north', amount: 1, ...tab }, '`direction` is invalid'],
  ['scroll', { direction: 'up', amount: -1, ...tab }, '`amount` is invalid'],
  ['scroll', { direction: 'up', amount: 1.5, ...tab }, '`amount` is invalid'],
  ['zoom', { region: [1, 2, 3], ...tab }, '`region` is invalid'],
  ['zoom', { region: [3, 2, 1, 0], ...tab }, '`region` is invalid'],
  ['wait_for', { text: '  ', timeout_ms: 1, ...tab }, '`text` is invalid'],
  ['wait_for', { text: 'é'.repeat(129), timeout_ms: 1, ...tab }, '`text` is invalid'],
  ['wait_for', { text: 'x', timeout_ms: 30_001, ...tab }, '`timeout_ms` is invalid'],
])('arguments of %s as %j are refused', async (member, args, error) => {
  const confirm = jest.fn(() => true);
  const result = await execute(member, args, { confirm });
  expect(result).toMatchObject({ ok: false, error: expect.stringContaining(error), log: [] });
  expect(confirm).not.toHaveBeenCalled();
});

test.each([
  ['hold_keys', { keys: ['a', 'a'], duration_ms: 1, ...tab }],
  ['hold_keys', { keys: ['x'.repeat(65)], duration_ms: 1, ...tab }],
  ['click_at', { x: 1, y: 1, button: 'left', click_count: 4, keys: [], ...tab }],
  ['drag_path', { path: [{ x: 1, y: 1 }], keys: [], ...tab }],
  [
    'drag_path',
    {
      path: [
        { x: 1, y: 1 },
        { x: 1, y: 1, z: 1 },
      ],
      keys: [],
      ...tab,
    },
  ],
  ['run_script', { source: '\ud800', timeout_ms: 1, ...tab }],
  ['read_page_scoped', { root: '', depth: 1, filter: 'all', ...tab }],
])('arguments of the optional %s as %j are refused', async (member, args) => {
  const result = await execute(member, args, { additionalMembers: [member] });
  expect(result).toMatchObject({ ok: false, log: [] });
});

const report = { version: 1, text: 'x', elements: [], omitted: [] };
const button = { ref: 'e1', role: 'button', label: 'Go' };
test.each([
  ['click', 3],
  ['screenshot', 'x'],
  ['screenshot', { type: 'input_image' }],
  ['read_page', { ...report, version: 2 }],
  ['read_page', { ...report, elements: [button, button] }],
  ['read_page', { ...report, elements: [{ ...button, role: 'any' }] }],
  ['read_page', { ...report, elements: [{ ...button, checked: true }] }],
  ['read_page', { ...report, omitted: ['any'] }],
  ['get_page_text', { ...report, elements: [button] }],
])('a result of %s as %j ends the call', async (member, result) => {
  const args = { click, read_page: { filter: 'all', ...tab } }[member] ?? tab;
  const run = execute(member, args, {}, { [member]: () => result });
  await expect(run).rejects.toThrow('returned a malformed result');
});

test('members that are not part of a result are not shown', async () => {
  const secret = { ...report, elements: [{ ...button, html: '<a>' }], cookies: 'x' };
  const { result } = await execute(
    'read_page',
    { filter: 'all', ...tab },
    {},
    { read_page: () => secret },
  );
  expect(result).toEqual({ ...report, elements: [button] });
});

const change = { type: 'navigation', sequence: 1, tab_id: 't1' };
const observation = {
  version: 1,
  sequence: 1,
  dropped_changes: 0,
  title_truncated: false,
  changes: [change],
};
test.each([
  null,
  { tabs: 1 },
  { tabs: [{ ...SHOWN.tabs[0], active: false }] },
  { tabs: [SHOWN.tabs[0], { ...SHOWN.tabs[0], id: 't2' }] },
  { tabs: [SHOWN.tabs[0], { ...SHOWN.tabs[0], active: false }] },
  { tabs: [{ ...SHOWN.tabs[0], url: 'nowhere' }] },
  { ...SHOWN, observation: { ...observation, sequence: 3 } },
  { ...SHOWN, observation: { ...observation, changes: [{ ...change, sequence: 2 }] } },
  { ...SHOWN, observation: { ...observation, changes: [{ ...change, type: 'constructor' }] } },
])('the state %j ends the call', async (state) => {
  const run = execute('find', { query: 'q', ...tab }, {}, { state: () => state });
  await expect(run).rejects.toThrow('The state that the browser driver reports');
});

test('an observation is shown without further members', async () => {
  const state = { ...SHOWN, observation: { ...observation, changes: [{ ...change, url: 'x' }] } };
  const result = await execute('list_tabs', {}, {}, { state: () => state });
  expect(result.result).toEqual({ ...SHOWN, observation });
});

test.each<[string, object, string]>([
  ['click', { members: ['click'] }, '`confirm`'],
  ['navigate', { members: ['navigate'], confirm: () => true }, '`urlPolicy`'],
  ['read_diagnostics', { additionalMembers: ['read_diagnostics'] }, '`confirm`'],
  ['find', { members: ['click'] }, 'no method `click`'],
  ['find', { members: ['find'], additionalMembers: [] }, 'either'],
  ['find', { members: ['find', 'find'] }, 'each once'],
  ['find', { members: ['any'] }, 'known names'],
  ['find', { confirmReads: ['find'] }, '`confirm`'],
  ['find', { confirmReads: ['read_page'], confirm: () => true }, 'no offered read'],
])('a driver with %s and the options %j is refused', (method, options, message) => {
  const driver = { state: () => SHOWN, [method]: () => undefined };
  expect(() => new BrowserToolset(driver, options as never)).toThrow(message);
});

test('offers what the driver has, and optional functions on request', () => {
  const names = (options: object) =>
    new BrowserToolset(browserDriver([]), { ...APPROVED, ...options })
      .tools()
      .map(({ name }) => name.replace('browser_', ''));
  expect(names({})).toEqual(DEFAULT_BROWSER_MEMBERS);
  const additionalMembers = BROWSER_MEMBERS.filter((one) => !DEFAULT_BROWSER_MEMBERS.includes(one));
  expect(names({ additionalMembers })).toEqual(BROWSER_MEMBERS);
  expect(new BrowserToolset({ state: () => SHOWN }).tools()).toHaveLength(1);
});

test.each([
  call('c1', 'browser_any'),
  call('c1', 'click'),
  call('c1', 'browser_click', click, { status: 'in_progress' }),
])('the call %j is refused', async (one) => {
  const log: unknown[] = [];
  const run = new BrowserToolset(browserDriver(log), APPROVED).execute(one as never);
  await expect(run).rejects.toThrow('not a completed call');
  expect(log).toEqual([]);
});

const never = new Promise<never>(() => {});
test.each(['state', 'urlPolicy', 'confirm', 'navigate'])(
  'an abort while %s is awaited ends the call at once',
  async (phase) => {
    const controller = new AbortController();
    const reason = new Error('Enough.');
    const log: string[] = [];
    const step = (name: string, value: unknown) => () => {
      log.push(name);
      if (name !== phase) return value;
      controller.abort(reason);
      return never;
    };
    const driver = browserDriver([], {
      state: step('state', SHOWN),
      navigate: step('navigate', undefined),
    });
    const toolset = new BrowserToolset(driver, {
      confirm: step('confirm', true) as never,
      urlPolicy: step('urlPolicy', true) as never,
    });
    const one = browserCall('c1', 'navigate', { url: 'https://a', ...tab });
    await expect(toolset.execute(one, { signal: controller.signal })).rejects.toBe(reason);
    expect(log.at(-1)).toBe(phase);
    await expect(toolset.execute(one)).rejects.toThrow('busy');
    expect(toolset.close()).toEqual({ status: 'draining' });
  },
);
