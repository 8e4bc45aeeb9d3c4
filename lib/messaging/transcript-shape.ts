import {
  array,
  boolean,
  enum as oneOf,
  literal,
  maxLength,
  number,
  optional,
  strictObject,
  string,
} from 'zod/mini';
import type { ZodMiniType } from 'zod/mini';

const words = (most: number) => string().check(maxLength(most));
const list = <T extends ZodMiniType>(of: T, most: number) => array(of).check(maxLength(most));
const mark = optional(literal(true));

const block = strictObject({
  text: words(600),
  tag: words(60),
  place: oneOf(['heading', 'prose', 'aside', 'body']),
  struck: mark,
  column: optional(number()),
  choice: optional(words(60)),
  radio: mark,
  chosen: mark,
  off: mark,
  pictured: mark,
  pressed: mark,
  folded: mark,
});

const radio = strictObject({
  name: words(200),
  value: words(200),
  picture: optional(strictObject({ src: words(200), alt: words(200) })),
  chosen: mark,
  off: mark,
});

const box = strictObject({
  tag: oneOf(['input', 'select']),
  form: optional(number()),
  shown: boolean(),
  autocomplete: list(words(40), 10),
  label: words(240),
  hint: words(240),
  near: list(words(90), 12),
  unit: words(10),
  names: words(240),
  classes: words(200),
  section: words(240),
  heading: words(200),
  type: words(40),
  maxLength: number(),
  limit: number(),
  min: number(),
  max: number(),
  follows: boolean(),
  choices: list(strictObject({ text: words(40), value: words(40) }), 60),
  choiceCount: number(),
});

/** What a frame below the page writes down of itself (`page/transcript.ts`); what is longer was not written by our script. */
export const boxTranscript = strictObject({
  boxes: list(box, 400),
  forms: list(
    strictObject({ purpose: words(400), text: words(600), targets: list(words(300), 10) }),
    400,
  ),
});

/** What our script in a page writes down of it. */
export const transcript = strictObject({
  ...boxTranscript.shape,
  path: words(300),
  title: words(200),
  language: words(40),
  blocks: list(block, 2100),
  cut: boolean(),
  radios: list(radio, 100),
  frames: list(strictObject({ names: words(1100), host: words(300) }), 60),
  codes: number(),
});
