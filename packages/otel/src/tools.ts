import {
  context,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api';
import { OpenAIError } from '@oai/core';
import { ERROR_TYPE, OPERATION_NAME, PROVIDER_NAME } from './attributes/conventions.js';
import { errorType } from './attributes/error-type.js';
import { isObject } from './attributes/records.js';
import { guard } from './guard.js';
import {
  requireFunction,
  resolveSettings,
  type OpenTelemetryOptions,
  type Settings,
} from './options.js';

/** The span of a piece of work of the application, without its duration metric. */
interface Work {
  readonly operation: 'execute_tool' | 'invoke_agent';
  readonly name: string;
  readonly attributes: Attributes;
}

/**
 * Runs a whole agent loop (`runTools`, a runner, a function of one's own) in a span `invoke_agent`,
 * so that its calls and tools are shown together.
 *
 * @param name - The name of the agent.
 * @param run - Receives the span, for attributes of one's own.
 * @returns The result of `run`.
 * @throws {OpenAIError} An option is unknown or invalid. Errors of `run` pass through.
 */
export function traceAgent<T>(
  name: string,
  run: (span: Span) => Promise<T> | T,
  options: OpenTelemetryOptions = {},
): Promise<T> {
  const settings = resolveSettings(options);
  requireFunction(run, 'run');
  const attributes = {
    'gen_ai.agent.name': name,
    [PROVIDER_NAME]: settings.provider ?? 'openai',
  };
  return traceWork(settings, { operation: 'invoke_agent', name, attributes }, run);
}

/**
 * Returns the same tools, whose functions run in spans `execute_tool`. What they call is shown below
 * them. Takes the tools of `runTools`, the functions of the runners of `@oai/responses`, and anything
 * else with a function `function`, `execute` or `run`; other tools are returned as they are.
 * Arguments and results are recorded where content is recorded on spans.
 *
 * @throws {OpenAIError} An option is unknown or invalid, or `tools` is no list.
 */
export function traceTools<const Tools extends readonly unknown[]>(
  tools: Tools,
  options: OpenTelemetryOptions = {},
): { -readonly [Index in keyof Tools]: Tools[Index] } {
  const settings = resolveSettings(options);
  if (!Array.isArray(tools)) throw new OpenAIError('`tools` must be a list.');
  return tools.map((tool) => tracedTool(settings, tool)) as {
    -readonly [Index in keyof Tools]: Tools[Index];
  };
}

const CALLABLE = ['function', 'execute', 'run'] as const;

function tracedTool(settings: Settings, tool: unknown): unknown {
  if (!isObject(tool)) return tool;
  const { function: inner } = tool;
  // `{ type: 'function', function: { name, function, parse } }`
  if (isObject(inner) && typeof inner['function'] === 'function') {
    return copyOf(tool, { function: tracedTool(settings, inner) });
  }
  const member = CALLABLE.find((one) => typeof tool[one] === 'function');
  if (!member) return tool;
  const original = tool[member] as (...values: unknown[]) => unknown;
  const named = isObject(tool['tool']) ? tool['tool'] : tool;
  const name = String(named['name'] ?? original.name);
  const { description } = named;
  const traced = function (this: unknown, ...values: unknown[]): Promise<unknown> {
    const attributes = {
      'gen_ai.tool.name': name,
      'gen_ai.tool.type': 'function',
      ...(typeof description === 'string' && { 'gen_ai.tool.description': description }),
    };
    return traceWork(settings, { operation: 'execute_tool', name, attributes }, async (span) => {
      recordValue(settings, span, 'toolArguments', values[0]);
      const result = await original.apply(this, values);
      recordValue(settings, span, 'toolResult', result);
      return result;
    });
  };
  // Models know functions by their names.
  Object.defineProperty(traced, 'name', { value: original.name });
  return copyOf(tool, { [member]: traced });
}

/** Returns a copy with the prototype and the hidden members of the original. */
function copyOf(original: object, changes: Record<string, unknown>): object {
  const copy: object = Object.create(
    Object.getPrototypeOf(original) as object | null,
    Object.getOwnPropertyDescriptors(original),
  );
  for (const [name, value] of Object.entries(changes)) {
    Object.defineProperty(copy, name, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return copy;
}

const VALUE_ATTRIBUTES = {
  toolArguments: 'gen_ai.tool.call.arguments',
  toolResult: 'gen_ai.tool.call.result',
} as const;

function recordValue(
  { onSpan, redact }: Settings,
  span: Span,
  member: keyof typeof VALUE_ATTRIBUTES,
  value: unknown,
): void {
  if (!onSpan || !span.isRecording()) return;
  guard(() => {
    const shown = redact({ [member]: value })[member];
    if (shown === undefined) return;
    const text = typeof shown === 'string' ? shown : JSON.stringify(shown);
    span.setAttribute(VALUE_ATTRIBUTES[member], text);
  });
}

async function traceWork<T>(
  settings: Settings,
  { operation, name, attributes }: Work,
  run: (span: Span) => Promise<T> | T,
): Promise<T> {
  const startedAt = performance.now();
  const common: Attributes = { [OPERATION_NAME]: operation, ...attributes };
  const span = settings.tracer.startSpan(`${operation} ${name}`, {
    kind: SpanKind.INTERNAL,
    attributes: common,
  });
  try {
    return await context.with(trace.setSpan(context.active(), span), run, undefined, span);
  } catch (error) {
    guard(() => {
      common[ERROR_TYPE] = errorType(error);
      span.setAttribute(ERROR_TYPE, common[ERROR_TYPE]);
      const message = error instanceof Error ? error.message : String(error);
      span.setStatus({ code: SpanStatusCode.ERROR, message });
    });
    throw error;
  } finally {
    guard(() => {
      span.end();
      const { 'gen_ai.tool.description': _, ...dimensions } = common;
      const seconds = (performance.now() - startedAt) / 1000;
      settings.instruments.recordTime(`gen_ai.${operation}.duration`, seconds, dimensions);
    });
  }
}
