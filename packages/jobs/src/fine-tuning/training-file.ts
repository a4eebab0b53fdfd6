import { OpenAIError } from '@oai/core';
import { readLines, type FileBytes } from '@oai/files';
import { exampleProblems, requireMethod, type TrainingMethod } from './training-example.js';
import { TrainingFileError, type TrainingFileProblem } from './training-file-error.js';

/**
 * The options of {@link checkTrainingFile}.
 *
 * @public
 */
export interface TrainingFileOptions {
  /** The method of the job. Default: `supervised`. */
  method?: TrainingMethod | undefined;
  /** Ends the check after this many problems. Default: 100. */
  maxProblems?: number | undefined;
}

/**
 * The content of a valid training file.
 *
 * @public
 */
export interface TrainingFileSummary {
  examples: number;
  bytes: number;
}

const MIN_EXAMPLES = 10;

/**
 * Checks a training file before it is uploaded, line by line and in constant memory, by the rules
 * that fail a job: JSON objects, the members of the method, roles, contents, weights, and at least
 * ten examples.
 *
 * @param bytes The file: bytes, a stream of Node, a web stream, or any asynchronous iterable of bytes.
 * @param options.method `supervised` (default), `dpo` or `reinforcement`.
 * @returns The number of examples and of bytes.
 * @throws {TrainingFileError} The file has problems; all are named, up to `maxProblems`.
 * @throws {OpenAIError} An option is invalid.
 * @throws The error of the source.
 * @public
 */
export async function checkTrainingFile(
  bytes: FileBytes,
  { method = 'supervised', maxProblems = 100 }: TrainingFileOptions = {},
): Promise<TrainingFileSummary> {
  requireMethod(method);
  if (!(maxProblems >= 1)) throw new OpenAIError('`maxProblems` must be a number, 1 or more.');
  const problems: TrainingFileProblem[] = [];
  let examples = 0;
  let size = 0;
  for await (const { text, number, end } of readLines(bytes)) {
    size = end;
    if (text.trim() === '') continue;
    examples += 1;
    for (const message of exampleProblems(text, method)) problems.push({ line: number, message });
    if (problems.length >= maxProblems) throw new TrainingFileError(problems.slice(0, maxProblems));
  }
  if (examples < MIN_EXAMPLES) {
    const message = `The file has ${examples} examples, and a job needs ${MIN_EXAMPLES} or more.`;
    problems.push({ line: undefined, message });
  }
  if (problems.length > 0) throw new TrainingFileError(problems);
  return { examples, bytes: size };
}
