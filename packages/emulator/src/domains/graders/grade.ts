import { isObject, numberOr, objectAt, objectsOf, stringOr, type JsonObject } from '../../json.js';
import { computeFormula } from './formula.js';
import { NoGradeError } from './no-grade-error.js';
import { fillTemplate } from './template.js';
import { textSimilarity } from './text-similarity.js';

/** A grader of an eval or of a fine-tuning job. @internal */
export type Grader = JsonObject;

/** Answers the prompt of a grader; undefined if no script does. @internal */
export type AskGrader = (grader: Grader, prompt: string) => Promise<string | undefined>;

/** Each label is searched for in the whole answer. */
const MAX_LABELS = 100;

/** The result of one grader. @internal */
export interface Grade {
  score: number;
  passed: boolean;
  /** The scores of the graders that it combines, and its own. */
  scores: Record<string, number>;
}

/**
 * Grades a sample.
 *
 * @param values The variables of templates: `item` and `sample`.
 * @throws {UnknownVariableError | FormulaError | NoGradeError} The sample cannot be graded.
 * @internal
 */
export async function grade(grader: Grader, values: JsonObject, ask: AskGrader): Promise<Grade> {
  const name = String(grader['name']);
  if (grader['type'] === 'multi') return gradeMulti(grader, values, ask);
  if (grader['type'] === 'label_model') return gradeLabel(grader, values, ask);
  const score = await scoreOf(grader, values, ask);
  const threshold = numberOr(grader['pass_threshold'], middle(grader));
  return { score, passed: score >= threshold, scores: { [name]: score } };
}

async function scoreOf(grader: Grader, values: JsonObject, ask: AskGrader): Promise<number> {
  if (grader['type'] === 'python') return programScore(grader, values, ask);
  if (grader['type'] === 'score_model') {
    const answer = await ask(grader, promptOf(grader, values));
    const [least, most] = range(grader);
    const score = answer === undefined ? middle(grader) : readScore(answer);
    return Math.min(most, Math.max(least, score));
  }
  const input = fillTemplate(String(grader['input']), values);
  const reference = fillTemplate(String(grader['reference']), values);
  if (grader['type'] === 'string_check') {
    return checkString(String(grader['operation']), input, reference) ? 1 : 0;
  }
  return textSimilarity(String(grader['evaluation_metric']), input, reference);
}

/** The emulator runs no programs: their score has to be scripted. */
async function programScore(grader: Grader, values: JsonObject, ask: AskGrader): Promise<number> {
  const answer = await ask(grader, JSON.stringify(values));
  if (answer === undefined) {
    throw new NoGradeError(
      `The emulator runs no Python: script the score of the grader '${String(grader['name'])}'.`,
    );
  }
  return readScore(answer);
}

async function gradeLabel(grader: Grader, values: JsonObject, ask: AskGrader): Promise<Grade> {
  const labels = [grader['labels'] ?? []].flat().map(String);
  if (labels.length > MAX_LABELS) throw new NoGradeError(`More than ${MAX_LABELS} labels.`);
  const passing = [grader['passing_labels'] ?? []].flat().map(String);
  const prompt = promptOf(grader, values);
  const answer = (await ask(grader, prompt)) ?? prompt;
  const lower = answer.toLowerCase();
  // The label last named, as a question lists the labels before the text to label.
  const places = labels.map((label) => lower.lastIndexOf(label.toLowerCase()));
  const last = Math.max(...places);
  if (last < 0) throw new NoGradeError(`The answer '${answer}' has none of the labels.`);
  const passed = passing.includes(labels[places.indexOf(last)]!);
  const score = passed ? 1 : 0;
  return { score, passed, scores: { [String(grader['name'])]: score } };
}

async function gradeMulti(grader: Grader, values: JsonObject, ask: AskGrader): Promise<Grade> {
  const own = grader['graders'];
  const parts = Array.isArray(own)
    ? objectsOf(own).map((part) => [String(part['name']), part] as const)
    : isObject(own) && typeof own['type'] === 'string'
      ? [[String(own['name']), own] as const]
      : Object.keys(objectAt(grader, 'graders')).map((key) => [key, objectAt(own, key)] as const);
  const scores: Record<string, number> = {};
  for (const [key, part] of parts) scores[key] = (await grade(part, values, ask)).score;
  const score = computeFormula(String(grader['calculate_output']), scores);
  const threshold = numberOr(grader['pass_threshold'], 0.5);
  return { score, passed: score >= threshold, scores };
}

/** Returns the text of the messages of a model that grades. */
function promptOf(grader: Grader, values: JsonObject): string {
  const text = ({ content }: JsonObject): string =>
    typeof content === 'string'
      ? content
      : (Array.isArray(content) ? objectsOf(content) : [objectAt({ content }, 'content')])
          .map((part) => stringOr(part['text'], ''))
          .join('');
  return fillTemplate(objectsOf(grader['input']).map(text).join('\n'), values);
}

/** Reads a score from an answer: a number, or JSON with a member `result` or `score`. */
function readScore(answer: string): number {
  const number = /-?\d+(?:\.\d+)?/.exec(answer.replace(/^.*"(?:result|score)"\s*:/s, ''))?.[0];
  if (number === undefined) throw new NoGradeError(`The answer '${answer}' has no score.`);
  return Number(number);
}

function range(grader: Grader): [number, number] {
  const [least, most] = [grader['range'] ?? []].flat();
  return [numberOr(least, 0), numberOr(most, 1)];
}

function middle(grader: Grader): number {
  const [least, most] = range(grader);
  return (least + most) / 2;
}

function checkString(operation: string, input: string, reference: string): boolean {
  switch (operation) {
    case 'ne':
      return input !== reference;
    case 'like':
      return input.includes(reference);
    case 'ilike':
      return input.toLowerCase().includes(reference.toLowerCase());
    default:
      return input === reference;
  }
}
