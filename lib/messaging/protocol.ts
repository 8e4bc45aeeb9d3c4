import {
  array,
  boolean,
  config,
  enum as oneOf,
  number,
  optional,
  type output,
  strictObject,
  string,
  maxLength,
  regex,
} from 'zod/mini';
import type { ZodMiniType } from 'zod/mini';
import { pageClaims, pageKinds, sensitiveFields } from '../checkout/page-facts.ts';
import { qrTroubles, silences } from '../checkout/page-report.ts';
import type { languages } from '../text/language.ts';
import type { trustLevels } from '../trust/page-rules.ts';
import { boxTranscript, transcript } from './transcript-shape.ts';

// A strict content policy reports zod's probe for `new Function`; without it zod never compiles code.
config({ jitless: true });

export interface Exchange {
  readonly request: ZodMiniType;
  readonly response: ZodMiniType;
  /** Also frames below the page may ask; else only the page itself. */
  readonly frames?: true;
  /** Nothing goes into the answer but the request, and nothing is kept: any page with a script of ours is answered. */
  readonly pure?: true;
}

const languageTags: typeof languages = ['zh-CN', 'en', 'zh-TW'];
const levels: typeof trustLevels = ['official', 'no-finding', 'caution', 'danger'];

const words = (most: number) => string().check(maxLength(most));
const list = <T extends ZodMiniType>(of: T, most: number) => array(of).check(maxLength(most));
const amount = strictObject({ minor: number(), currency: string().check(regex(/^[A-Z]{3}$/)) });
const fields = list(oneOf(sensitiveFields), 20);
const hosts = list(words(300), 10);

const option = strictObject({
  channel: words(40),
  last4: optional(string().check(regex(/^\d{4}$/))),
  cardKind: optional(oneOf(['debit', 'credit'])),
  chosen: optional(boolean()),
});

const qr = strictObject({
  brandShown: optional(words(40)),
  reading: optional(
    strictObject({
      scheme: words(40),
      use: oneOf(['order', 'receipt', 'login', 'unknown']),
      brand: optional(words(40)),
      host: optional(words(300)),
      amount: optional(amount),
      payee: optional(words(100)),
    }),
  ),
  trouble: optional(oneOf(qrTroubles)),
});

const pageReport = strictObject({
  path: words(300),
  kind: oneOf(pageKinds),
  amount: optional(amount),
  payee: optional(words(60)),
  orderNo: optional(words(64)),
  options: list(option, 40),
  brandsShown: list(words(40), 10),
  claims: optional(list(oneOf(pageClaims), 3)),
  fields,
  errorText: optional(words(120)),
  qr: optional(qr),
  cardFrames: hosts,
  pageFrame: optional(words(300)),
  formTargets: hosts,
});

/** One line of the card in the page: `payee: 晴川小铺`. */
const line = strictObject({ label: words(40), text: words(200) });

const overlayView = strictObject({
  language: oneOf(languageTags),
  theme: optional(oneOf(['light', 'dark'])),
  level: oneOf(levels),
  /** What the pill says to a screen reader. */
  pill: words(100),
  /** The verdict in a few words. */
  title: words(60),
  /** What the page says: payee, amount, kind, ways to pay; and how many cards of the person fit. */
  lines: list(line, 6),
  /** The gravest findings as sentences. */
  findings: list(strictObject({ level: oneOf(levels), text: words(300) }), 3),
  details: words(40),
  close: words(40),
  /** Where to press instead, while a window of the page takes every press. */
  elsewhere: words(60),
});

/**
 * Every question our scripts in a web page can ask. Only pages the person turned the helper on for are answered, and no
 * answer carries anything that the page may not know.
 */
export const protocol = {
  /** The sentinel saw something like a checkout: the background brings the helper. */
  'helper.wake': {
    request: strictObject({}),
    response: strictObject({ woken: boolean() }),
  },
  /** What stands on the page: the answer is what it says, as far as it is seen as it was written down. */
  'helper.read': {
    request: transcript,
    response: strictObject({
      report: pageReport,
      /** Where it says the amount: which block, and the figures there. */
      amountAt: list(strictObject({ block: number(), figures: words(40) }), 40),
      payeeAt: optional(number()),
    }),
    pure: true,
  },
  /** What the page is now; the answer is what to draw, nothing for a page on which nothing is paid. */
  'helper.page': {
    request: pageReport,
    response: strictObject({ view: optional(overlayView) }),
  },
  /** A frame below the page has boxes to fill in. */
  'helper.frame': {
    request: boxTranscript,
    response: strictObject({}),
    frames: true,
  },
  /** What stands in a large frame below the page. */
  'helper.framed': {
    request: transcript,
    response: strictObject({}),
    frames: true,
  },
  /** The page has other frames than before: the background brings the reader into those. */
  'helper.frames': {
    request: strictObject({}),
    response: strictObject({}),
  },
  /** The page shows a picture that may be a code: the background brings the decoder into this page. */
  'helper.decoder': {
    request: strictObject({}),
    response: strictObject({ ready: boolean() }),
  },
  /** The person pressed “details”. */
  'helper.open': {
    request: strictObject({}),
    response: strictObject({ opened: boolean() }),
  },
  /** The helper cannot be used in the page itself, or can again: the toolbar button says so. */
  'helper.silent': {
    request: strictObject({ why: optional(oneOf(silences)) }),
    response: strictObject({}),
  },
} as const satisfies Record<string, Exchange>;

export type Question = keyof typeof protocol;
export type RequestOf<Q extends Question> = output<(typeof protocol)[Q]['request']>;
export type ResponseOf<Q extends Question> = output<(typeof protocol)[Q]['response']>;
export type OverlayView = output<typeof overlayView>;

/** What the background sends to the helper in a page: the same page is judged anew, by what a frame told. */
export interface ViewMessage {
  readonly kaban: 'view';
  readonly view: OverlayView | undefined;
}

/** The same way: a frame below the page asks for what pays, or says itself that one pays there. */
export interface FrameMessage {
  readonly kaban: 'frame';
}
