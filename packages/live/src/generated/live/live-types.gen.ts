// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

/** @public */
export interface MediaSessionConfig {
  /** Model of the session. */
  model: (string & {}) | 'gpt-live-1';
  /** Settings of audio. */
  audio?: MediaSessionConfig.Audio;
  /** Settings of the client. */
  client?: ClientConfig;
  /** Backend that answers what the live model delegates. */
  delegation?:
    | ClientDelegation
    | MediaSessionConfig.Responses
    | MediaSessionConfig.Decisions
    | null;
  /** Items with which the conversation starts. */
  input?: InitialItem[];
  /** Instructions for the model. */
  instructions?: string | null;
  /** Stable identifier of the end user, such as a hashed user name, by which misuse is detected. */
  safety_identifier?: string | null;
  /** True to store the session, with its recording. */
  store?: boolean;
  /** Decisions that are made while the conversation goes on. */
  triggers?: DecisionTrigger[];
}

export declare namespace MediaSessionConfig {
  /** Settings of audio. */
  export interface Audio {
    /** Settings of the output audio. */
    output?: Audio.Output;
  }

  export namespace Audio {
    /** Settings of the output audio. */
    export interface Output {
      /** Voice of the model: a name, or a custom voice. */
      voice?: string | BuiltInVoice | CustomVoice;
    }
  }

  /** Backend that answers what the live model delegates. */
  export interface Responses {
    /** Settings of the responses that answer. */
    responses: ResponsesDelegationConfig;
    /** Kind of backend. */
    type: 'responses';
    /** Time after which the delegation is acknowledged aloud, in milliseconds. */
    acknowledgement_delay_ms?: number;
  }

  /** Backend that answers what the live model delegates. */
  export interface Decisions {
    /** Settings of the decisions that answer. */
    decisions: DecisionsDelegationConfig;
    /** Kind of backend. */
    type: 'decisions';
    /** Time after which the delegation is acknowledged aloud, in milliseconds. */
    acknowledgement_delay_ms?: number;
  }
}

/**
 * Response of `client.live.create`.
 *
 * @public
 */
export interface LiveCreateResponse {
  session: LiveCreateResponse.Session;
  transport: LiveCreateResponse.Transport;
}

export declare namespace LiveCreateResponse {
  export interface Session {
    id: string;
  }

  export interface Transport {
    sdp: string;
    type: 'webrtc';
  }
}

/** @public */
export type BuiltInVoice =
  | 'alloy'
  | 'ash'
  | 'ballad'
  | 'beacon'
  | 'bossa'
  | 'cedar'
  | 'cinder'
  | 'coral'
  | 'delta'
  | 'echo'
  | 'gleam'
  | 'marin'
  | 'meridian'
  | 'quartz'
  | 'ripple'
  | 'sage'
  | 'shida'
  | 'shimmer'
  | 'stone'
  | 'tempo'
  | 'verse'
  | 'vesper'
  | 'willow';

/** @public */
export interface CustomVoice {
  /** ID of the custom voice. */
  id: string;
}

/** @public */
export interface ClientDelegation {
  type: 'client';
  /** Time after which the delegation is acknowledged aloud, in milliseconds. */
  acknowledgement_delay_ms?: number;
}

