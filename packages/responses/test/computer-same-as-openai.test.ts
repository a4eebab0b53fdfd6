import { ComputerToolset as TheirToolset } from 'openai-latest/helpers/computer';
import { ComputerToolset } from '../src/computer/index.js';
import {
  Bench,
  call,
  CLICK,
  computerCall,
  computerDriver,
  done,
  notes,
  outcome,
  PARAMS,
} from './tool-runs.js';

const bench = new Bench();
const check = { pending_safety_checks: [{ id: 'sc_1' }] };
const reasoning = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'x' };

interface Case {
  name: string;
  outputs: (readonly object[])[];
  params?: object;
  options?: object;
  driver?: object;
}

const CASES: Case[] = [
  { name: 'a click', outputs: [[computerCall('c1', [CLICK])], [done]] },
  {
    name: 'screenshots between actions',
    outputs: [
      [computerCall('c1', [{ type: 'screenshot' }, CLICK, { type: 'screenshot' }])],
      [done],
    ],
    options: { beforeAction: () => true },
  },
  {
    name: 'reasoning and two calls',
    outputs: [[reasoning, computerCall('c1', [CLICK]), computerCall('c2', [CLICK])], [done]],
    params: { include: ['message.output_text.logprobs'], tools: [{ type: 'computer' }] },
  },
  {
    name: 'one action',
    outputs: [[computerCall('c1', [], { actions: undefined, action: CLICK })], [done]],
  },
  {
    name: 'approved safety checks',
    outputs: [[computerCall('c1', [CLICK], check)], [done]],
    options: { approveSafetyChecks: () => true },
  },
  { name: 'open safety checks', outputs: [[computerCall('c1', [CLICK], check)], [done]] },
  {
    name: 'a refused action',
    outputs: [[computerCall('c1', [CLICK])], [done]],
    options: { beforeAction: () => false },
  },
  { name: 'a malformed action', outputs: [[computerCall('c1', [{ type: 'click' }])], [done]] },
  { name: 'a call of a function', outputs: [[call('f1', 'f')], [done]] },
  {
    name: 'a repeated id',
    outputs: [[computerCall('c1', [CLICK])], [computerCall('c1', [CLICK])]],
  },
  { name: 'a limit', outputs: [[computerCall('c1', [CLICK])], [done]], options: { maxSteps: 1 } },
  {
    name: 'a file as screenshot',
    outputs: [[computerCall('c1', [CLICK])], [done]],
    driver: { screenshot: () => ({ type: 'computer_screenshot', file_id: 'file_1', extra: 1 }) },
  },
  {
    name: 'items as input',
    outputs: [[done]],
    params: { input: [{ role: 'user', content: 'x' }] },
  },
  { name: 'no input', outputs: [[done]], params: { input: undefined } },
  { name: 'a stream', outputs: [[done]], params: { stream: true } },
  { name: 'other tools', outputs: [[done]], params: { tools: [{ type: 'web_search' }] } },
];

test.each(CASES)('$name is handled as by `openai`', async (row) => {
  const run = async (Toolset: any, client: unknown) => {
    bench.emulator.reset();
    bench.script(...row.outputs);
    const log: unknown[] = [];
    const records: string[] = [];
    const toolset = new Toolset(computerDriver(log, row.driver));
    const result = await outcome(() =>
      toolset.run(
        client,
        { ...PARAMS, ...row.params },
        { onDiagnostic: notes(records), ...row.options },
      ),
    );
    return JSON.parse(JSON.stringify({ result, log, records, bodies: bench.bodies }));
  };
  const theirs = await run(TheirToolset, bench.theirs);
  expect(await run(ComputerToolset, bench.ours)).toEqual(theirs);
});
