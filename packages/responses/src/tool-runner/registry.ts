import { copyJSON } from '@oai/core/internal';

import type { BrowserToolset } from '../browser/browser-toolset.js';
import type { ComputerToolset } from '../computer/computer-toolset.js';
import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { FunctionTool, Tool } from '../generated/responses/responses-tools.gen.js';
import type { ResponsesRunnerTools, RunnerFunction } from './runner-options.js';

/** A call that the runner performs or decides on. @internal */
export type LocalCall = Extract<
  ResponseOutputItem,
  { type: 'function_call' | 'computer_call' | 'mcp_approval_request' }
>;

/** The tools of a runner after validation. @internal */
export class ToolRegistry {
  readonly browser: BrowserToolset | undefined;
  readonly computer: ComputerToolset | undefined;
  readonly functions = new Map<string, RunnerFunction>();
  readonly #browserTools = new Map<string, FunctionTool>();
  /** Undefined if every call may run early. */
  readonly #early: { names: ReadonlySet<string>; computer: boolean } | undefined;

  /** @throws {TypeError} A tool is malformed, a name is used twice, or an early name is unknown. */
  constructor({ browser, computer, functions = [], earlyExecution }: ResponsesRunnerTools) {
    this.browser = browser;
    this.computer = computer;
    for (const tool of browser?.tools() ?? []) this.#browserTools.set(tool.name, tool);
    for (const entry of functions) this.#add(entry);
    if (!earlyExecution) return;
    const names = new Set(earlyExecution.functions ?? []);
    const unknown = [...names].find((name) => !this.hasFunction(name));
    if (unknown !== undefined) {
      throw new TypeError(`\`earlyExecution\` names the unknown function "${unknown}".`);
    }
    this.#early = { names, computer: earlyExecution.computer === true };
  }

  #add({ tool, ...entry }: RunnerFunction): void {
    if (tool?.type !== 'function' || typeof tool.name !== 'string' || tool.name === '') {
      throw new TypeError('A function of a runner needs a declaration with a name.');
    }
    if (typeof entry.execute !== 'function') {
      throw new TypeError(`The function "${tool.name}" of a runner needs \`execute\`.`);
    }
    if (this.hasFunction(tool.name)) {
      throw new TypeError(`Two functions of a runner are named "${tool.name}".`);
    }
    this.functions.set(tool.name, { ...entry, tool: copyJSON(tool) });
  }

  hasFunction(name: string): boolean {
    return this.functions.has(name) || this.isBrowserFunction(name);
  }

  isBrowserFunction(name: string): boolean {
    return this.#browserTools.has(name);
  }

  /** Returns the declarations of all tools. `computer` is the default one. */
  declarations(computer: Tool = { type: 'computer' }): Tool[] {
    return [
      ...this.#browserTools.values(),
      ...[...this.functions.values()].map(({ tool }) => tool),
      ...(this.computer ? [computer] : []),
    ];
  }

  /** Returns the names of functions whose calls the caller may answer. */
  overrideNames(): string[] {
    const entries = [...this.functions].filter(([, entry]) => entry.allowOutputOverride);
    return entries.map(([name]) => name).sort();
  }

  /** Returns true if a call may run beside others. */
  isIndependent(call: LocalCall): boolean {
    return call.type === 'function_call' && !!this.functions.get(call.name)?.independent;
  }

  /** Returns true if a call may run before its response is complete. */
  isEarly(call: LocalCall): boolean {
    if (call.type === 'mcp_approval_request') return false;
    if (!this.#early) return true;
    if (call.type === 'computer_call') return this.#early.computer;
    return this.#early.names.has(call.name);
  }
}