/** @public */
export interface ResponsesDelegationConfig {
  /** Model that answers. */
  model: string;
  /** Instructions for the model. */
  instructions?: string | null;
  /** Maximum number of output tokens. */
  max_output_tokens?: number | null;
  /** True to allow several tool calls at once. */
  parallel_tool_calls?: boolean | null;
  /** Reasoning of the model. */
  reasoning?: ResponsesDelegationConfig.Reasoning | null;
  /** Service tier that processes the requests. */
  service_tier?:
    | 'auto'
    | 'default'
    | 'fast_tier_temp_pilot'
    | 'flex'
    | 'priority'
    | 'ultrafast'
    | null;
  /** Settings of the text output. */
  text?: ResponsesDelegationConfig.Text | null;
  /** Use of tools: a mode, or a particular tool. */
  tool_choice?:
    | 'auto'
    | 'none'
    | 'required'
    | ResponsesDelegationConfig.LiveFunctionToolChoiceParam
    | ResponsesDelegationConfig.LiveMCPToolChoiceParam
    | ResponsesDelegationConfig.FileSearchToolChoice
    | ResponsesDelegationConfig.WebSearchToolChoice
    | ResponsesDelegationConfig.WebSearchPreview
    | ResponsesDelegationConfig.ImageGenerationToolChoice
    | ResponsesDelegationConfig.ComputerToolChoice
    | ResponsesDelegationConfig.CodeInterpreterToolChoice
    | ResponsesDelegationConfig.ProgrammaticToolCallingToolChoice
    | ResponsesDelegationConfig.ShellToolChoice
    | ResponsesDelegationConfig.CustomToolChoice
    | ResponsesDelegationConfig.ApplyPatchToolChoice
    | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam;
  /** Tools that the model may use. */
  tools?: Array<FunctionTool | ResponsesDelegationConfig.WebSearch | ResponsesDelegationConfig.FileSearch | ResponsesDelegationConfig.CodeInterpreter | ResponsesDelegationConfig.Shell | ResponsesDelegationConfig.ImageGeneration | ResponsesDelegationConfig.Mcp | ResponsesDelegationConfig.Custom | ResponsesDelegationConfig.Namespace | ResponsesDelegationConfig.ToolSearch | ResponsesDelegationConfig.ProgrammaticToolCalling | ResponsesDelegationConfig.Computer | ResponsesDelegationConfig.ApplyPatch>;
}

export declare namespace ResponsesDelegationConfig {
  /** Reasoning of the model. */
  export interface Reasoning {
    /** Effort that the model spends on reasoning. */
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | null;
    /** Detail of the summary of the reasoning. */
    summary?: 'concise' | 'detailed' | 'auto' | null;
  }

