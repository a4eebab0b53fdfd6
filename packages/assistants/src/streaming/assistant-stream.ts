import {
  APIError,
  EventStream,
  IncompleteStreamError,
  OpenAIError,
  Stream,
  type APIPromise,
  type RequestOptions,
} from '@oai/core';
import { withAnswer } from '@oai/core/internal';
import { accumulateDelta } from './accumulate-delta.js';
import type { AssistantStreamEvents } from './events.js';
import type {
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
  ThreadCreateAndRunParamsBaseStream,
} from './params.js';
import type { AssistantStreamEvent } from '../generated/beta/assistants-events.gen.js';
import type { Message } from '../generated/beta/threads/messages-types.gen.js';
import type {
  Run,
  RunCreateParamsStreaming,
  RunSubmitToolOutputsParamsStreaming,
} from '../generated/beta/threads/runs/runs-types.gen.js';
import type { RunStep } from '../generated/beta/threads/runs/steps-types.gen.js';
import type { ThreadCreateAndRunParamsStreaming } from '../generated/beta/threads/threads-types.gen.js';
import { RunRecorder } from './run-recorder.js';
import { isFinalEvent } from './stream-end.js';

type JSONObject = Record<string, unknown>;
type EventStreamPromise = APIPromise<Stream<AssistantStreamEvent>>;

/** The method of `runs` that starts a run. */
interface RunCreator {
  create(
    threadID: string,
    params: RunCreateParamsStreaming,
    options?: RequestOptions,
  ): EventStreamPromise;
}

/** The method of `runs` that continues a run. */
interface ToolOutputSubmitter {
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): EventStreamPromise;
}

/** The method of `threads` that creates a thread and starts a run. */
interface ThreadRunner {
  createAndRun(
    body: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): EventStreamPromise;
}

/**
 * A run while it is streamed: events by kind, an async iterator of all events, and promises of the
 * run, its messages and its steps.
 *
 * The request is sent after the code that created the stream could add listeners. After a failure or
 * an abort, methods such as `currentRun` return what had arrived.
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
    runs: RunCreator,
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
    thread: ThreadRunner,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.#start(
      (call) => thread.createAndRun({ ...params, stream: true }, call),
      options,
    );
  }

  /** Continues a run that waits for tool outputs. */
  static createToolAssistantStream(
    runId: string,
    runs: ToolOutputSubmitter,
    params: RunSubmitToolOutputsParamsStream,
    options: RequestOptions | undefined,
  ): AssistantStream {
    return AssistantStream.#start(
      (call) => runs.submitToolOutputs(runId, { ...params, stream: true }, call),
      options,
    );
  }

  /**
   * Reads the output of `toReadableStream`, for example in a browser.
   *
   * @returns A stream that fails with an `IncompleteStreamError` if the output was cut off.
   */
  static fromReadableStream(stream: ReadableStream): AssistantStream {
    const relayed = new AssistantStream();
    relayed._run(async () => {
      const events = Stream.fromReadableStream<AssistantStreamEvent>(
        stream,
        relayed._sourceController(),
      );
      await relayed.#consume(events, true);
    });
    return relayed;
  }

  /**
   * Adds a delta to a message or run step: strings are concatenated, numbers added, objects merged,
   * and the entries of lists are matched by their `index`.
   *
   * @param acc Changed in place.
   * @returns `acc`.
   * @throws {TypeError} The types of a value and its delta differ.
   */
  static accumulateDelta(acc: JSONObject, delta: JSONObject): JSONObject {
    return accumulateDelta(acc, delta);
  }

  /** Iterates over all events of the API, as received. Leaving the loop ends the call. */
  [Symbol.asyncIterator](): AsyncIterator<AssistantStreamEvent> {
    return this._iterate('event', (event) => event, { abortOnReturn: true });
  }

  /** Returns the events as bytes, one JSON value per line, for `fromReadableStream`. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }

  /** The last event; undefined before the first. */
  currentEvent(): AssistantStreamEvent | undefined {
    return this.#recorder.event;
  }

  /** The run in its last known state; undefined before its first event. */
  currentRun(): Run | undefined {
    return this.#recorder.run;
  }

  /** The current message; undefined between messages. */
  currentMessageSnapshot(): Message | undefined {
    return this.#recorder.message;
  }

  /** The current step; undefined between steps. */
  currentRunStepSnapshot(): RunStep | undefined {
    return this.#recorder.step;
  }

  /**
   * Waits for the end of the stream.
   *
   * @returns The steps of the run, in the order of their creation.
   * @throws The errors of `finalRun`.
   */
  async finalRunSteps(): Promise<RunStep[]> {
    await this.finalRun();
    return [...this.#recorder.steps.values()];
  }

  /**
   * Waits for the end of the stream.
   *
   * @returns The messages of the run, in the order of their creation.
   * @throws The errors of `finalRun`.
   */
  async finalMessages(): Promise<Message[]> {
    await this.finalRun();
    return [...this.#recorder.messages.values()];
  }

  /**
   * Waits for the end of the stream.
   *
   * @returns The run, which may have failed or may wait for tool outputs: check its `status`.
   * @throws {APIUserAbortError} The stream was aborted.
   * @throws {IncompleteStreamError} The stream was cut off. `partial` has the last known run.
   * @throws {APIError} The server sent an error.
   */
  async finalRun(): Promise<Run> {
    await this.done();
    if (!this.#recorder.finalRun) throw new OpenAIError('The stream ended before the run did.');
    return this.#recorder.finalRun;
  }

  static #start(
    open: (options: RequestOptions) => EventStreamPromise,
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
      await this._readEach(events, (event) => {
        eventCount += 1;
        // A call throws the error of this event when it ends, with status and request id.
        if (event?.event !== 'error') this.#recorder.add(event);
        else if (isRelayed) throw relayedError(event.data);
        return undefined;
      });
    } catch (error) {
      throw withAnswer(error, 'partial', this.#recorder.run);
    }
    if (isRelayed && !(this.#recorder.event && isFinalEvent(this.#recorder.event)))
      throw new IncompleteStreamError({
        eventCount,
        lastEvent: this.#recorder.event,
        partial: this.#recorder.run,
      });
  }
}

/** Returns the error that an event of a relayed stream reports. */
function relayedError(data: unknown): APIError {
  const { error = data } = Object(data) as { error?: unknown };
  return new APIError(undefined, error as object, undefined, undefined);
}
