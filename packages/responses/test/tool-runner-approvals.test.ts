import { ResponsesToolRunner, type ResponsesRunnerCheckpoint } from '../src/tool-runner/index.js';
import { Bench, call, done, PARAMS } from './tool-runs.js';

/** An approval of a call of an MCP server is good for that call: id, server, name and arguments. */

const bench = new Bench();

const IDS = ['m1', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '0'];
const request = (id: string, members: object = {}) => ({
  ...{ type: 'mcp_approval_request', id, server_label: 's' },
  ...{ name: 'delete', arguments: '{"path":"/tmp","deep":{"a":1,"b":2}}' },
  ...members,
});
const performed = (approval: string | undefined, members: object = {}) => ({
  ...{ type: 'mcp_call', id: 'mcp_1', server_label: 's', status: 'completed', output: 'ok' },
  ...{ name: 'delete', arguments: '{"path":"/tmp","deep":{"a":1,"b":2}}' },
  approval_request_id: approval,
  ...members,
});
const servers = ['s', 't'].map((server_label) => ({
  ...{ type: 'mcp' as const, server_label, server_url: 'https://a.example' },
}));

/** A function of the application that must not run after a call that was not approved. */
const later = jest.fn(() => 'x');
const functions = [
  {
    tool: { type: 'function', name: 'f', parameters: { type: 'object' }, strict: false } as const,
    execute: later,
  },
];
beforeEach(() => later.mockClear());

async function run(outputs: object[][], approveMcp: unknown = () => true): Promise<string> {
  bench.script(...outputs);
  const runner = new ResponsesToolRunner({ functions });
  const options = { approveMcp: approveMcp as () => boolean };
  const final = await runner.run(bench.ours, { ...PARAMS, tools: servers }, options);
  return final.output_text;
}

const refusal = 'The MCP tool "delete" was called without approval.';

describe.each(IDS)('the id %j', (id) => {
  test('its call may be performed after the approval', async () => {
    const outputs = [[request(id)], [performed(id), call('c1', 'f')], [done]];
    await expect(run(outputs)).resolves.toBe('Done.');
    expect(later).toHaveBeenCalledTimes(1);
  });

  test('is not approved by its name', async () => {
    await expect(run([[performed(id), call('c1', 'f')], [done]])).rejects.toThrow(refusal);
    expect(later).not.toHaveBeenCalled();
  });

  test('is not approved by the approval of another', async () => {
    const outputs = [[request('other')], [performed(id), call('c1', 'f')], [done]];
    await expect(run(outputs)).rejects.toThrow(refusal);
    expect(later).not.toHaveBeenCalled();
  });

  test('a second request with the same id ends the run', async () => {
    const outputs = [[request(id)], [request(id, { arguments: '{}' })], [done]];
    const approve = jest.fn(() => true);
    await expect(run(outputs, approve)).rejects.toThrow('for another');
    expect(approve).toHaveBeenCalledTimes(1);
  });
});

test.each<[string, object]>([
  ['other arguments', { arguments: '{"path":"/"}' }],
  ['further arguments', { arguments: '{"path":"/tmp","deep":{"a":1,"b":2},"force":true}' }],
  ['arguments that are no JSON', { arguments: '{"path":"/tmp"' }],
  ['no arguments', { arguments: undefined }],
  ['another name', { name: 'drop' }],
  ['another server', { server_label: 't' }],
])('a call with %s is not the one that was approved', async (_name, change) => {
  const outputs = [[request('m1')], [performed('m1', change), call('c1', 'f')], [done]];
  await expect(run(outputs)).rejects.toThrow('was called without approval');
  expect(later).not.toHaveBeenCalled();
});

test.each([
  ['the same in another order', '{"deep":{"b":2,"a":1},"path":"/tmp"}', undefined],
  ['white space', '{"path": "/tmp","deep":{"a":1,"b":2}}', undefined],
  ['an integer that a number cannot hold', '{"n":9007199254740993}', '{"n":9007199254740992}'],
  ['a number beyond all', '{"n":1e999}', '{"n":null}'],
  ['a repeated member', '{"n":1,"n":2}', '{"n":2}'],
  ['a number written otherwise', '{"n":1.0}', '{"n":1}'],
  ['minus zero', '{"n":-0}', '{"n":0}'],
])('arguments are compared as they were shown: %s', async (_name, text, shown) => {
  const members = shown === undefined ? {} : { arguments: shown };
  const item = performed('m1', { arguments: text });
  await expect(run([[request('m1', members)], [item, call('c1', 'f')], [done]])).rejects.toThrow(
    refusal,
  );
  expect(later).not.toHaveBeenCalled();
});

