import { createEmulator, type Emulator, type EmulatorServer } from '@oai/emulator';
import OpenAI from 'openai-latest';
import { Responses } from '../src/index.js';
import type { ComputerDriver } from '../src/computer/index.js';
import type { RunnerFunction } from '../src/tool-runner/index.js';
import { functionCall, message, response } from './response-events.js';

export const IMAGE = 'data:image/png;base64,iVBORw0KGgo=';
export const PARAMS = { model: 'gpt-4o', input: 'go' };

/** An emulator on a real socket, and clients of both packages that call it. */
export class Bench {
  readonly emulator: Emulator = createEmulator();
  #server!: EmulatorServer;

  constructor() {
    beforeAll(async () => {
      this.#server = await this.emulator.listen();
    });
    afterAll(() => this.#server.close());
    afterEach(() => this.emulator.reset());
  }

  get ours(): { responses: Responses } {
    return { responses: new Responses(this.#options) };
  }

  /** Their runner takes plain objects of its own realm only, and jest has a realm of its own. */
  get theirs(): OpenAI {
    return new OpenAI({
      ...this.#options,
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        const read = async () => JSON.parse(await answer.text());
        return Object.assign(answer, { json: read });
      },
    });
  }

  get #options() {
    return { apiKey: 'sk-test', baseURL: this.#server.baseURL, maxRetries: 0 };
  }

  /** Answers the next requests with completed responses of these outputs. */
  script(...outputs: (readonly object[])[]): void {
    this.emulator.script(
      outputs.map((output, index) => ({ json: completed(output, { id: `resp_${index}` }) })),
      { path: '/responses' },
    );
  }

  /** The bodies of the requests so far. */
  get bodies(): any[] {
    return this.emulator.requests.map(({ body }) => body);
  }
}

export function completed(output: readonly object[], members: object = {}): object {
  const usage = { input_tokens: 3, output_tokens: 4, total_tokens: 7 };
  return response({ status: 'completed', output, usage, ...members });
}

export const done = message('Done.', { id: 'msg_done' });

/** A call of a function with an id of its own. */
export function call(id: string, name: string, args: unknown = {}, members: object = {}) {
  const text = typeof args === 'string' ? args : JSON.stringify(args);
  return functionCall(name, text, { id: `fc_${id}`, call_id: id, ...members });
}

/** A function of a runner. */
export function entry(
  name: string,
  execute: RunnerFunction['execute'],
  more: object = {},
): RunnerFunction {
  const tool = { type: 'function', name, parameters: { type: 'object' }, strict: false } as const;
  return { tool, execute, ...more };
}

export const CLICK = { type: 'click', x: 1, y: 2, button: 'left' } as const;

export function computerCall(id: string, actions: readonly object[], members: object = {}): any {
  const checks = { pending_safety_checks: [] };
  return {
    type: 'computer_call',
    id: `cu_${id}`,
    call_id: id,
    status: 'completed',
    ...checks,
    actions,
    ...members,
  };
}

/** A driver that notes its actions. */
export function computerDriver(log: unknown[], members: Partial<ComputerDriver> = {}): any {
  const act = (action: object) => void log.push(action);
  return {
    ...Object.fromEntries(
      ['click', 'double_click', 'drag', 'keypress', 'move', 'scroll', 'type', 'wait'].map(
        (name) => [name, act],
      ),
    ),
    screenshot: () => {
      log.push('screenshot');
      return { type: 'computer_screenshot', image_url: IMAGE };
    },
    ...members,
  };
}

/** Records of a runner as short texts. */
export function notes(log: string[]) {
  return (event: any) =>
    void log.push(
      [event.api, event.stage, event.reason, event.call_id, event.member, event.usage?.total_tokens]
        .filter(Boolean)
        .join(' '),
    );
}

/** The outcome of a run, as far as both packages agree on it: texts of errors differ. */
export async function outcome(run: () => Promise<any>): Promise<unknown> {
  try {
    return await run();
  } catch (error: any) {
    const { attemptedCallIds, completedCallIds } = error;
    return { failed: error.constructor.name, attemptedCallIds, completedCallIds };
  }
}

/** Their runner takes copies of its own realm only; `structuredClone` in jest is that of Node. */
export function cloneInOwnRealm(): void {
  const { structuredClone: clone } = globalThis;
  beforeAll(() => {
    globalThis.structuredClone = (value) => JSON.parse(JSON.stringify(value));
  });
  afterAll(() => {
    globalThis.structuredClone = clone;
  });
}
