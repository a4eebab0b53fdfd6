import * as theirBrowser from 'openai-latest/helpers/browser';
import * as theirComputer from 'openai-latest/helpers/computer';
import { ResponsesToolRunner as TheirRunner } from 'openai-latest/helpers/responses-tool-runner';
import { BrowserError, BrowserToolset } from '../src/browser/index.js';
import { ComputerToolset } from '../src/computer/index.js';
import { ResponsesToolRunner } from '../src/tool-runner/index.js';
import { APPROVED, browserCall, browserDriver } from './browser-runs.js';
import { response, sse } from './response-events.js';
import {
  Bench,
  call,
  CLICK,
  cloneInOwnRealm,
  completed,
  computerCall,
  computerDriver,
  done,
  notes,
  outcome,
  PARAMS,
} from './tool-runs.js';

cloneInOwnRealm();
const bench = new Bench();
const click = { target: 'e1', tab_id: null };
const mcp = { type: 'mcp', server_label: 's', server_url: 'https://x/mcp' };
const approval = {
  type: 'mcp_approval_request',
  id: 'mcpr_1',
  name: 'do',
  arguments: '{"a":1}',
  server_label: 's',
};
const reasoning = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'x' };

interface Case {
  name: string;
  outputs: (readonly object[])[];
  params?: object;
  options?: object;
  result?: unknown;
  entry?: object;
  tools?: (lib: Library) => object;
}
interface Library {
  BrowserError: any;
  BrowserToolset: any;
  ComputerToolset: any;
  log: unknown[];
}

const early = { functions: ['f'] };
const CASES: Case[] = [
  { name: 'two calls', outputs: [[call('c1', 'f', { a: 1 }), call('c2', 'g')], [done]] },
  {
    name: 'calls after reasoning',
    outputs: [[reasoning, call('c1', 'f')], [call('c2', 'f')], [done]],
  },
  { name: 'an unknown function', outputs: [[call('c1', 'h')], [done]] },
  { name: 'malformed arguments', outputs: [[call('c1', 'f', '{')], [done]] },
  { name: 'a list as arguments', outputs: [[call('c1', 'f', '[]')], [done]] },
  { name: 'a malformed later call', outputs: [[call('c1', 'f'), call('c2', 'h')], [done]] },
  { name: 'one id for two calls', outputs: [[call('c1', 'f'), call('c1', 'g', {}, { id: 'x' })]] },
  {
    name: 'an id of an earlier call',
    outputs: [[call('c1', 'f')], [call('c1', 'f', {}, { id: 'x' })]],
  },
  {
    name: 'an id of an earlier item',
    outputs: [[call('c1', 'f')], [call('c2', 'f', {}, { id: 'fc_c1' })]],
  },
  { name: 'an incomplete call', outputs: [[call('c1', 'f', {}, { status: 'in_progress' })]] },
  {
    name: 'a call of a custom tool',
    outputs: [[{ type: 'custom_tool_call', id: 'x', call_id: 'y' }]],
  },
  { name: 'no answer', outputs: [[]] },
  { name: 'a comment only', outputs: [[{ ...done, phase: 'commentary' }]] },
  { name: 'a limit', outputs: [[call('c1', 'f')], [call('c2', 'f')]], options: { maxSteps: 2 } },
  {
    name: 'parts as output',
    outputs: [[call('c1', 'f')], [done]],
    result: [{ type: 'input_text', text: 'x' }],
  },
  { name: 'an empty list', outputs: [[call('c1', 'f')], [done]], result: [] },
  { name: 'a number as output', outputs: [[call('c1', 'f')], [done]], result: 3 },
  { name: 'an object as output', outputs: [[call('c1', 'f')], [done]], result: {} },
  {
    name: 'unknown parts',
    outputs: [[call('c1', 'f')], [done]],
    result: [{ type: 'output_text' }],
  },
  { name: 'a forced call', outputs: [[done]], params: { tool_choice: 'required' } },
  {
    name: 'a forced function',
    outputs: [[done]],
    params: { tool_choice: { type: 'function', name: 'f' } },
  },
  { name: 'a custom tool', outputs: [[done]], params: { tools: [{ type: 'custom', name: 'c' }] } },
  { name: 'a hosted tool', outputs: [[done]], params: { tools: [{ type: 'web_search' }] } },
  { name: 'a conversation', outputs: [[done]], params: { conversation: 'conv_1' } },
  {
    name: 'an approved MCP call',
    outputs: [[approval], [done]],
    params: { tools: [mcp] },
    options: { approveMcp: () => true },
  },
  {
    name: 'a refused MCP call',
    outputs: [[approval, call('c1', 'f')], [done]],
    params: { tools: [mcp] },
    options: { approveMcp: () => false },
  },
  { name: 'an undecided MCP call', outputs: [[approval], [done]], params: { tools: [mcp] } },
  {
    name: 'a truthy decision',
    outputs: [[approval], [done]],
    params: { tools: [mcp] },
    options: { approveMcp: () => 'yes' },
  },
  {
    name: 'another MCP server',
    outputs: [[{ ...approval, server_label: 'q' }], [done]],
    params: { tools: [mcp] },
    options: { approveMcp: () => true },
  },
  {
    name: 'a computer between functions',
    outputs: [[call('c1', 'f'), computerCall('k1', [CLICK]), call('c2', 'f')], [done]],
    tools: (lib) => ({ computer: new lib.ComputerToolset(computerDriver(lib.log)) }),
  },
  { name: 'an unknown computer', outputs: [[computerCall('k1', [CLICK])], [done]] },
  {
    name: 'open safety checks',
    outputs: [[computerCall('k1', [CLICK], { pending_safety_checks: [{ id: 's' }] })], [done]],
    tools: (lib) => ({ computer: new lib.ComputerToolset(computerDriver(lib.log)) }),
  },
  {
    name: 'a function after a browser',
    outputs: [[browserCall('b1', 'click', click), call('c1', 'f')], [done]],
    tools: (lib) => ({ browser: new lib.BrowserToolset(browserDriver(lib.log), APPROVED) }),
  },
  {
    name: 'too large an input',
    outputs: [[done]],
    options: { contextBudget: { maxInputBytes: 10, maxInputImages: 0 } },
  },
  {
    name: 'a malformed budget',
    outputs: [[done]],
    options: { contextBudget: { maxInputBytes: 0, maxInputImages: 0 } },
  },
  { name: 'a stream', outputs: [[call('c1', 'f')], [done]], options: { stream: true } },
  {
    name: 'early calls',
    outputs: [[call('c1', 'f'), call('c2', 'g')], [done]],
    options: { stream: true, eager: true },
  },
  {
    name: 'early calls of one function',
    outputs: [[call('c1', 'f'), call('c2', 'g'), call('c3', 'f')], [done]],
    options: { stream: true, eager: true },
    tools: () => ({ earlyExecution: early }),
  },
  {
    name: 'a deferred call',
    outputs: [[call('c1', 'f'), call('c2', 'f')], [done]],
    options: { stream: true, eager: true, beforeEarlyCall: () => 'defer' },
  },
  {
    name: 'early calls at the limit',
    outputs: [[call('c1', 'f')]],
    options: { stream: true, eager: true, maxSteps: 1 },
  },
  { name: 'early calls without a stream', outputs: [[done]], options: { eager: true } },
];

