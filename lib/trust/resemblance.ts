import {
  cheapEndings,
  commonEndings,
  type Guard,
  honestNeighbours,
} from '../knowledge/lookalike-guards.ts';
import { isPinyin } from '../knowledge/pinyin.ts';
import type { HostParts } from './registrable.ts';
import type { ImitationRule } from './rules.ts';
import { coarseLook } from './skeleton.ts';

/** A guarded address, cut once. */
export interface GuardParts extends Guard {
  readonly label: string;
  readonly suffix: string;
  /** What must stand before the label: `weixin` of weixin.qq.com. */
  readonly before: string;
  /** Its look in ASCII. */
  readonly twin: string;
}

/** A host under comparison, with what its label looks like. */
export interface SeenHost extends HostParts {
  readonly twin: string;
  /** Letters read as digits. */
  readonly digits: string;
}

interface Edit {
  readonly rule: ImitationRule;
  /** The letter that came or changed; where one went, the next. */
  readonly letter: string;
  /** How many letters at the end are as they were. */
  readonly kept: number;
}

/** The one slip of a finger between two names; undefined when they differ by none or by more. */
export function oneEdit(genuine: string, seen: string): Edit | undefined {
  const growth = seen.length - genuine.length;
  if (Math.abs(growth) > 1 || seen === genuine) return undefined;
  const most = Math.min(seen.length, genuine.length);
  const head = countSame(most, (at) => genuine[at] === seen[at]);
  const kept = countSame(most - head, (at) => genuine.at(-1 - at) === seen.at(-1 - at));
  const rule = ruleOf(most - head - kept, growth, swapsAt(head, genuine, seen));
  return rule && { rule, letter: seen[head] ?? '', kept };
}

function ruleOf(rest: number, growth: number, swaps: boolean): ImitationRule | undefined {
  if (growth !== 0) {
    const grown = growth > 0 ? 'letter-added' : 'letter-missing';
    return rest === 0 ? grown : undefined;
  }
  if (rest === 1) return 'letter-changed';
  return rest === 2 && swaps ? 'letters-swapped' : undefined;
}

function swapsAt(at: number, genuine: string, seen: string): boolean {
  return genuine[at] === seen[at + 1] && genuine[at + 1] === seen[at];
}

function countSame(most: number, same: (at: number) => boolean): number {
  let count = 0;
  while (count < most && same(count)) count += 1;
  return count;
}

/**
 * How a main domain imitates the guarded one; undefined when it does not, or when it may as well be an honest name of
 * its own. Two and three letters allow hardly any comparison, and numbers none: hotlines of other banks lie next door.
 */
export function resemblance(seen: SeenHost, guard: GuardParts): ImitationRule | undefined {
  if (guard.before !== '' && seen.before.at(-1) !== guard.before) return undefined;
  if (honestNeighbours.has(seen.label)) return undefined;
  const near = sharesEnding(seen, guard);
  if (near || guard.label.length >= 6) {
    if (looksSame(seen, guard, near)) return 'similar-glyphs';
    return near ? slip(seen, guard) : undefined;
  }
  return isCommon(seen) ? likeness(seen, guard) : undefined;
}

function isCommon({ suffix }: HostParts): boolean {
  return commonEndings.has(suffix) || cheapEndings.has(suffix);
}

/**
 * Short names under another ending than their own. A digit in the place of a letter says enough; without one only a name
 * that is no word is compared, by its look and by a letter that stands twice.
 */
function likeness(seen: SeenHost, guard: GuardParts): ImitationRule | undefined {
  const { label, twin } = seen;
  if (label === guard.label || !/^[a-z]{3,}$/.test(guard.label)) return undefined;
  const rare = guard.rare === true;
  if (twin === guard.twin) return rare || /\d/.test(label) ? 'similar-glyphs' : undefined;
  const twice = label.length > guard.label.length && label.replace(/(.)\1/, '$1') === guard.label;
  return rare && twice ? 'letter-added' : undefined;
}

/** Under other endings live other people; where endings are cheap, thieves do. */
function sharesEnding(seen: HostParts, guard: GuardParts): boolean {
  if (seen.suffix === guard.suffix) return true;
  return guard.label.length >= 5 && isWord(guard.label) && cheapEndings.has(seen.suffix);
}

function isWord(label: string): boolean {
  return /\D/.test(label);
}

function looksSame(seen: SeenHost, guard: GuardParts, near: boolean): boolean {
  if (seen.label === guard.label || guard.label.length < 3 || !isWord(seen.label)) return false;
  if (!isWord(guard.label)) return near && seen.digits === guard.label;
  if (seen.twin === guard.twin) return true;
  const rare = near && guard.label.length <= 4 && guard.suffix !== 'com';
  return rare && coarseLook(seen.label) === coarseLook(guard.label);
}

function slip({ label, digits }: SeenHost, guard: GuardParts): ImitationRule | undefined {
  if (label.includes('-') && label.replaceAll('-', '') === guard.label) return 'hyphen-inside';
  // Letters among digits stand for digits; a number without any is left alone.
  const read = !isWord(guard.label) && isWord(label) ? digits : label;
  const edit = oneEdit(guard.label, read);
  return edit && isSuspicious(edit, label, guard) ? edit.rule : undefined;
}

function isSuspicious(edit: Edit, label: string, guard: GuardParts): boolean {
  if (guard.before !== '') return true;
  if (!isWord(guard.label)) return !/^(?:123|9[56]\d|1[016]\d)\d{2}$/.test(label);
  if (guard.label.length === 2)
    return edit.rule === 'letter-added' && /[\daeiouv]/.test(edit.letter);
  if (guard.label.length === 3) return edit.rule !== 'letter-missing';
  return !isHonestWord(edit, label, guard);
}

/** Another word of pinyin, or a common word behind another short head: a mall, a trip, a pay of somebody else. */
function isHonestWord(edit: Edit, label: string, guard: GuardParts): boolean {
  if (guard.syllables !== undefined && isPinyin(label, guard.syllables)) return true;
  const tail = guard.tail?.length ?? 0;
  const head = label.slice(0, label.length - tail);
  if (tail === 0 || edit.kept < tail || !/^[a-z]{0,2}$/.test(head)) return false;
  return head.length < 2 || edit.rule === 'letter-changed';
}
