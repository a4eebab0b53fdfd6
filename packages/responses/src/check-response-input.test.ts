import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { checkResponseInput } from './check-response-input.js';
import type { ResponseCreateParams } from './generated/responses/responses-types.gen.js';
import { Responses } from './index.js';

type Params = Pick<ResponseCreateParams, 'input' | 'previous_response_id' | 'conversation'>;

const user = { role: 'user', content: 'Hi' };
const answer = { type: 'message', role: 'assistant', content: 'Hello.' };
const call = (call_id: string) => ({
  ...{ type: 'function_call', id: `fc_${call_id}`, call_id, name: 'f', arguments: '{}' },
});
const output = (call_id: string) => ({ type: 'function_call_output', call_id, output: 'x' });
const custom = { type: 'custom_tool_call', call_id: 'c1', name: 'f', input: 'x' };
const customOutput = { type: 'custom_tool_call_output', call_id: 'c1', output: 'x' };
const reasoning = (id: string) => ({ type: 'reasoning', id, summary: [] });
const reference = { type: 'item_reference', id: 'msg_1' };

const GOOD: [string, object[], object?][] = [
  ['nothing', []],
  ['a message', [user]],
  ['a call with its output', [user, call('c1'), output('c1')]],
  ['two calls, then their outputs', [call('c1'), call('c2'), output('c2'), output('c1')]],
  ['a custom call', [custom, customOutput]],
  ['reasoning with its call', [reasoning('rs_1'), call('c1'), output('c1')]],
  ['reasoning with its message', [user, reasoning('rs_1'), answer]],
  ['reasoning twice before a message', [reasoning('rs_1'), reasoning('rs_2'), answer]],
  ['an output of the response before', [output('c1')], { previous_response_id: 'resp_1' }],
  ['an output of the conversation', [output('c1')], { conversation: 'conv_1' }],
  ['an output beside a reference', [reference, output('c1')]],
  ['reasoning before a reference', [reasoning('rs_1'), reference]],
  ['a call with its output as a reference', [user, call('c1'), reference]],
  ['encrypted reasoning alone', [{ ...reasoning('rs_1'), encrypted_content: 'x' }, user]],
  [
    'a computer call with its output',
    [
      { type: 'computer_call', call_id: 'c1' },
      { type: 'computer_call_output', call_id: 'c1' },
    ],
  ],
  ['ids like members of all objects', [call('__proto__'), output('__proto__')]],
  ['items that are no objects', [null, 'text'] as never],
];

const BAD: [string, object[], string, object?][] = [
  ['an output without its call', [user, output('c1')], 'input[1] is the output of "c1"'],
  ['an output before its call', [output('c1'), call('c1'), output('c1')], 'input[0] is the output'],
  ['a call without its output', [user, call('c1')], 'input[1] calls a tool ("c1")'],
  [
    'a call without its output, after a response',
    [call('c1')],
    'input[0] calls a tool',
    { previous_response_id: 'resp_1' },
  ],
  ['the output of another kind', [custom, output('c1')], 'input[0] calls a tool ("c1")'],
  [
    'the output of a computer',
    [{ type: 'computer_call_output', call_id: 'c1' }],
    'input[0] is the',
  ],
  ['reasoning at the end', [user, reasoning('rs_1')], 'input[1] is reasoning ("rs_1")'],
  ['reasoning before a message of the user', [reasoning('rs_1'), user], 'input[0] is reasoning'],
  ['an item twice', [call('c1'), output('c1'), call('c1'), output('c1')], 'input[0] and input[2]'],
];

test.each(GOOD)('%s is accepted', (...[, input, rest]) => {
  expect(() => checkResponseInput({ input, ...rest } as Params)).not.toThrow();
});

test.each(BAD)('%s is refused', (...[, input, text, rest]) => {
  expect(() => checkResponseInput({ input, ...rest } as Params)).toThrow(text);
});

test('a text, and no input, have no items', () => {
  expect(() => checkResponseInput({ input: 'Hi' })).not.toThrow();
  expect(() => checkResponseInput({})).not.toThrow();
});

test('all faults are listed', () => {
  const input = [output('c9'), call('c1'), reasoning('rs_1')] as never;
  expect(() => checkResponseInput({ input })).toThrow(
    'The API would refuse this input: input[1] calls a tool ("c1"), and no later item is its output; ' +
      'input[0] is the output of "c9", and no earlier item is that call: keep the call, or leave the ' +
      'output out; input[2] is reasoning ("rs_1") without the item that it led to: keep both, or ' +
      'leave both out.',
  );
});

test('parameters that are none are refused', () => {
  expect(() => checkResponseInput(null as never)).toThrow('params');
});

test('long conversations are checked in linear time', () => {
  const input = Array.from({ length: 20_000 }, (_, n) => [
    ...[reasoning(`rs_${n}`), call(`c${n}`), output(`c${n}`)],
  ]).flat();
  expect(() => checkResponseInput({ input } as Params)).not.toThrow();
});

describe('what is accepted and refused here, a server accepts and refuses', () => {
  let server: EmulatorServer;
  beforeAll(async () => {
    server = await createEmulator().listen();
  });
  afterAll(() => server.close());
  const send = (input: unknown) => {
    const responses = new Responses({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
    return responses.create({ model: 'gpt-5', input: input as never });
  };

  test.each(GOOD.slice(2, 5))('%s', async (_name, input) => {
    await expect(send(input)).resolves.toMatchObject({ status: 'completed' });
  });

  test.each(BAD.filter(([name]) => name.includes('call')).slice(0, 3))(
    '%s',
    async (_name, input) => {
      await expect(send(input)).rejects.toMatchObject({ status: 400 });
    },
  );
});
