import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An invented form, and what a careful person would say its fields ask for. */
export interface FormFixture {
  readonly name: string;
  readonly html: string;
  /** By the number in `data-fid`. */
  readonly labels: ReadonlyMap<number, string>;
}

const folder = join(import.meta.dirname, 'fixtures/forms');

/**
 * The forms of one batch. In the file each field says by `data-is` what it is; here that is taken out and each box is
 * numbered, so that nothing a page would not have helps the reader.
 */
export function formsOf(batch: string): readonly FormFixture[] {
  const text = readFileSync(join(folder, `${batch}.html`), 'utf8');
  return text
    .split('<!-- form: ')
    .slice(1)
    .map((part) => {
      const [name = '', ...rest] = part.split(' -->');
      return { name, ...numbered(rest.join(' -->')) };
    });
}

/** Boxes in the text of a frame are written with entities. */
const box = /(<|&lt;)(?:input|select|textarea)\b(?:(?!>|&gt;)[\s\S])*/gi;
const answer = /\s+data-is=["'](\w+)["']/;

function numbered(source: string): Omit<FormFixture, 'name'> {
  const labels = new Map<number, string>();
  let next = 0;
  const html = source.replaceAll(box, (tag: string, bracket: string) => {
    const fid = next++;
    const label = answer.exec(tag)?.[1];
    if (label) labels.set(fid, label);
    const quote = bracket === '<' ? '"' : "'";
    return tag
      .replace(answer, '')
      .replace(/^((?:<|&lt;)\w+)/, `$1 data-fid=${quote}${fid}${quote}`);
  });
  return { html, labels };
}
