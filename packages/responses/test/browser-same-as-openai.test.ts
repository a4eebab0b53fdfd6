import * as theirs from 'openai-latest/helpers/browser';
import * as ours from '../src/browser/index.js';
import { APPROVED, browserCall, browserDriver } from './browser-runs.js';
import { notes, outcome } from './tool-runs.js';

const { BROWSER_MEMBERS, DEFAULT_BROWSER_MEMBERS } = ours;
const additionalMembers = BROWSER_MEMBERS.filter((one) => !DEFAULT_BROWSER_MEMBERS.includes(one));

/** Values that fit each argument, and others that do not. */
const VALUES: Record<string, unknown[]> = {
  url: ['https://x.y/z', 1],
  tab_id: [null, 't1', '', 1],
  filter: ['all', 'any'],
  root: [null, 's1', '', 'x'.repeat(257)],
  depth: [1, 32, 0, 33],
  source: ['console', 'any', ''],
  limit: [100, 101],
  timeout_ms: [30_000, 0],
  grant_id: ['g', ''],
  query: ['q', ''],
  target: ['e1', null, ''],
  x: [0, -1],
  y: [5, 0.5],
  button: ['middle', 'wheel'],
  click_count: [3, 4],
  keys: [['Shift'], ['Shift', 'Shift'], [], ['a'], [1]],
  path: [
    [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ],
    [{ x: 1, y: 1 }],
    [{ x: 1 }, { x: 1 }],
  ],
  duration_ms: [3000, 3001],
  text: ['hi', '', ' ', 'x'.repeat(257)],
  direction: ['up', 'north'],
  amount: [0, -1],
  values: [['a'], []],
  checked: [true, 'yes'],
  region: [
    [0, 0, 1, 1],
    [1, 1, 0, 0],
    [0, 0, 1],
  ],
};

function argumentSets(member: string): object[] {
  const tool = new ours.BrowserToolset(browserDriver([]), { ...APPROVED, additionalMembers })
    .tools()
    .find(({ name }) => name === `browser_${member}`);
  const names = Object.keys(tool!.parameters!.properties as object);
  const first = Object.fromEntries(names.map((name) => [name, VALUES[name]![0]]));
  const others = names.flatMap((name) =>
    VALUES[name]!.slice(1).map((value) => ({ ...first, [name]: value })),
  );
  const missing = Object.fromEntries(Object.entries(first).slice(1));
  return [first, ...others, missing, { ...first, more: 1 }];
}

/** Runs one call and keeps all that does not depend on the wording. */
async function run(lib: any, member: string, args: object, options: object): Promise<unknown> {
  const log: unknown[] = [];
  const records: string[] = [];
  const toolset = new lib.BrowserToolset(browserDriver(log, results), {
    ...APPROVED,
    additionalMembers,
    onDiagnostic: notes(records),
    ...options,
  });
  const result = await outcome(async () => {
    const { output, ...rest } = await toolset.execute(browserCall('c1', member, args));
    const { error, ...text } = JSON.parse(output[0].text);
    return { ...rest, text, isRefused: error !== undefined, image: output[1] };
  });
  return { log, records, result };
}

const report = { version: 1, text: 'x', elements: [], omitted: [] };
const file = { version: 1, status: 'completed', effect: 'completed', cleanup: 'completed' };
const results = {
  run_script: () => 'text',
  upload_file: () => file,
  download_file: () => ({ ...file, status: 'interrupted', effect: 'unknown' }),
  read_diagnostics: () => report,
  read_page_scoped: () => ({ ...report, scopes: [{ ref: 's1', label: 'Main' }] }),
  find: () => 'found',
  get_page_text: () => null,
};

test('offers the same functions with the same schemas', () => {
  const declared = (lib: any) =>
    new lib.BrowserToolset(browserDriver([]), { ...APPROVED, additionalMembers })
      .tools()
      .map((tool: object) => withoutTexts(tool));
  expect(ours.BROWSER_MEMBERS).toEqual(theirs.BROWSER_MEMBERS);
  expect(ours.DEFAULT_BROWSER_MEMBERS).toEqual(theirs.DEFAULT_BROWSER_MEMBERS);
  expect(declared(ours)).toEqual(declared(theirs));
});

/** Descriptions are worded by each package. */
function withoutTexts(tool: object): unknown {
  return JSON.parse(JSON.stringify(tool), (name, value) =>
    name === 'description' ? undefined : value,
  );
}

const ROWS = BROWSER_MEMBERS.flatMap((member) =>
  argumentSets(member).map((args) => [member, args] as const),
);
test.each(ROWS)('%s with %j is handled as by `openai`', async (member, args) => {
  expect(await run(ours, member, args, {})).toEqual(await run(theirs, member, args, {}));
});

test.each<[string, object]>([
  ['click', { confirm: () => false }],
  ['navigate', { urlPolicy: () => false }],
  ['find', { confirmReads: ['find'] }],
  ['find', { confirmReads: ['find'], confirm: () => false }],
])('%s with the options %j is handled as by `openai`', async (member, options) => {
  const [args] = argumentSets(member);
  expect(await run(ours, member, args!, options)).toEqual(
    await run(theirs, member, args!, options),
  );
});
