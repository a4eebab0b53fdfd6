import {
  APIUserAbortError,
  EventStream,
  IncompleteStreamError,
  OpenAIError,
  Stream,
  type APIPromise,
  type RequestOptions,
} from '@oai/core';
import { accumulateDelta, copyJSON } from './accumulate-delta.js';
import { isFinalEvent } from './assistant-stream-end.js';
import type { AssistantStreamEvents } from './assistant-stream-events.js';
import type {
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
  ThreadCreateAndRunParamsBaseStream,
} from './assistant-stream-params.js';
import type { AssistantStreamEvent } from './generated/beta/assistants.gen.js';
import type {
  Message,
  MessageContent,
  MessageDeltaEvent,
} from './generated/beta/threads/messages.gen.js';
import type { Run, Runs } from './generated/beta/threads/runs/runs.gen.js';
import type {
  RunStep,
  RunStepDeltaEvent,
  ToolCall,
} from './generated/beta/threads/runs/steps.gen.js';
import type { Threads } from './generated/beta/threads/threads.gen.js';

type JSONObject = Record<string, unknown>;

/**
 * A run while it happens: events by kind, iteration over all of them, and at the end the run, its
 * messages and its steps.
 *
 * The call begins after the code that made the stream has had its turn to add listeners. If the
 * stream fails or is aborted, the `current…` methods have what arrived.
 *
 * @public
 */
