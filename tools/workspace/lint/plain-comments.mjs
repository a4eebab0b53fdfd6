const QUESTION = /^[\s*]*(What|Who|Says|Tells|Whether)\b/m;

/**
 * Refuses comments that begin with a question word where the name of a thing or a verb belongs.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const plainComments = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      word: 'Begin with a noun phrase or a verb, not with "{{word}}": see "Comments" in CONTRIBUTING.md.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const { value, loc } of context.sourceCode.getAllComments()) {
          const word = QUESTION.exec(value)?.[1];
          if (word) context.report({ loc, messageId: 'word', data: { word } });
        }
      },
    };
  },
};
