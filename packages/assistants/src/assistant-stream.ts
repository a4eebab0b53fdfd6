import {
  APIUserAbortError,
  EventStream,
  IncompleteStreamError,
  OpenAIError,
  Stream,
  type APIPromise,
  type RequestOptions,
} from '@oai/core';
import { accumulateDelta } from './accumulate-delta.js';
import { isFinalEvent } from './assistant-stream-end.js';
import type { AssistantStreamEvents } from './assistant-stream-events.js';
import type {
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
  ThreadCreateAndRunParamsBaseStream,
} from './assistant-stream-params.js';
import type { AssistantStreamEvent } from './generated/beta/assistants.gen.js';
import type { Message } from './generated/beta/threads/messages.gen.js';
import type { Run, Runs } from './generated/beta/threads/runs/runs.gen.js';
import type { RunStep } from './generated/beta/threads/runs/steps.gen.js';
import type { Threads } from './generated/beta/threads/threads.gen.js';
import { RunRecorder } from './run-recorder.js';

type JSONObject = Record<string, unknown>;

/**
 * A run while it happens: events by kind, iteration over all of them, and at the end the run, its
 * messages and its steps.
 *
 * The call begins after the code that made the stream has had its turn to add listeners. If the
 * stream fails or is aborted, the `current...` methods have what arrived.
 *
 * @public
 */
export class AssistantStream
  extends EventStream<AssistantStreamEvents>
  implements AsyncIterable<AssistantStreamEvent>
{
  readonly #recorder = new RunRecorder((event, ...parameters) =>
    this._emit(event, ...(parameters as never)),
  );

  /** Runs an assistant on a thread. */
  static createAssistantStream(
    threadId: string,
    runs: Pick<Runs, 'create'>,
    params: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.#start(
      (call) => runs.create(threadId, { ...params, stream: true }, call),
      options,
    );
  }

  /** Creates a thread and runs an assistant on it. */
  static createThreadAssistantStream(
    params: ThreadCreateAndRunParamsBaseStream,
    thread: Pick<Threads, 'createAndRun'>,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.#start(
      (call) => thread.createAndRun({ ...params, stream: true }, call),
      options,
    );
  }

  /** Goes on with a run that waits for the output of tools. */
  static createToolAssistantStream(
    runId: string,
    runs: Pick<Runs, 'submitToolOutputs'>,
    params: RunSubmitToolOutputsParamsStream,
    options: RequestOptions | undefined,
  ): AssistantStream {
    return AssistantStream.#start(
      (call) => runs.submitToolOutputs(runId, { ...params, stream: true }, call),
      options,
    );
  }

  /**
   * Reads what `toReadableStream` wrote, in a browser for one.
   *
   * @returns A stream that fails with an `IncompleteStreamError` if the writer stopped early.
   */
  static fromReadableStream(stream: ReadableStream): AssistantStream {
    const relayed = new AssistantStream();
    relayed._run(async () => {
      const { controller } = relayed;
      const events = Stream.fromReadableStream<AssistantStreamEvent>(stream, controller);
      await relayed.#consume(events, true);
    });
    return relayed;
  }

  /**
   * Adds a delta of a message or of a run step to what the deltas before it made: texts and numbers
   * add up, objects are merged, entries of lists are found by their `index`.
   *
   * @param acc Is changed in place.
   * @returns `acc`.
   * @throws {TypeError} A value of another type stands where the delta belongs.
   */
  static accumulateDelta(acc: JSONObject, delta: JSONObject): JSONObject {
    return accumulateDelta(acc, delta);
  }

  /** Every event of the API, as it came. Leaving the loop ends the call. */
  [Symbol.asyncIterator](): AsyncIterator<AssistantStreamEvent> {
    return this._iterate('event', (event) => event, { abortOnReturn: true });
  }

  /** Writes the events as bytes, one JSON value a line, for `fromReadableStream` elsewhere. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }

  /** The last event; undefined before the first. */
  currentEvent(): AssistantStreamEvent | undefined {
    return this.#recorder.event;
  }

  /** The run as the last event about it told it. */
  currentRun(): Run | undefined {
    return this.#recorder.run;
  }

  /** The message that is being written; undefined between messages. */
  currentMessageSnapshot(): Message | undefined {
    return this.#recorder.message;
  }

  /** The step that is under way; undefined between steps. */
  currentRunStepSnapshot(): RunStep | undefined {
    return this.#recorder.step;
  }

  /**
   * Waits for the end of the stream.
   *
   * @returns The steps of the run, in the order in which they began.
   * @throws What `finalRun` throws.
   */
  async finalRunSteps(): Promise<RunStep[]> {
    await this.finalRun();
    return [...this.#recorder.steps.values()];
  }

  /**
   * Waits for the end of the stream.
   *
   * @returns The messages that the run wrote, in the order in which they began.
   * @throws What `finalRun` throws.
   */
  async finalMessages(): Promise<Message[]> {
    await this.finalRun();
    return [...this.#recorder.messages.values()];
  }

  /**
   * Waits for the end of the stream.
   *
   * @returns The run at rest, a failed one or one that waits for tool outputs included: see its
   *   `status`.
   * @throws {APIUserAbortError} The stream was aborted.
   * @throws {IncompleteStreamError} It ended early; `partial` has the run as far as it was told.
   * @throws {APIError} The server told an error.
   */
  async finalRun(): Promise<Run> {
    await this.done();
    if (!this.#recorder.finalRun)
      throw new OpenAIError('The stream ended before the run came to rest.');
    return this.#recorder.finalRun;
  }

  static #start(
    open: (options: RequestOptions) => APIPromise<Stream<AssistantStreamEvent>>,
    options: RequestOptions | undefined,
  ): AssistantStream {
    const stream = new AssistantStream();
    stream._listenForAbort(options?.signal);
    stream._run(async () => {
      await stream.#consume(await open({ ...options, signal: stream.controller.signal }), false);
    });
    return stream;
  }

  async #consume(events: AsyncIterable<AssistantStreamEvent>, isRelayed: boolean): Promise<void> {
    this._connected();
    let eventCount = 0;
    try {
      for await (const event of events) {
        eventCount += 1;
        // An error is thrown by the stream when it ends, with its status and request id.
        if (event.event !== 'error') this.#recorder.add(event);
        const drained = this._whenDrained();
        if (drained) await drained;
      }
    } catch (error) {
      if (error instanceof OpenAIError && 'partial' in error) error.partial ??= this.#recorder.run;
      throw error;
    }
    // The events end without an error when the call is aborted.
    if (this.controller.signal.aborted) throw new APIUserAbortError();
    if (isRelayed && !(this.#recorder.event && isFinalEvent(this.#recorder.event)))
      throw new IncompleteStreamError({
        eventCount,
        lastEvent: this.#recorder.event,
        partial: this.#recorder.run,
      });
  }
}
