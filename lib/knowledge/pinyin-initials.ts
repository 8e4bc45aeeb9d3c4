/** First character, in pinyin order, of those whose pinyin begins with the letter at the same place. */
const firsts = Array.from('阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀');
const alphabet = 'abcdefghjklmnopqrstwxyz';

/** Characters that are read in two ways in the names and words people search for. */
const secondReadings: Readonly<Record<string, string>> = {
  行: 'hx',
  重: 'cz',
  长: 'cz',
  会: 'hk',
  乐: 'ly',
  解: 'jx',
  单: 'ds',
  厦: 'xs',
  调: 'dt',
  传: 'cz',
  参: 'cs',
  校: 'jx',
  还: 'h',
  率: 'ls',
  降: 'jx',
  卡: 'kq',
  提: 'td',
  差: 'cs',
  曾: 'cz',
  盛: 'cs',
  藏: 'cz',
  朝: 'cz',
  尾: 'wy',
  系: 'jx',
  车: 'cj',
  省: 'sx',
  仇: 'cq',
  贾: 'gj',
  翟: 'dz',
};

const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
const known = new Map<string, string>();

/**
 * Letters a character's pinyin may begin with, `g` for 工 and `hx` for 行; other signs stand for themselves. Read off
 * the browser's own pinyin order, so that no table of twenty thousand characters is shipped.
 */
function initialsOf(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const found = /^\p{Script=Han}$/u.test(sign)
    ? (secondReadings[sign] ?? letterOf(sign))
    : sign.toLowerCase();
  known.set(sign, found);
  return found;
}

function letterOf(sign: string): string {
  const next = firsts.findIndex((first) => order.compare(first, sign) > 0);
  return alphabet.at(next === -1 ? -1 : Math.max(0, next - 1)) ?? '';
}

/** First letters of a text, a sign each: by the first reading, and by the second where there is one. */
export interface Initials {
  readonly first: string;
  readonly second: string;
}

/** Made once for a text that is looked through at every key. */
export function initialsIn(text: string): Initials {
  const all = Array.from(text, initialsOf);
  return {
    first: all.map((letters) => letters.charAt(0)).join(''),
    second: all.map((letters) => letters.charAt(letters.length - 1)).join(''),
  };
}

/** Where the letters stand side by side; -1 where they do not. `gsyh` stands in 工商银行 at 0. */
export function findInitials({ first, second }: Initials, typed: string): number {
  for (let start = 0; start + typed.length <= first.length; start++) {
    let at = 0;
    while (
      at < typed.length &&
      (typed[at] === first[start + at] || typed[at] === second[start + at])
    )
      at++;
    if (at === typed.length) return start;
  }
  return -1;
}
