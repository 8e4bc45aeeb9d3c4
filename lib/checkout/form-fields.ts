import type { WordTopic } from '../knowledge/field-words.ts';
import type { BoxTranscript } from '../page/transcript.ts';
import { type Candidate, type Evidence, weigh } from './field-evidence.ts';
import { meaningReader } from './field-meaning.ts';
import { type ExpiryPart, expiryPart } from './form-expiry.ts';
import { settleTopics } from './form-structure.ts';
import type { Topics } from './form-window.ts';
import { secretFields, type SensitiveField } from './page-facts.ts';

/** A box of a page that asks for card data or another secret. */
export interface FoundField {
  /** Which of the boxes it is. */
  readonly at: number;
  readonly field: SensitiveField;
  /** What its own words say; empty when only its neighbours tell. */
  readonly evidence: readonly Evidence[];
}

/** The boxes of a page that ask for card data and other secrets, in their order. Does not throw. */
export function readFields({ boxes, forms }: BoxTranscript): readonly FoundField[] {
  const meaningOf = meaningReader();
  const fields = boxes.map((box) => weigh(box, meaningOf));
  const topics = settleTopics({ fields, forms, meaningOf });
  const parts: (ExpiryPart | undefined)[] = [];
  return fields.flatMap(({ evidence }, at): readonly FoundField[] => {
    parts[at] = topics[at] === 'expiry' ? partAt(fields, topics, parts) : undefined;
    const topic = isCardPin(topics[at], evidence) ? 'pin' : topics[at];
    const field = parts[at] ?? fieldOf[topic ?? 'other'];
    return field === undefined ? [] : [{ at, field, evidence }];
  });
}

/**
 * Scheme and host to which forms with secret fields are sent. What a page's own script does with them nobody can see.
 */
export function formTargets(
  { boxes, forms }: BoxTranscript,
  found: readonly FoundField[],
): readonly string[] {
  const secret = found.filter(({ field }) => secretFields.has(field));
  const around = new Set(secret.map(({ at }) => boxes[at]?.form));
  return [...new Set(forms.flatMap(({ targets }, at) => (around.has(at) ? targets : [])))];
}

/** Whatever else a box is called: the password of a bank's card is asked for. */
function isCardPin(topic: WordTopic | undefined, evidence: readonly Evidence[]): boolean {
  return topic === 'paymentPassword' && evidence.some((one) => one.topic === 'pin');
}

/** What a topic is for those who ask; the parts of an expiry are told apart before. */
const fieldOf: Readonly<Record<WordTopic, SensitiveField | undefined>> = {
  number: 'cardNumber',
  holder: 'cardName',
  code: 'cardSecurityCode',
  expiry: 'expiration',
  pin: 'pin',
  paymentPassword: 'paymentPassword',
  loginPassword: 'loginPassword',
  smsCode: 'smsCode',
  idNumber: 'idNumber',
  phone: 'phone',
  realName: 'realName',
  balance: 'balance',
  other: undefined,
};

function partAt(
  candidates: readonly Candidate[],
  topics: Topics,
  parts: readonly (ExpiryPart | undefined)[],
): ExpiryPart {
  const at = parts.length;
  const candidate = candidates[at];
  if (!candidate) return 'expiration';
  const next = candidates[at + 1]?.clues;
  const isShort = candidate.clues.maxLength === 2;
  const joined = isShort || next?.follows === true || next?.label === candidate.clues.label;
  const paired = topics[at + 1] === 'expiry' && joined;
  const alone = topics[at - 1] !== 'expiry' && topics[at + 1] !== 'expiry';
  return expiryPart(candidate, { before: parts[at - 1], paired, alone });
}
