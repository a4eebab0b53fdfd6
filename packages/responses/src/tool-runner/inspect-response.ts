import { validateComputerCall } from '../computer/computer-call.js';
import type {
  ResponseInputItem,
  ResponseOutputItem,
} from '../generated/responses/responses-items.gen.js';
import type { Tool } from '../generated/responses/responses-tools.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { CallIDs } from '../running/conversation.js';
import type { LocalCall, ToolRegistry } from './registry.js';
import { RunFault } from './runner-error.js';

type ApprovalRequest = Readonly<ResponseOutputItem.McpApprovalRequest>;

/** The tools behind the items that the API produces by itself. */
const HOSTED_ITEMS: Record<string, string> = {
  web_search_call: 'web_search',
  file_search_call: 'file_search',
  code_interpreter_call: 'code_interpreter',
  image_generation_call: 'image_generation',
  mcp_call: 'mcp',
  mcp_list_tools: 'mcp',
  mcp_approval_request: 'mcp',
};

/** Checks the items of all responses of a run before anything is performed. @internal */
export class ResponseInspector {
  readonly #itemIDs = new CallIDs();
  readonly #callIDs: CallIDs;
  readonly #registry: ToolRegistry;
  readonly #tools: readonly Tool[];
  /** The requests that were approved, and not used yet. */
  readonly #approved: Map<string, ApprovalRequest>;

  constructor(
    registry: ToolRegistry,
    tools: readonly Tool[],
    history: readonly ResponseInputItem[],
  ) {
    this.#registry = registry;
    this.#tools = tools;
    this.#callIDs = new CallIDs(history);
    this.#approved = openApprovals(history);
  }

  /** Notes that a call of an MCP tool was approved. */
  approve(request: ApprovalRequest): void {
    this.#approved.set(request.id, request);
  }

  /**
   * Returns the calls of a response that the runner performs.
   *
   * @param seen How many items, from the first, were inspected before by `inspectItem`.
   * @throws {RunFault} The response is not completed or has an item that the run cannot handle.
   */
  inspect(response: Response, seen: number): LocalCall[] {
    const { status, output } = response;
    if (status !== 'completed' || !Array.isArray(output)) {
      throw new RunFault(`The response is ${status ?? 'not completed'}.`);
    }
    output.slice(seen).forEach((item) => this.inspectItem(item));
    const calls = output.filter((item): item is LocalCall => isLocal(item));
    if (calls.length === 0 && !output.some(isAnswer)) {
      throw new RunFault('The response has neither calls nor a final message.');
    }
    return calls;
  }

  /** @throws {RunFault} The run cannot handle the item. */
  inspectItem(item: ResponseOutputItem): void {
    // Servers other than OpenAI's leave out ids of items.
    if ((item as { id?: unknown }).id !== undefined) this.#itemIDs.add(item.id);
    switch (item.type) {
      case 'message':
        if (item.status !== 'completed') throw new RunFault('A message is not completed.');
        return;
      case 'reasoning':
      case 'compaction':
        return;
      case 'function_call':
        return this.#inspectFunctionCall(item);
      case 'computer_call':
        if (!this.#registry.computer) {
          throw new RunFault('The model called the computer, but no computer is registered.');
        }
        validateComputerCall(item);
        return this.#callIDs.add(item.call_id);
      default:
        return this.#inspectHosted(item);
    }
  }

  #inspectFunctionCall(item: Extract<ResponseOutputItem, { type: 'function_call' }>): void {
    const { name, namespace, status, caller } = item;
    if (namespace || !this.#registry.hasFunction(name)) {
      throw new RunFault('The model called a function that is not registered.');
    }
    // A call without a status comes from a server that never sends incomplete ones.
    if ((status ?? 'completed') !== 'completed' || !isKnownCaller(caller)) {
      throw new RunFault(`A call of the function "${name}" is not completed.`);
    }
    if (typeof item.arguments !== 'string') {
      throw new RunFault(`A call of the function "${name}" has no arguments.`);
    }
    this.#callIDs.add(item.call_id);
  }

  #inspectHosted(item: ResponseOutputItem): void {
    const tool = HOSTED_ITEMS[item.type];
    const declared = this.#tools.filter(({ type }) => tool && type.startsWith(tool));
    if (declared.length === 0) throw new RunFault('A response has an item of an undeclared tool.');
    if (tool !== 'mcp') return;
    const { server_label: label } = item as { server_label?: string };
    const server = declared.find((one) => one.type === 'mcp' && one.server_label === label);
    if (server?.type !== 'mcp')
      throw new RunFault('A response has an item of an unknown MCP server.');
    if (item.type !== 'mcp_call' || !needsApproval(server, item.name)) return;
    const id = item.approval_request_id ?? '';
    const request = this.#approved.get(id);
    // An approval is good for one call.
    this.#approved.delete(id);
    if (!request || !isSameCall(item, request)) {
      throw new RunFault(`The MCP tool "${item.name}" was called without approval.`);
    }
  }
}

/** Returns the requests that the conversation has approved, and whose calls have not been performed. */
function openApprovals(history: readonly ResponseInputItem[]): Map<string, ApprovalRequest> {
  const requests = new Map<string, ApprovalRequest>();
  const approved = new Map<string, ApprovalRequest>();
  const known = new Set<string>();
  for (const item of history) {
    if (item.type === 'mcp_approval_request') {
      // Of two requests with one id, it is unknown which one was shown.
      if (known.has(item.id)) [requests, approved].forEach((map) => map.delete(item.id));
      else requests.set(item.id, item);
      known.add(item.id);
    }
    if (item.type === 'mcp_call') approved.delete(item.approval_request_id ?? '');
    if (item.type !== 'mcp_approval_response') continue;
    const { approval_request_id: id } = item;
    const request = requests.get(id);
    // A second answer needs a second request.
    requests.delete(id);
    if (request && item.approve === true) approved.set(id, request);
  }
  return approved;
}

/** Returns true if a call is the one that an approval was requested for. */
function isSameCall(call: ResponseOutputItem.McpCall, request: ApprovalRequest): boolean {
  return (
    call.server_label === request.server_label &&
    call.name === request.name &&
    // As text: different numbers and repeated members may have the same value in JavaScript.
    call.arguments === request.arguments
  );
}

function isLocal({ type }: ResponseOutputItem): boolean {
  return ['function_call', 'computer_call', 'mcp_approval_request'].includes(type);
}

/** Returns true for a message that ends a run, and for an image, which may stand without one. */
function isAnswer(item: ResponseOutputItem): boolean {
  if (item.type === 'image_generation_call') return typeof item.result === 'string';
  return item.type === 'message' && item.phase !== 'commentary';
}

function isKnownCaller(caller: { type?: string } | null | undefined): boolean {
  return !caller || caller.type === 'direct' || caller.type === 'program';
}

/** The API asks for approval unless it is told not to. */
function needsApproval(server: Tool.Mcp, name: string): boolean {
  const { require_approval: rule } = server;
  if (typeof rule !== 'object' || rule === null) return rule !== 'never';
  if (rule.never?.tool_names?.includes(name)) return false;
  return rule.always?.tool_names ? rule.always.tool_names.includes(name) : true;
}
