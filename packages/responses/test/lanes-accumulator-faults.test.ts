import { ResponsesWebSocketAccumulator } from '@oai/responses/lanes';
import { ResponsesWebSocketAccumulator as LatestAccumulator } from 'openai-latest/lib/responses/responses-websocket-accumulator';
import {
  added,
  call,
  completed,
  created,
  drive,
  event,
  part,
  text,
  type Case,
} from './accumulator-events.js';
import { message } from './response-events.js';

const same: Case[] = [
  {
    name: 'a response replaced',
    events: [created, { type: 'response.queued', response: { id: 'resp_2' } }],
  },
  {
    name: 'a response replaced, without output',
    events: [
      created,
      added(),
      part(),
      text('a'),
      { type: 'response.in_progress', response: { id: 'resp_1' } },
    ],
  },
  {
    name: 'a response replaced, with output',
    events: [
      created,
      added(),
      { type: 'response.in_progress', response: { output: [message('A')] } },
    ],
  },
  { name: 'the end', events: [created, added(), completed], reads: [[0]] },
  { name: 'a failure', events: [created, { type: 'error', error: { message: 'Bad.' } }] },
  {
    name: 'events after the end',
    events: [created, completed, text('a'), { type: 'response.in_progress', response: {} }],
  },
  {
    name: 'a response after the end',
    events: [created, completed, { type: 'response.created', response: { id: 'resp_2' } }],
  },
  { name: 'a creation without a response', events: [{ type: 'response.created' }] },
  {
    name: 'a response that is none',
    events: [created, { type: 'response.in_progress', response: 5 }],
  },
  { name: 'output that is none', events: [{ type: 'response.created', response: { output: 5 } }] },
  {
    name: 'output with null',
    events: [{ type: 'response.created', response: { output: [null] } }],
  },
  { name: 'an item that is none', events: [created, { ...added(), item: 7 }], reads: [[0]] },
  {
    name: 'a good item after one that is none',
    events: [created, { ...added(), item: 7 }, added(), text('a')],
  },
  {
    name: 'the end after an item that is none',
    events: [created, { ...added(), item: 7 }, completed],
  },
  { name: 'an index that is none', events: [created, added(-1)] },
  {
    name: 'text of another kind of item',
    events: [created, added(0, call), text('a', 0, { item_id: 'fc_1' })],
  },
  {
    name: 'text of another item',
    events: [created, added(), part(), text('a', 0, { item_id: 'other' })],
  },
  {
    name: 'text of two items at one index',
    events: [created, text('a'), text('b', 0, { item_id: 'other' })],
  },
  {
    name: 'an item at the index of another',
    events: [created, text('a', 0, { item_id: 'other' }), added()],
  },
  {
    name: 'text without the id of its item',
    events: [created, text('a', 0, { item_id: undefined })],
  },
  { name: 'text that is a number', events: [created, added(), part(), text(5)] },
];

test.each(same)('$name: the state is that of openai', (row) => {
  const theirs = new LatestAccumulator() as unknown as ResponsesWebSocketAccumulator;
  expect(drive(new ResponsesWebSocketAccumulator(), row)).toEqual(drive(theirs, row));
});

const lenient: (Case & { output: unknown[] })[] = [
  {
    name: 'an item of a type that is not known yet',
    events: [created, added(0, { type: 'future', id: 'x' })],
    output: [{ type: 'future', id: 'x' }],
  },
  {
    name: 'an item that is added again',
    events: [created, added(), added(0, message('A'))],
    output: [message('A')],
  },
  {
    name: 'a delta without text',
    events: [created, added(0, call), event('function_call_arguments.delta', 'fc_1', {})],
    output: [call],
  },
];

test.each(lenient)('$name ends nothing, unlike with openai', ({ events, output }) => {
  const [ours, theirs] = [new ResponsesWebSocketAccumulator(), new LatestAccumulator()];
  for (const one of events) {
    ours.add(one);
    theirs.add(one);
  }
  expect(ours.current).toMatchObject({ phase: 'provisional', snapshot: { output } });
  expect(theirs.current).toMatchObject({ phase: 'unavailable' });
});

test('an unavailable state says why', () => {
  const accumulator = new ResponsesWebSocketAccumulator();
  accumulator.add(added(-1));
  expect(accumulator.current).toMatchObject({
    error: expect.objectContaining({ message: expect.stringContaining('output_index') }),
  });
});
