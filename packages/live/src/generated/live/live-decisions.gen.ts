// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { DecisionInputText, DecisionJSONObject } from './live-types.gen.js';

/** @public */
export interface DecisionAssistantMessage {
  content: string | Array<DecisionAssistantMessage.OutputText | DecisionAssistantMessage.Refusal>;
  role: 'assistant';
  id?: string | null;
  phase?: 'commentary' | 'final_answer' | null;
  type?: 'message';
}

export declare namespace DecisionAssistantMessage {
  export interface OutputText {
    text: string;
    type: 'output_text';
  }

  export interface Refusal {
    refusal: string;
    type: 'refusal';
  }
}

/** @public */
export interface DecisionDeveloperMessage {
  content: string | DecisionInputText[];
  role: 'developer';
  id?: string | null;
  type?: 'message';
}

/** @public */
export interface DecisionStoredAssistantMessage {
  id: string;
  content:
    | string
    | Array<DecisionStoredAssistantMessage.OutputText | DecisionStoredAssistantMessage.Refusal>;
  role: 'assistant';
  phase?: 'commentary' | 'final_answer' | null;
  type?: 'message';
}

export declare namespace DecisionStoredAssistantMessage {
  export interface OutputText {
    text: string;
    type: 'output_text';
  }

  export interface Refusal {
    refusal: string;
    type: 'refusal';
  }
}

/** @public */
export interface DecisionStoredDeveloperMessage {
  id: string;
  content: string | DecisionInputText[];
  role: 'developer';
  type?: 'message';
}

/** @public */
export interface DecisionStoredSystemMessage {
  id: string;
  content: string | DecisionInputText[];
  role: 'system';
  type?: 'message';
}

/** @public */
export interface DecisionStoredUserMessage {
  id: string;
  content:
    | string
    | Array<DecisionStoredUserMessage.InputText | DecisionStoredUserMessage.InputImage | DecisionStoredUserMessage.InputJSON>;
  role: 'user';
  type?: 'message';
}

export declare namespace DecisionStoredUserMessage {
  export interface InputText {
    text: string;
    /** Always `input_image`. */
    type: 'input_text';
  }

  export interface InputImage {
    /** URL of the image, or the image as a base64 data URL. */
    image_url: string;
    type: 'input_image';
    /** Resolution at which the model sees the image: `low`, `high`, `auto` or `original`. */
    detail?: 'low' | 'high' | 'auto' | 'original' | null;
  }

  export interface InputJSON {
    data: DecisionJSONObject | DecisionJSONObject[];
    /** Always `input_image`. */
    type: 'input_json';
  }
}

/** @public */
export interface DecisionSystemMessage {
  content: string | DecisionInputText[];
  role: 'system';
  id?: string | null;
  type?: 'message';
}

/** @public */
export interface DecisionUserMessage {
  content:
    | string
    | Array<DecisionUserMessage.InputText | DecisionUserMessage.InputImage | DecisionUserMessage.InputJSON>;
  role: 'user';
  id?: string | null;
  type?: 'message';
}

export declare namespace DecisionUserMessage {
  export interface InputText {
    text: string;
    type: 'input_text';
  }

  export interface InputImage {
    image_url: string;
    type: 'input_image';
    detail?: 'low' | 'high' | 'auto' | 'original' | null;
  }

  export interface InputJSON {
    data: DecisionJSONObject | DecisionJSONObject[];
    type: 'input_json';
  }
}