test('an approval is good for one call', async () => {
  const second = performed('m1', { id: 'mcp_2' });
  const outputs = [[request('m1')], [performed('m1'), second, call('c1', 'f')], [done]];
  await expect(run(outputs)).rejects.toThrow(refusal);
  expect(later).not.toHaveBeenCalled();
});

test.each<[string, unknown]>([
  ['false', () => false],
  ['no callback', null],
  ['a text', () => 'yes'],
  ['one', () => 1],
  [
    'an error',
    () => {
      throw new Error('no');
    },
  ],
])('%s does not approve', async (_name, approve) => {
  const outputs = [[request('m1')], [performed('m1'), call('c1', 'f')], [done]];
  await expect(run(outputs, approve)).rejects.toThrow();
  expect(later).not.toHaveBeenCalled();
});

test('a change of the request by the callback changes no approval', async () => {
  const approve = (shown: { name: string; arguments: string }): boolean => {
    Object.assign(shown, { name: 'drop', arguments: '{}' });
    return true;
  };
  const changed = performed('m1', { name: 'drop', arguments: '{}' });
  await expect(run([[request('m1')], [changed], [done]], approve)).rejects.toThrow(
    'was called without approval',
  );
});

describe('approvals of a conversation that goes on', () => {
  const asked = [{ role: 'user', content: 'go' }, request('m1')];
  const answer = (approve: unknown, id = 'm1') => ({
    ...{ type: 'mcp_approval_response', approval_request_id: id, approve },
  });
  const goOn = (input: object[], outputs: object[][]) => {
    bench.script(...outputs);
    const params = { ...PARAMS, input: input as never, tools: servers };
    return new ResponsesToolRunner({ functions }).run(bench.ours, params);
  };
  const second = performed('m1', { id: 'mcp_2' });

  test('a run that is continued performs what was approved before', async () => {
    const saved: ResponsesRunnerCheckpoint[] = [];
    const go = (input: string, resumeFrom?: ResponsesRunnerCheckpoint) =>
      new ResponsesToolRunner({ functions }).run(
        bench.ours,
        { ...PARAMS, input, tools: servers },
        {
          approveMcp: () => !resumeFrom,
          ledger: {
            ...{ runId: 'run', ...(resumeFrom && { resumeFrom }) },
            save: (one) => void saved.push(one),
          },
        },
      );
    bench.script([request('m1')], [done]);
    await go('go');
    const boundary = saved.find(({ phase }) => phase === 'boundary')!;
    bench.script([performed('m1'), call('c1', 'f')], [done]);
    expect((await go('More.', boundary)).output_text).toBe('Done.');
    expect(later).toHaveBeenCalledTimes(1);
    bench.script([performed('m1', { arguments: '{}' }), call('c1', 'f')], [done]);
    await expect(go('More.', boundary)).rejects.toThrow(refusal);
    expect(later).toHaveBeenCalledTimes(1);
  });

  test('an approval in the input is good for the call', async () => {
    await goOn([...asked, answer(true)], [[performed('m1'), call('c1', 'f')], [done]]);
    expect(later).toHaveBeenCalledTimes(1);
  });

  test.each<[string, object[], object]>([
    ['no answer', asked, performed('m1')],
    ['a refusal', [...asked, answer(false)], performed('m1')],
    ['a text as the answer', [...asked, answer('true')], performed('m1')],
    ['an answer before the request', [answer(true), ...asked], performed('m1')],
    ['an answer after a refusal', [...asked, answer(false), answer(true)], performed('m1')],
    ['an answer to another', [...asked, answer(true, 'm2')], performed('m1')],
    ['a call already', [...asked, answer(true), performed('m1')], second],
    [
      'two requests with its id',
      [...asked, request('m1', { arguments: '{}' }), answer(true)],
      performed('m1'),
    ],
    [
      'a request with its id after the approval',
      [...asked, answer(true), request('m1', { arguments: '{}' }), answer(true)],
      performed('m1', { arguments: '{}' }),
    ],
    [
      'an approval of other arguments',
      [...asked, answer(true)],
      performed('m1', { arguments: '' }),
    ],
    ['an approval of another name', [...asked, answer(true)], performed('m1', { name: 'drop' })],
  ])('a call after %s ends the run', async (_name, input, item) => {
    await expect(goOn(input, [[item, call('c1', 'f')], [done]])).rejects.toThrow(
      'was called without approval',
    );
    expect(later).not.toHaveBeenCalled();
  });
});
