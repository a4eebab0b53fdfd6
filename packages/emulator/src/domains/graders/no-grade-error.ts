/** A grader cannot run: it is a program without a script, or has too much to compare. @internal */
export class NoGradeError extends Error {}
