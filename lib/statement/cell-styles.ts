/** Number formats that every sheet knows and that show a date or a time. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
}

/** For each cell style of styles.xml, whether a number in it is a date. */
export function dateStyles(xml: string): readonly boolean[] {
  const dateIds = new Set<number>();
  const otherIds = new Set<number>();
  for (const tag of tagsOf(xml, 'numFmt')) {
    const id = Number(tag.get('numFmtId'));
    if (isDateFormat(tag.get('formatCode') ?? '')) dateIds.add(id);
    else otherIds.add(id);
  }
  const start = xml.search(/<(?:\w+:)?cellXfs\b/);
  const end = xml.search(/<\/(?:\w+:)?cellXfs>/);
  if (start < 0 || end < start) return [];
  return tagsOf(xml.slice(start, end), 'xf').map((tag) => {
    const id = Number(tag.get('numFmtId') ?? 0);
    return dateIds.has(id) || (isBuiltInDate(id) && !otherIds.has(id));
  });
}

/** Characters a format can have; brackets that never close cost time by the square of their number. */
const longestFormat = 255;

/** Whether a format shows a date: letters of dates outside quotes, escapes and brackets. */
function isDateFormat(code: string): boolean {
  const bare = code
    .slice(0, longestFormat)
    .replaceAll(/&quot;[^&]*&quot;|"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare);
}

/** The attributes of every tag of this name, prefixes left out. */
export function tagsOf(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const tags: ReadonlyMap<string, string>[] = [];
  for (const [, attributes = ''] of xml.matchAll(
    new RegExp(`<(?:\\w+:)?${name}\\s([^<>]*)>`, 'g'),
  )) {
    const values = new Map<string, string>();
    for (const [, key = '', one, two] of attributes.matchAll(
      /(?:^|\s)([\w:]+)=(?:"([^"]*)"|'([^']*)')/g,
    )) {
      values.set(key.slice(key.indexOf(':') + 1), one ?? two ?? '');
    }
    tags.push(values);
  }
  return tags;
}