function streamed(output: readonly object[]): string {
  const items = output.flatMap((item, output_index) => [
    { type: 'response.output_item.added', output_index, item: { ...item, status: 'in_progress' } },
    { type: 'response.output_item.done', output_index, item },
  ]);
  return sse(
    [
      { type: 'response.created', response: response() },
      ...items,
      { type: 'response.completed', response: completed(output) },
    ].map((event, sequence_number) => ({ ...event, sequence_number })),
  );
}

test.each(CASES)('$name: the same as with `openai`', async (row) => {
  const run = async (Runner: any, lib: Omit<Library, 'log'>, client: unknown) => {
    bench.emulator.reset();
    const { stream } = (row.options ?? {}) as { stream?: boolean };
    if (stream) {
      bench.emulator.script(
        row.outputs.map((output) => ({ sse: streamed(output) })),
        { path: '/responses' },
      );
    } else bench.script(...row.outputs);
    const log: unknown[] = [];
    const records: string[] = [];
    const entry = (name: string) => ({
      tool: { type: 'function', name, parameters: { type: 'object' }, strict: false },
      execute: (args: unknown) => {
        log.push([name, args]);
        return 'result' in row ? row.result : name;
      },
    });
    const options = {
      onDiagnostic: notes(records),
      onEvent: ({ type }: { type: string }) => void log.push(type),
      ...row.options,
    };
    const result = await outcome(async () => {
      const more = row.tools?.({ ...lib, log });
      const runner = new Runner({ functions: [entry('f'), entry('g')], ...more });
      const turns: unknown[] = [];
      for await (const turn of runner.iterate(client, { ...PARAMS, ...row.params }, options)) {
        const { step, final, toolsExecuted, attemptedCallIds, completedCallIds } = turn;
        turns.push({ step, final, toolsExecuted, attemptedCallIds, completedCallIds });
      }
      return turns;
    });
    const bodies = bench.bodies.map(({ tools, ...body }) => ({
      ...body,
      tools: withoutTexts(tools),
    }));
    // A stream that fails is a failed request here.
    return JSON.parse(
      JSON.stringify({ result, log, bodies, records: result instanceof Array ? records : [] }),
    );
  };
  const theirs = await run(TheirRunner, { ...theirBrowser, ...theirComputer }, bench.theirs);
  const lib = { BrowserError, BrowserToolset, ComputerToolset };
  expect(await run(ResponsesToolRunner, lib, bench.ours)).toEqual(theirs);
});

function withoutTexts(tools: unknown): unknown {
  return JSON.parse(JSON.stringify(tools), (name, value) =>
    name === 'description' ? undefined : value,
  );
}
