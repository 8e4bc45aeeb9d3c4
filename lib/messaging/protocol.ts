import { boolean, config, enum as oneOf, type output, strictObject } from 'zod/mini';
import type { ZodMiniType } from 'zod/mini';
import type { languages } from '../text/language.ts';

// A strict content policy reports zod's probe for `new Function`; without it zod never compiles code.
config({ jitless: true });

export interface Exchange {
  readonly request: ZodMiniType;
  readonly response: ZodMiniType;
}

const languageTags: typeof languages = ['zh-CN', 'en', 'zh-TW'];

/**
 * Every question our script in a web page can ask. Only the top frame of a page the person turned the helper on for
 * is answered, and no answer carries anything that the page may not know.
 */
export const protocol = {
  'helper.hello': {
    request: strictObject({}),
    response: strictObject({ language: oneOf(languageTags) }),
  },
  'helper.open': {
    request: strictObject({}),
    response: strictObject({ opened: boolean() }),
  },
} as const satisfies Record<string, Exchange>;

export type Question = keyof typeof protocol;
export type RequestOf<Q extends Question> = output<(typeof protocol)[Q]['request']>;
export type ResponseOf<Q extends Question> = output<(typeof protocol)[Q]['response']>;