export class AssistantStream
  extends EventStream<AssistantStreamEvents>
  implements AsyncIterable<AssistantStreamEvent>
{
  #event: AssistantStreamEvent | undefined;
  #run: Run | undefined;
  #finalRun: Run | undefined;
  #message: Message | undefined;
  readonly #messages = new Map<string, Message>();
  #step: RunStep | undefined;
  readonly #steps = new Map<string, RunStep>();
  #contentIndex: number | undefined;
  #toolCallIndex: number | undefined;
  #toolCall: ToolCall | undefined;

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
    return this.#event;
  }

  /** The run as the last event about it told it. */
  currentRun(): Run | undefined {
    return this.#run;
  }

  /** The message that is being written; undefined between messages. */
  currentMessageSnapshot(): Message | undefined {
    return this.#message;
  }

  /** The step that is under way; undefined between steps. */
  currentRunStepSnapshot(): RunStep | undefined {
    return this.#step;
  }

  /**
   * Waits for the end of the stream.
   *
   * @returns The steps of the run, in the order in which they began.
   * @throws What `finalRun` throws.
   */
  async finalRunSteps(): Promise<RunStep[]> {
    await this.finalRun();
    return [...this.#steps.values()];
  }

  /**
   * Waits for the end of the stream.
   *
   * @returns The messages that the run wrote, in the order in which they began.
   * @throws What `finalRun` throws.
   */
  async finalMessages(): Promise<Message[]> {
    await this.finalRun();
    return [...this.#messages.values()];
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
    if (!this.#finalRun) throw new OpenAIError('The stream ended before the run came to rest.');
    return this.#finalRun;
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
        this.#add(event);
        const drained = this._whenDrained();
        if (drained) await drained;
      }
    } catch (error) {
      if (error instanceof OpenAIError && 'partial' in error) error.partial ??= this.#run;
      throw error;
    }
    // The events end without an error when the call is aborted.
    if (this.controller.signal.aborted) throw new APIUserAbortError();
    if (isRelayed && !(this.#event && isFinalEvent(this.#event)))
      throw new IncompleteStreamError({ eventCount, lastEvent: this.#event, partial: this.#run });
  }

  #add(event: AssistantStreamEvent): void {
    // Thrown by the stream when it ends, as the error of its status and with its request id.
    if (event.event === 'error') return;
    this.#event = event;
    this._emit('event', event);
    switch (event.event) {
      case 'thread.message.created':
        this.#beginMessage(event.data);
        break;
      case 'thread.message.delta':
        this.#addToMessage(event.data);
        break;
      case 'thread.message.completed':
      case 'thread.message.incomplete':
        this.#endMessage(event.data);
        break;
      case 'thread.run.step.created':
        this.#beginStep(event.data);
        break;
      case 'thread.run.step.delta':
        this.#addToStep(event.data);
        break;
      case 'thread.run.step.completed':
      case 'thread.run.step.failed':
      case 'thread.run.step.cancelled':
      case 'thread.run.step.expired':
        this.#endStep(event.data);
        break;
      case 'thread.run.created':
      case 'thread.run.queued':
      case 'thread.run.in_progress':
      case 'thread.run.cancelling':
        this.#run = event.data;
        break;
      case 'thread.run.requires_action':
      case 'thread.run.completed':
      case 'thread.run.incomplete':
      case 'thread.run.failed':
      case 'thread.run.cancelled':
      case 'thread.run.expired':
        this.#run = this.#finalRun = event.data;
        this.#endToolCall();
        this._emit('run', event.data);
        break;
      // These say nothing new, and events that are not known are told as `event` only.
      default:
    }
  }

  #beginMessage(message: Message): void {
    this.#message = copyJSON(message);
    this.#messages.set(message.id, this.#message);
    this._emit('messageCreated', message);
  }

  #addToMessage({ id, delta }: MessageDeltaEvent): void {
    const snapshot = known(this.#messages.get(id), `message ${id}`);
    const { length } = snapshot.content;
    accumulateDelta(snapshot as unknown as JSONObject, delta as JSONObject);
    const parts = delta.content ?? [];
    for (const { index, type } of parts) {
      const content = snapshot.content[index];
      if (index >= length && type === 'text' && content?.type === 'text')
        this._emit('textCreated', content.text);
    }
    this._emit('messageDelta', delta, snapshot);
    for (const part of parts) {
      const content = snapshot.content[part.index];
      if (part.type === 'text' && part.text && content?.type === 'text')
        this._emit('textDelta', part.text, content.text);
      if (part.index === this.#contentIndex) continue;
      this.#endContent(snapshot, snapshot);
      this.#contentIndex = part.index;
    }
  }

  #endMessage(message: Message): void {
    this.#endContent(message, message);
    this.#contentIndex = undefined;
    this.#message = undefined;
    this.#messages.set(message.id, message);
    this._emit('messageDone', message);
  }

  /** The content that deltas spoke of last is complete. */
  #endContent({ content }: { content: MessageContent[] }, snapshot: Message): void {
    const last = this.#contentIndex === undefined ? undefined : content[this.#contentIndex];
    if (last?.type === 'text') this._emit('textDone', last.text, snapshot);
    if (last?.type === 'image_file') this._emit('imageFileDone', last.image_file, snapshot);
  }

  #beginStep(step: RunStep): void {
    this.#step = copyJSON(step);
    this.#steps.set(step.id, this.#step);
    this._emit('runStepCreated', step);
  }

  #addToStep({ id, delta }: RunStepDeltaEvent): void {
    const snapshot = known(this.#steps.get(id), `run step ${id}`);
    accumulateDelta(snapshot as unknown as JSONObject, delta as JSONObject);
    const { step_details: details } = delta;
    const { step_details: accumulated } = snapshot;
    if (details?.type === 'tool_calls' && accumulated.type === 'tool_calls') {
      for (const toolCall of details.tool_calls ?? []) {
        const whole = accumulated.tool_calls[toolCall.index]!;
        if (toolCall.index === this.#toolCallIndex) {
          this._emit('toolCallDelta', toolCall, whole);
          continue;
        }
        this.#endToolCall();
        this.#toolCallIndex = toolCall.index;
        this.#toolCall = whole;
        this._emit('toolCallCreated', whole);
      }
    }
    this._emit('runStepDelta', delta, snapshot);
  }

  #endStep(step: RunStep): void {
    if (step.step_details.type === 'tool_calls') this.#endToolCall();
    this.#step = undefined;
    this.#steps.set(step.id, step);
    this._emit('runStepDone', step, step);
  }

  #endToolCall(): void {
    if (this.#toolCall) this._emit('toolCallDone', this.#toolCall);
    this.#toolCall = this.#toolCallIndex = undefined;
  }
}

function known<Value>(value: Value | undefined, name: string): Value {
  if (!value) throw new OpenAIError(`A delta of ${name} arrived before the event that begins it.`);
  return value;
}
