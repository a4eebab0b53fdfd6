/** The efforts of reasoning, from none to the most. @internal */
export type Effort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';

/**
 * The capabilities of the models of a family. An absent member is not known for certain, and so
 * nothing is refused for it.
 *
 * @internal
 */
export interface ModelFamily {
  /** Size of input and output together, tokens. */
  context?: number;
  /** Size of the output, tokens. */
  output?: number;
  /** The efforts that requests may ask for. */
  efforts?: readonly Effort[];
  /** The effort of requests that ask for none. Default `medium`. */
  defaultEffort?: Effort;
  /**
   * Limits on what changes or reports the sampling, such as `temperature` and `logprobs`: only with
   * the effort `none`, or not at all; `search` models have a refusal of their own.
   */
  sampling?: 'without reasoning' | 'never' | 'search';
  verbosities?: readonly string[];
  /** The type of the tool that operates a computer. */
  computer?: 'computer' | 'computer_use_preview' | 'none';
  /** Audio in and out of chat. */
  audio?: 'required' | 'none';
  images?: false;
  webSearch?: false;
  stop?: false;
  tools?: false;
  /** The choice of chat between several calls at once and one. */
  parallelToolCalls?: false;
  systemMessages?: false;
  /** Answers of the format `json_schema`. */
  jsonSchema?: false;
  /** Answers of the format `json_object`. */
  jsonObject?: false;
}

const LOW_TO_HIGH = ['low', 'medium', 'high'] as const;
const NONE_TO_XHIGH = ['none', 'low', 'medium', 'high', 'xhigh'] as const;
const MEDIUM = ['medium'] as const;

/** Models that answer at once. */
const plain: ModelFamily = {
  efforts: [],
  verbosities: MEDIUM,
  computer: 'none',
  audio: 'none',
};
const textOnly: ModelFamily = { ...plain, images: false, jsonSchema: false };
/** Models that cannot but reason. */
const reasoning: ModelFamily = {
  context: 200_000,
  output: 100_000,
  efforts: LOW_TO_HIGH,
  sampling: 'never',
  verbosities: MEDIUM,
  computer: 'none',
  audio: 'none',
  parallelToolCalls: false,
};
const gpt5: ModelFamily = {
  context: 400_000,
  output: 128_000,
  audio: 'none',
  computer: 'none',
  stop: false,
};

/**
 * The capabilities of models by the beginnings of their names: the first that fits counts. Sources are
 * the descriptions in the API document (`stop`, `reasoning`, `reasoning_effort`, `modalities`), the
 * pages of the models, the guides to reasoning, structured outputs and function calling, and refusals
 * of the API that users have reported.
 *
 * @internal
 */
export const modelFamilies: readonly (readonly [RegExp, ModelFamily])[] = [
  [
    /^gpt-(audio|4o-audio|4o-mini-audio)/,
    { ...textOnly, context: 128_000, output: 16_384, audio: 'required' },
  ],
  [
    /^gpt-4o-(mini-)?search/,
    { ...plain, context: 128_000, output: 16_384, sampling: 'search', images: false },
  ],
  [/^gpt-4o-2024-05-13/, { ...plain, context: 128_000, output: 4096, jsonSchema: false }],
  [/^(gpt-4o|chatgpt-4o)/, { ...plain, context: 128_000, output: 16_384 }],
  [/^gpt-4\.1-nano/, { ...plain, context: 1_047_576, output: 32_768, webSearch: false }],
  [/^gpt-4\.1/, { ...plain, context: 1_047_576, output: 32_768 }],
  [/^gpt-4-32k/, { ...textOnly, context: 32_768, output: 32_768, jsonObject: false }],
  [/^gpt-4-(turbo-preview|0125|1106)/, { ...textOnly, context: 128_000, output: 4096 }],
  [/^gpt-4-(turbo|vision)/, { ...plain, context: 128_000, output: 4096, jsonSchema: false }],
  [/^gpt-4(-0|$)/, { ...textOnly, context: 8192, output: 8192, jsonObject: false }],
  [/^gpt-3\.5-turbo-instruct/, { context: 4096, output: 4096 }],
  [/^gpt-3\.5/, { ...textOnly, context: 16_385, output: 4096 }],
  [/^(davinci|babbage)-002/, { context: 16_384, output: 16_384 }],
  [
    /^o1-(mini|preview)/,
    {
      ...{ ...reasoning, context: 128_000, output: 65_536, efforts: [], images: false },
      ...{ tools: false, systemMessages: false, jsonSchema: false, jsonObject: false },
    },
  ],
  [/^o3-mini/, { ...reasoning, images: false }],
  [/^o\d.*-deep-research/, { ...reasoning, efforts: MEDIUM }],
  [/^(o3|o4-mini)/, { ...reasoning, stop: false }],
  [/^o\d/, reasoning],
  [/^codex-mini/, reasoning],
  [/^computer-use-preview/, { efforts: MEDIUM, computer: 'computer_use_preview' }],
  [/^gpt-5-chat/, { ...plain, context: 128_000, output: 16_384 }],
  [/^gpt-5\.[12]-chat/, { context: 128_000, output: 16_384, efforts: MEDIUM, audio: 'none' }],
  [/^gpt-5\.\d-chat/, { audio: 'none' }],
  [
    /^gpt-5-pro/,
    { ...gpt5, output: 272_000, sampling: 'never', efforts: ['high'], defaultEffort: 'high' },
  ],
  [/^gpt-5-search/, { audio: 'none' }],
  [/^gpt-5-codex/, { ...gpt5, sampling: 'never', efforts: LOW_TO_HIGH, verbosities: MEDIUM }],
  [/^gpt-5(-|$)/, { ...gpt5, sampling: 'never', efforts: ['minimal', ...LOW_TO_HIGH] }],
  [
    /^gpt-5\.1(-2|$)/,
    {
      ...gpt5,
      sampling: 'without reasoning',
      efforts: ['none', ...LOW_TO_HIGH],
      defaultEffort: 'none',
    },
  ],
  [
    /^gpt-5\.2(-2|$)/,
    { ...gpt5, sampling: 'without reasoning', efforts: NONE_TO_XHIGH, defaultEffort: 'none' },
  ],
  [/^gpt-5\.2-pro/, { ...gpt5, efforts: ['medium', 'high', 'xhigh'] }],
  [/^gpt-5\.[12]/, { audio: 'none' }],
  [
    /^gpt-5\.4(-mini|-nano)?(-2|$)/,
    {
      sampling: 'without reasoning',
      efforts: NONE_TO_XHIGH,
      defaultEffort: 'none',
      computer: 'computer',
      audio: 'none',
    },
  ],
  [/^gpt-5\.5(-2|$)/, { efforts: NONE_TO_XHIGH, computer: 'computer', audio: 'none' }],
  [/^gpt-[5-9]/, { audio: 'none' }],
  [/^text-embedding-/, { context: 8192, output: 0 }],
];
