import {
  aList,
  aNumber,
  anObject,
  anything,
  aString,
  aStringOrStrings,
  checkShape,
  oneOf,
  required,
  show,
  strings,
  type Shape,
} from '../shape.js';
import { isRaw, type Answer, type Script } from './script.js';

/** The members of an answer of the model. @internal */
export const turn: Shape = {
  text: aStringOrStrings,
  refusal: aStringOrStrings,
  reasoning: aString,
  toolCalls: aList,
  items: aList,
  finishReason: oneOf('stop', 'length', 'tool_calls', 'content_filter', 'function_call'),
  usage: anObject,
  choices: aList,
  chunkCharacters: aNumber(1),
  delayMs: aNumber(),
  chunkDelayMs: aNumber(),
};
/** The members of an exact HTTP answer. @internal */
export const raw: Shape = {
  status: aNumber(200),
  headers: anObject,
  json: anything,
  body: anything,
  sse: anything,
  delayMs: aNumber(),
  chunkDelayMs: aNumber(),
};
/** The members of a call in `toolCalls`. @internal */
export const toolCall: Shape = {
  name: required(aString),
  arguments: anything,
  input: aString,
  id: aString,
  chunks: strings,
};

/**
 * Checks scripts, which plain JavaScript may have misspelled.
 *
 * @returns The scripts as a list.
 * @throws {TypeError} Names what is wrong.
 * @internal
 */
export function checkScripts(scripts: unknown): Script[] {
  const list: unknown[] = Array.isArray(scripts) ? scripts : [scripts];
  if (list.length === 0)
    throw new TypeError('script has no answer in the array; give at least one');
  return list.map((script) =>
    typeof script === 'function' ? (script as Script) : checkAnswer(script),
  );
}

/** @throws {TypeError} Names what is wrong with the answer. @internal */
export function checkAnswer(answer: unknown): Answer {
  if (typeof answer === 'string') {
    throw new TypeError(
      `script is ${show(answer)}; it must be an object such as { text: 'Hi' }, or a function`,
    );
  }
  const isHttp = typeof answer === 'object' && answer !== null && isRaw(answer as Answer);
  checkShape('script', answer, isHttp ? raw : turn);
  if (!isHttp) checkTurn(answer as Record<string, unknown>, 'script');
  return answer as Answer;
}

function checkTurn({ toolCalls, choices, items }: Record<string, unknown>, subject: string): void {
  for (const [index, call] of ((toolCalls ?? []) as unknown[]).entries()) {
    checkShape(`${subject}: toolCalls[${index}]`, call, toolCall);
  }
  for (const [index, item] of ((items ?? []) as unknown[]).entries()) {
    const type = (item as { type?: unknown } | null)?.type;
    if (typeof type === 'string') continue;
    throw new TypeError(
      `${subject}: items[${index}] has the type ${show(type)}; it must be a string`,
    );
  }
  for (const [index, choice] of ((choices ?? []) as unknown[]).entries()) {
    const place = `${subject}: choices[${index}]`;
    checkShape(place, choice, turn);
    checkTurn(choice as Record<string, unknown>, place);
  }
}
