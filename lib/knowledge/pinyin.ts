/** The finals that may follow each initial: some four hundred syllables, those of one letter left out. */
const finals: Readonly<Record<string, string>> = {
  '': 'ai an ang ao ei en er ou yi ya yan yang yao ye yin ying yo yong you yu yuan yue yun wa wai wan wang wei wen weng wo wu',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo v ve',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
};

const [open = '', ...closed] = Object.entries(finals).map(
  ([initial, ends]) => `${initial}(?:${ends.split(' ').join('|')})`,
);
const withInitial = `(?:${closed.join('|')}|(?=[yw])${open})`;
const anySyllable = `(?:${open}|${withInitial})`;

/**
 * Whether a name reads as so many syllables of pinyin from end to end. A syllable inside that begins with a vowel does
 * not count: nobody would find where it begins.
 */
export function isPinyin(name: string, syllables: number): boolean {
  return new RegExp(`^${anySyllable}${withInitial}{${syllables - 1}}$`).test(name);
}
