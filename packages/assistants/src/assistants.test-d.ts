import type { APIPromise, Stream } from '@oai/core';
import { expectTypeOf } from 'expect-type';
import type {
  AssistantStream,
  AssistantStreamEvent,
  Message,
  Run,
  RunStep,
  ThreadCreateAndRunPollParams,
  Threads,
} from './index.js';

declare const threads: Threads;
const body = { assistant_id: 'asst_1' };

expectTypeOf(threads.runs.create('thread_1', body)).toEqualTypeOf<APIPromise<Run>>();
expectTypeOf(threads.runs.create('thread_1', { ...body, stream: true })).toEqualTypeOf<
  APIPromise<Stream<AssistantStreamEvent>>
>();
expectTypeOf(threads.runs.stream('thread_1', body)).toEqualTypeOf<AssistantStream>();
expectTypeOf(threads.createAndRunStream(body)).toEqualTypeOf<AssistantStream>();
expectTypeOf(threads.createAndRunPoll(body, { pollIntervalMs: 5 })).toEqualTypeOf<Promise<Run>>();
expectTypeOf(threads.runs.poll('run_1', { thread_id: 'thread_1' })).toEqualTypeOf<Promise<Run>>();
// @ts-expect-error -- a stream streams
threads.runs.stream('thread_1', { ...body, stream: false });
// @ts-expect-error -- the thread is needed
threads.runs.poll('run_1', {});

const poll: ThreadCreateAndRunPollParams = body;
const attachment: ThreadCreateAndRunPollParams.Thread.Message.Attachment = { file_id: 'file-1' };

async function streamed(stream: AssistantStream) {
  stream
    .on('textDelta', (delta, snapshot) => {
      expectTypeOf(delta.value).toEqualTypeOf<string | undefined>();
      expectTypeOf(snapshot.value).toEqualTypeOf<string>();
    })
    .on('textDone', (_text, message) => {
      expectTypeOf(message).toEqualTypeOf<Message>();
    })
    .on('toolCallDelta', (_delta, snapshot) => {
      if (snapshot.type === 'function') expectTypeOf(snapshot.function.name).toBeString();
    })
    .on('runStepDone', (_step, snapshot) => {
      expectTypeOf(snapshot).toEqualTypeOf<RunStep>();
    });
  // @ts-expect-error -- no such event
  stream.on('telepathy', () => {});
  for await (const event of stream) expectTypeOf(event).toEqualTypeOf<AssistantStreamEvent>();
  const [text, message] = await stream.emitted('textDone');
  expectTypeOf(text.value).toBeString();
  expectTypeOf(message).toEqualTypeOf<Message>();
  expectTypeOf(await stream.finalMessages()).toEqualTypeOf<Message[]>();
}

void [poll, attachment, streamed];