  /** Settings of the text output. */
  export interface Text {
    /** Length of the text output: `low`, `medium` or `high`. */
    verbosity?: 'low' | 'medium' | 'high' | null;
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface LiveFunctionToolChoiceParam {
    /** Name of the function to call. */
    name: string;
    type: 'function';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface LiveMCPToolChoiceParam {
    /** Name of the tool to call. */
    name: string;
    /** Label of the MCP server. */
    server_label: string;
    type: 'mcp';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface FileSearchToolChoice {
    type: 'file_search';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface WebSearchToolChoice {
    type: 'web_search';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface WebSearchPreview {
    type: 'web_search_preview';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface ImageGenerationToolChoice {
    type: 'image_generation';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface ComputerToolChoice {
    type: 'computer';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface CodeInterpreterToolChoice {
    type: 'code_interpreter';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface ProgrammaticToolCallingToolChoice {
    type: 'programmatic_tool_calling';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface ShellToolChoice {
    type: 'shell';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface CustomToolChoice {
    /** Name of the custom tool to call. */
    name: string;
    type: 'custom';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface ApplyPatchToolChoice {
    type: 'apply_patch';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface LiveAllowedToolsChoiceParam {
    /** Tools that are allowed. */
    tools: Array<LiveAllowedToolsChoiceParam.LiveFunctionToolChoiceParam | LiveAllowedToolsChoiceParam.LiveMCPToolChoiceParam | LiveAllowedToolsChoiceParam.FileSearchToolChoice | LiveAllowedToolsChoiceParam.WebSearchToolChoice | LiveAllowedToolsChoiceParam.WebSearchPreview | LiveAllowedToolsChoiceParam.ImageGenerationToolChoice | LiveAllowedToolsChoiceParam.ComputerToolChoice | LiveAllowedToolsChoiceParam.CodeInterpreterToolChoice | LiveAllowedToolsChoiceParam.ProgrammaticToolCallingToolChoice | LiveAllowedToolsChoiceParam.ShellToolChoice | LiveAllowedToolsChoiceParam.CustomToolChoice | LiveAllowedToolsChoiceParam.ApplyPatchToolChoice>;
    type: 'allowed_tools';
    /** Use of the allowed tools: `none`, `auto` or `required`. */
    mode?: 'none' | 'auto' | 'required' | null;
  }

  export namespace LiveAllowedToolsChoiceParam {
    /** Tools that are allowed. */
    export interface LiveFunctionToolChoiceParam {
      /** Name of the function to call. */
      name: string;
      type: 'function';
    }

    /** Tools that are allowed. */
    export type LiveMCPToolChoiceParam = ResponsesDelegationConfig.LiveMCPToolChoiceParam;

    /** Tools that are allowed. */
    export interface FileSearchToolChoice {
      type: 'file_search';
    }

    /** Tools that are allowed. */
    export interface WebSearchToolChoice {
      type: 'web_search';
    }

    /** Tools that are allowed. */
    export interface WebSearchPreview {
      type: 'web_search_preview';
    }

    /** Tools that are allowed. */
    export interface ImageGenerationToolChoice {
      type: 'image_generation';
    }

    /** Tools that are allowed. */
    export interface ComputerToolChoice {
      type: 'computer';
    }

    /** Tools that are allowed. */
    export interface CodeInterpreterToolChoice {
      type: 'code_interpreter';
    }

    /** Tools that are allowed. */
    export interface ProgrammaticToolCallingToolChoice {
      type: 'programmatic_tool_calling';
    }

    /** Tools that are allowed. */
    export interface ShellToolChoice {
      type: 'shell';
    }

    /** Tools that are allowed. */
    export interface CustomToolChoice {
      /** Name of the custom tool to call. */
      name: string;
      type: 'custom';
    }

    /** Tools that are allowed. */
    export interface ApplyPatchToolChoice {
      type: 'apply_patch';
    }
  }

  /** Tools that the model may use. */
  export interface WebSearch {
    /** Kind of tool. */
    type: 'web_search';
  }

  /** Tools that the model may use. */
  export interface FileSearch {
    /** Kind of tool. */
    type: 'file_search';
  }

  /** Tools that the model may use. */
  export interface CodeInterpreter {
    /** Kind of tool. */
    type: 'code_interpreter';
  }

  /** Tools that the model may use. */
  export interface Shell {
    /** Kind of tool. */
    type: 'shell';
    /** Environment in which commands run. */
    environment?: Shell.ContainerAuto | Shell.ContainerReference | Shell.Local | null;
  }

  export namespace Shell {
    /** Environment in which commands run. */
    export interface ContainerAuto {
      /** Kind of environment. */
      type: 'container_auto';
      /** IDs of files to copy into the container. */
      file_ids?: string[] | null;
      /** Memory of the container. */
      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
      /** Network access of the container: none, or listed domains. */
      network_policy?: ContainerAuto.Disabled | ContainerAuto.Allowlist | null;
      /** Skills to install. */
      skills?: Array<ContainerAuto.SkillReference | ContainerAuto.Inline> | null;
    }

    export namespace ContainerAuto {
      /** Network access of the container: none, or listed domains. */
      export interface Disabled {
        /** Kind of network access. */
        type: 'disabled';
      }

      /** Network access of the container: none, or listed domains. */
      export interface Allowlist {
        /** Domains that may be accessed. */
        allowed_domains: string[];
        /** Kind of network access. */
        type: 'allowlist';
      }

      /** Skills to install. */
      export interface SkillReference {
        /** ID of the skill. */
        skill_id: string;
        /** Kind of skill. */
        type: 'skill_reference';
        /** Version of the skill; the default one if omitted. */
        version?: string | null;
      }

      /** Skills to install. */
      export interface Inline {
        /** Description of the skill. */
        description: string;
        /** Name of the skill. */
        name: string;
        /** Archive with the files. */
        source: Inline.Source;
        /** Kind of skill. */
        type: 'inline';
      }

      export namespace Inline {
        /** Archive with the files. */
        export interface Source {
          /** Archive, base64-encoded. */
          data: string;
          media_type: 'application/zip';
          type: 'base64';
        }
      }
    }

    /** Environment in which commands run. */
    export interface ContainerReference {
      /** ID of the container. */
      container_id: string;
      /** Kind of environment. */
      type: 'container_reference';
    }

    /** Environment in which commands run. */
    export interface Local {
      /** Kind of environment. */
      type: 'local';
      /** Skills to install. */
      skills?: Local.Skill[] | null;
    }

    export namespace Local {
      /** Skills to install. */
      export interface Skill {
        /** Description of the skill. */
        description: string;
        /** Name of the skill. */
        name: string;
        /** Path of the skill on the local machine. */
        path: string;
      }
    }
  }

  /** Tools that the model may use. */
  export interface ImageGeneration {
    /** Kind of tool. */
    type: 'image_generation';
  }

  /** Tools that the model may use. */
  export interface Mcp {
    /** Kind of tool. */
    type: 'mcp';
  }

  /** Tools that the model may use. */
  export interface Custom {
    /** Kind of tool. */
    type: 'custom';
  }

  /** Tools that the model may use. */
  export interface Namespace {
    /** Kind of tool. */
    type: 'namespace';
  }

  /** Tools that the model may use. */
  export interface ToolSearch {
    /** Kind of tool. */
    type: 'tool_search';
  }

  /** Tools that the model may use. */
  export interface ProgrammaticToolCalling {
    /** Kind of tool. */
    type: 'programmatic_tool_calling';
  }

  /** Tools that the model may use. */
  export interface Computer {
    /** Kind of tool. */
    type: 'computer';
  }

  /** Tools that the model may use. */
  export interface ApplyPatch {
    /** Kind of tool. */
    type: 'apply_patch';
  }
}

/** @public */
export interface DecisionsDelegationConfig {
  /** Model that decides. */
  model: string;
  /** Questions to answer. */
  questions: DecisionQuestion[];
}

export declare namespace DecisionsDelegationConfig {
  export type QuestionParamPredicate = DecisionQuestion.Predicate;

  export type QuestionParamChoice = DecisionQuestion.Choice;

  export namespace QuestionParamChoice {
    export type Choice = DecisionChoiceOption;
  }

  export type QuestionParamScore = DecisionQuestion.Score;

  export namespace QuestionParamScore {
    export type Level = DecisionQuestion.Score.Level;
  }
}

/** @public */
export type InitialItem = InitialItem.Developer | InitialItem.User | InitialItem.Assistant;

export declare namespace InitialItem {
  export interface Developer {
    /** Parts of the item. */
    content: Developer.Content[];
    /** Author of the message. */
    role: 'developer';
    /** ID of the item. */
    id?: string | null;
    /** State of the item. */
    status?: 'incomplete' | 'completed' | null;
    type?: 'message';
  }

  export namespace Developer {
    /** Parts of the item. */
    export interface Content {
      /** Text of the part. */
      text: string;
      /** Kind of part. */
      type?: 'input_text';
    }
  }

  export interface User {
    /** Parts of the item. */
    content: User.Content[];
    /** Author of the message. */
    role: 'user';
    /** ID of the item. */
    id?: string | null;
    /** State of the item. */
    status?: 'incomplete' | 'completed' | null;
    type?: 'message';
  }

  export namespace User {
    /** Parts of the item. */
    export interface Content {
      /** Text of the part. */
      text: string;
      /** Kind of part. */
      type?: 'input_text';
    }
  }

  export interface Assistant {
    /** Parts of the item. */
    content: Array<Assistant.Text | Assistant.OutputText>;
    /** Author of the message. */
    role: 'assistant';
    /** ID of the item. */
    id?: string | null;
    /** State of the item. */
    status?: 'incomplete' | 'completed' | null;
    type?: 'message';
  }

  export namespace Assistant {
    /** Parts of the item. */
    export interface Text {
      /** Text of the part. */
      text: string;
      /** Kind of part. */
      type?: 'text';
    }

    /** Parts of the item. */
    export interface OutputText {
      /** Text of the part. */
      text: string;
      /** Kind of part. */
      type: 'output_text';
    }
  }
}

/** @public */
export interface DecisionTrigger {
  /** Questions of the trigger. */
  decisions: DecisionTrigger.Decisions;
  /** Events after which the decisions are made. */
  event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta';
  type: 'decisions';
}

export declare namespace DecisionTrigger {
  /** Questions of the trigger. */
  export interface Decisions {
    /** Questions to answer. */
    questions: DecisionQuestion[];
  }

  export namespace Decisions {
    export type QuestionParamPredicate = DecisionQuestion.Predicate;

    export type QuestionParamChoice = DecisionQuestion.Choice;

    export namespace QuestionParamChoice {
      export type Choice = DecisionChoiceOption;
    }

    export type QuestionParamScore = DecisionQuestion.Score;

    export namespace QuestionParamScore {
      export type Level = DecisionQuestion.Score.Level;
    }
  }
}

/** @public */
export interface MediaSessionForkConfig {
  /** Settings of the client. */
  client?: ClientConfig;
  /** Backend that answers what the live model delegates. */
  delegation?: MediaSessionForkConfig.Delegation;
  /** True to store the session, with its recording. */
  store?: boolean;
}

export declare namespace MediaSessionForkConfig {
  /** Backend that answers what the live model delegates. */
  export interface Delegation {
    type: 'responses';
    /** Time after which the delegation is acknowledged aloud, in milliseconds. */
    acknowledgement_delay_ms?: number;
    /** Settings of the responses that answer. */
    responses?: ResponsesDelegationUpdateConfig;
  }
}

/** @public */
export type AudioFormat = AudioFormat.AudioPCM | AudioFormat.AudioPCMU | AudioFormat.AudioPCMA;

export declare namespace AudioFormat {
  export interface AudioPCM {
    rate: 16000 | 24000;
    type: 'audio/pcm';
  }

  export interface AudioPCMU {
    rate: number;
    type: 'audio/pcmu';
  }

  export interface AudioPCMA {
    rate: number;
    type: 'audio/pcma';
  }
}

/** @public */
export interface ClientConfig {
  /** Events that the data channel of the client may carry. */
  data_channel: DataChannelConfig;
}

/** @public */
export interface DataChannelConfig {
  /** Types of events that the client may send: all, or the listed ones. */
  allowed_client_events?: 'all' | string[];
  /** Events that the client receives: all, or the listed ones. */
  allowed_server_events?: 'all' | ServerEventSelector[];
}

/** @public */
export interface DecisionChoiceOption {
  /** Value of the choice. */
  value: string | boolean;
  /** Description of the choice. */
  description?: string;
}

/** @public */
export interface DecisionInputText {
  /** Text of the part. */
  text: string;
  type: 'input_text';
}

/** @public */
export type DecisionJSONObject = { [key: string]: unknown };

/** @public */
export type DecisionQuestion =
  | DecisionQuestion.Choice
  | DecisionQuestion.Predicate
  | DecisionQuestion.Score;

export declare namespace DecisionQuestion {
  export interface Choice {
    /** Choices to decide between. */
    choices: DecisionChoiceOption[];
    /** Question about the conversation. */
    instructions: string | Array<DecisionInputText | Choice.InputImage | Choice.InputJSON>;
    /** Kind of question: `predicate`, `choice` or `score`. */
    type: 'choice';
    /** Name by which the answer refers to the question. */
    name?: string;
  }

  export namespace Choice {
    /** Question about the conversation. */
    export interface InputImage {
      /** URL of the image, or the image as a base64 data URL. */
      image_url: string;
      /** Always `input_json`. */
      type: 'input_image';
      /** Resolution at which the model sees the image: `low`, `high`, `auto` or `original`. */
      detail?: 'low' | 'high' | 'auto' | 'original' | null;
    }

    /** Question about the conversation. */
    export interface InputJSON {
      /** Data, as JSON. */
      data: DecisionJSONObject | DecisionJSONObject[];
      type: 'input_json';
    }
  }

  export interface Predicate {
    /** Question about the conversation. */
    instructions: string | Array<DecisionInputText | Predicate.InputImage | Predicate.InputJSON>;
    /** Kind of question: `predicate`, `choice` or `score`. */
    type: 'predicate';
    /** Name by which the answer refers to the question. */
    name?: string;
  }

  export namespace Predicate {
    /** Question about the conversation. */
    export type InputImage = Choice.InputImage;

    /** Question about the conversation. */
    export interface InputJSON {
      /** Data, as JSON. */
      data: DecisionJSONObject | DecisionJSONObject[];
      type: 'input_json';
    }
  }

  export interface Score {
    /** Question about the conversation. */
    instructions: string | Array<DecisionInputText | Score.InputImage | Score.InputJSON>;
    /** Levels of the scale, lowest first. */
    levels: Score.Level[];
    /** Kind of question: `predicate`, `choice` or `score`. */
    type: 'score';
    /** Name by which the answer refers to the question. */
    name?: string;
  }

  export namespace Score {
    /** Question about the conversation. */
    export type InputImage = Choice.InputImage;

    /** Question about the conversation. */
    export interface InputJSON {
      /** Data, as JSON. */
      data: DecisionJSONObject | DecisionJSONObject[];
      type: 'input_json';
    }

    /** Levels of the scale, lowest first. */
    export interface Level {
      /** Label of the level. */
      label: string;
      /** Description of the level. */
      description?: string;
    }
  }
}

/** @public */
export interface DecisionsDelegationUpdateConfig {
  model?: string;
  questions?: DecisionQuestion[];
}

export declare namespace DecisionsDelegationUpdateConfig {
  export type QuestionParamPredicate = DecisionQuestion.Predicate;

  export type QuestionParamChoice = DecisionQuestion.Choice;

  export namespace QuestionParamChoice {
    export type Choice = DecisionChoiceOption;
  }

  export type QuestionParamScore = DecisionQuestion.Score;

  export namespace QuestionParamScore {
    export type Level = DecisionQuestion.Score.Level;
  }
}

/** @public */
export interface Error {
  code: string;
  message: string;
  type: string;
  client_event_id?: string;
  param?: string;
}

/** @public */
export interface ForkSessionConfig {
  audio?: ForkSessionConfig.Audio;
  client?: ClientConfig;
  delegation?: ForkSessionConfig.Delegation;
  store?: boolean;
}

export declare namespace ForkSessionConfig {
  export interface Audio {
    format?: AudioFormat;
  }

  export interface Delegation {
    type: 'responses';
    acknowledgement_delay_ms?: number;
    responses?: ResponsesDelegationUpdateConfig;
  }
}

/** @public */
export interface FunctionTool {
  /** Name of the function. */
  name: string;
  type: 'function';
  /** Purpose of the function, shown to the model. */
  description?: string | null;
  /** JSON Schema of the arguments. */
  parameters?: { [key: string]: unknown } | null;
  /** True if arguments must match `parameters` exactly. */
  strict?: boolean | null;
}

/** @public */
export interface ResponsesDelegationUpdateConfig {
  /** Instructions for the model. */
  instructions?: string | null;
  /** Maximum number of output tokens. */
  max_output_tokens?: number | null;
  /** Model that answers. */
  model?: string;
  /** True to allow several tool calls at once. */
  parallel_tool_calls?: boolean | null;
  /** Reasoning of the model. */
  reasoning?: ResponsesDelegationUpdateConfig.Reasoning | null;
  /** Service tier that processes the requests. */
  service_tier?:
    | 'auto'
    | 'default'
    | 'fast_tier_temp_pilot'
    | 'flex'
    | 'priority'
    | 'ultrafast'
    | null;
  /** Settings of the text output. */
  text?: ResponsesDelegationUpdateConfig.Text | null;
  /** Use of tools: a mode, or a particular tool. */
  tool_choice?:
    | 'auto'
    | 'none'
    | 'required'
    | ResponsesDelegationUpdateConfig.LiveFunctionToolChoiceParam
    | ResponsesDelegationUpdateConfig.LiveMCPToolChoiceParam
    | ResponsesDelegationUpdateConfig.FileSearchToolChoice
    | ResponsesDelegationUpdateConfig.WebSearchToolChoice
    | ResponsesDelegationUpdateConfig.WebSearchPreview
    | ResponsesDelegationUpdateConfig.ImageGenerationToolChoice
    | ResponsesDelegationUpdateConfig.ComputerToolChoice
    | ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice
    | ResponsesDelegationUpdateConfig.ProgrammaticToolCallingToolChoice
    | ResponsesDelegationUpdateConfig.ShellToolChoice
    | ResponsesDelegationUpdateConfig.CustomToolChoice
    | ResponsesDelegationUpdateConfig.ApplyPatchToolChoice
    | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam;
  /** Tools that the model may use. */
  tools?: Array<FunctionTool | ResponsesDelegationUpdateConfig.WebSearch | ResponsesDelegationUpdateConfig.FileSearch | ResponsesDelegationUpdateConfig.CodeInterpreter | ResponsesDelegationUpdateConfig.Shell | ResponsesDelegationUpdateConfig.ImageGeneration | ResponsesDelegationUpdateConfig.Mcp | ResponsesDelegationUpdateConfig.Custom | ResponsesDelegationUpdateConfig.Namespace | ResponsesDelegationUpdateConfig.ToolSearch | ResponsesDelegationUpdateConfig.ProgrammaticToolCalling | ResponsesDelegationUpdateConfig.Computer | ResponsesDelegationUpdateConfig.ApplyPatch>;
}

export declare namespace ResponsesDelegationUpdateConfig {
  /** Reasoning of the model. */
  export interface Reasoning {
    /** Effort that the model spends on reasoning. */
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | null;
    /** Detail of the summary of the reasoning. */
    summary?: 'concise' | 'detailed' | 'auto' | null;
  }

  /** Settings of the text output. */
  export interface Text {
    /** Length of the text output: `low`, `medium` or `high`. */
    verbosity?: 'low' | 'medium' | 'high' | null;
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface LiveFunctionToolChoiceParam {
    /** Name of the function to call. */
    name: string;
    type: 'function';
  }

  /** Use of tools: a mode, or a particular tool. */
  export type LiveMCPToolChoiceParam = ResponsesDelegationConfig.LiveMCPToolChoiceParam;

  /** Use of tools: a mode, or a particular tool. */
  export interface FileSearchToolChoice {
    type: 'file_search';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface WebSearchToolChoice {
    type: 'web_search';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface WebSearchPreview {
    type: 'web_search_preview';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface ImageGenerationToolChoice {
    type: 'image_generation';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface ComputerToolChoice {
    type: 'computer';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface CodeInterpreterToolChoice {
    type: 'code_interpreter';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface ProgrammaticToolCallingToolChoice {
    type: 'programmatic_tool_calling';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface ShellToolChoice {
    type: 'shell';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface CustomToolChoice {
    /** Name of the custom tool to call. */
    name: string;
    type: 'custom';
  }

  /** Use of tools: a mode, or a particular tool. */
  export interface ApplyPatchToolChoice {
    type: 'apply_patch';
  }

  /** Use of tools: a mode, or a particular tool. */
  export type LiveAllowedToolsChoiceParam = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam;

  export namespace LiveAllowedToolsChoiceParam {
    /** Tools that are allowed. */
    export type LiveFunctionToolChoiceParam = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.LiveFunctionToolChoiceParam;

    /** Tools that are allowed. */
    export type LiveMCPToolChoiceParam = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.LiveMCPToolChoiceParam;

    /** Tools that are allowed. */
    export type FileSearchToolChoice = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.FileSearchToolChoice;

    /** Tools that are allowed. */
    export type WebSearchToolChoice = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.WebSearchToolChoice;

    /** Tools that are allowed. */
    export type WebSearchPreview = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.WebSearchPreview;

    /** Tools that are allowed. */
    export type ImageGenerationToolChoice = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ImageGenerationToolChoice;

    /** Tools that are allowed. */
    export type ComputerToolChoice = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ComputerToolChoice;

    /** Tools that are allowed. */
    export type CodeInterpreterToolChoice = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.CodeInterpreterToolChoice;

    /** Tools that are allowed. */
    export type ProgrammaticToolCallingToolChoice = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ProgrammaticToolCallingToolChoice;

    /** Tools that are allowed. */
    export type ShellToolChoice = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ShellToolChoice;

    /** Tools that are allowed. */
    export type CustomToolChoice = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.CustomToolChoice;

    /** Tools that are allowed. */
    export type ApplyPatchToolChoice = ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ApplyPatchToolChoice;
  }

  /** Tools that the model may use. */
  export interface WebSearch {
    /** Kind of tool. */
    type: 'web_search';
  }

  /** Tools that the model may use. */
  export interface FileSearch {
    /** Kind of tool. */
    type: 'file_search';
  }

  /** Tools that the model may use. */
  export interface CodeInterpreter {
    /** Kind of tool. */
    type: 'code_interpreter';
  }

  /** Tools that the model may use. */
  export type Shell = ResponsesDelegationConfig.Shell;

  export namespace Shell {
    /** Environment in which commands run. */
    export type ContainerAuto = ResponsesDelegationConfig.Shell.ContainerAuto;

    export namespace ContainerAuto {
      /** Network access of the container: none, or listed domains. */
      export type Disabled = ResponsesDelegationConfig.Shell.ContainerAuto.Disabled;

      /** Network access of the container: none, or listed domains. */
      export type Allowlist = ResponsesDelegationConfig.Shell.ContainerAuto.Allowlist;

      /** Skills to install. */
      export type SkillReference = ResponsesDelegationConfig.Shell.ContainerAuto.SkillReference;

      /** Skills to install. */
      export type Inline = ResponsesDelegationConfig.Shell.ContainerAuto.Inline;

      export namespace Inline {
        /** Archive with the files. */
        export type Source = ResponsesDelegationConfig.Shell.ContainerAuto.Inline.Source;
      }
    }

    /** Environment in which commands run. */
    export type ContainerReference = ResponsesDelegationConfig.Shell.ContainerReference;

    /** Environment in which commands run. */
    export type Local = ResponsesDelegationConfig.Shell.Local;

    export namespace Local {
      /** Skills to install. */
      export type Skill = ResponsesDelegationConfig.Shell.Local.Skill;
    }
  }

  /** Tools that the model may use. */
  export interface ImageGeneration {
    /** Kind of tool. */
    type: 'image_generation';
  }

  /** Tools that the model may use. */
  export interface Mcp {
    /** Kind of tool. */
    type: 'mcp';
  }

  /** Tools that the model may use. */
  export interface Custom {
    /** Kind of tool. */
    type: 'custom';
  }

  /** Tools that the model may use. */
  export interface Namespace {
    /** Kind of tool. */
    type: 'namespace';
  }

  /** Tools that the model may use. */
  export interface ToolSearch {
    /** Kind of tool. */
    type: 'tool_search';
  }

  /** Tools that the model may use. */
  export interface ProgrammaticToolCalling {
    /** Kind of tool. */
    type: 'programmatic_tool_calling';
  }

  /** Tools that the model may use. */
  export interface Computer {
    /** Kind of tool. */
    type: 'computer';
  }

  /** Tools that the model may use. */
  export interface ApplyPatch {
    /** Kind of tool. */
    type: 'apply_patch';
  }
}

/** @public */
export interface ServerEventSelector {
  /** Type of the event. */
  type: string;
  /** Type of the response event inside the event. */
  response_event?: string;
}

/** @public */
export interface SessionConfig {
  model: (string & {}) | 'gpt-live-1';
  audio?: SessionConfig.Audio;
  client?: ClientConfig;
  delegation?: ClientDelegation | SessionConfig.Responses | SessionConfig.Decisions | null;
  input?: InitialItem[];
  instructions?: string | null;
  safety_identifier?: string | null;
  store?: boolean;
  triggers?: DecisionTrigger[];
}

export declare namespace SessionConfig {
  export interface Audio {
    format?: AudioFormat;
    output?: Audio.Output;
  }

  export namespace Audio {
    export interface Output {
      voice?: (string & {}) | BuiltInVoice | CustomVoice;
    }
  }

  export type Responses = MediaSessionConfig.Responses;

  export type Decisions = MediaSessionConfig.Decisions;
}

/** @public */
export interface SessionResource {
  id: string;
  expires_at: number;
  model: (string & {}) | 'gpt-live-1';
  status: 'active';
  audio?: SessionResource.Audio;
  client?: ClientConfig;
  delegation?: ClientDelegation | SessionResource.Responses | SessionResource.Decisions | null;
  input?: InitialItem[];
  instructions?: string | null;
  safety_identifier?: string | null;
  store?: boolean;
  triggers?: DecisionTrigger[];
}

export declare namespace SessionResource {
  export type Audio = SessionConfig.Audio;

  export namespace Audio {
    export type Output = SessionConfig.Audio.Output;
  }

  export type Responses = MediaSessionConfig.Responses;

  export type Decisions = MediaSessionConfig.Decisions;
}

/** @public */
export interface SessionUpdateConfig {
  delegation?:
    | ClientDelegation
    | SessionUpdateConfig.Responses
    | SessionUpdateConfig.Decisions
    | null;
  triggers?: DecisionTrigger[];
}

export declare namespace SessionUpdateConfig {
  export type Responses = ForkSessionConfig.Delegation;

  export interface Decisions {
    type: 'decisions';
    acknowledgement_delay_ms?: number;
    decisions?: DecisionsDelegationUpdateConfig;
  }
}

/** @public */
export interface SessionUsage {
  seconds: number;
}

/**
 * Parameters of `client.live.create`.
 *
 * @public
 */
export interface LiveCreateParams {
  /** Settings of the session. */
  session: MediaSessionConfig;
  /** Connection to the server. */
  transport: LiveCreateParams.Transport;
}

export declare namespace LiveCreateParams {
  /** Connection to the server. */
  export interface Transport {
    /** SDP offer of the client. */
    sdp: string;
    type: 'webrtc';
  }
}
