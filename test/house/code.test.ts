import { describe, expect, it } from 'vitest';

import { linesOf, projectFiles, textOfFile } from './files.ts';

describe('entrypoints', () => {
  const entrypoints = projectFiles('entrypoints/*.ts', 'entrypoints/*/{index,main}.{ts,tsx}');

  it.each(entrypoints)('%s only joins things, in at most 40 lines', (file) => {
    expect(linesOf(file).length).toBeLessThanOrEqual(40);
  });
});

describe('sentences a person reads', () => {
  // The list of weak passwords holds Chinese ones because people choose them.
  const speaksChinese = /^lib\/(text|knowledge|statement|static)\/|^lib\/vault\/strength\.ts$/;
  const files = projectFiles('*.ts', '{entrypoints,components,lib}/**/*.{ts,tsx,css,html}').filter(
    (file) => !speaksChinese.test(file),
  );

  it('stand in lib/text and in what is known of banks, nowhere else', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => /\p{Script=Han}/u.test(withoutComments(file)))).toEqual([]);
  });

  /** A comment may name the Chinese word for a thing, and a page its product. */
  function withoutComments(file: string): string {
    return textOfFile(file)
      .replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
      .replace('<title>卡伴</title>', '');
  }
});

describe('every text file', () => {
  const files = projectFiles('*', '.*', '.ci/*', '{entrypoints,components,lib,test}/**/*').filter(
    (file) => !/\.(png|xlsx|zip|pdf|wasm|gz)$/.test(file),
  );
  // Written in pieces, or this very file would be the first to be found.
  const folders = ['tmp', 'root', 'work', 'home'].map((name) => `/${name}/`);

  it('names no folder of the machine it was written on', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(
      files.filter((file) => {
        const text = textOfFile(file);
        return folders.some((folder) => namesFolder(text, folder));
      }),
    ).toEqual([]);
  });

  /** As a path from the top of a disk, not as the middle of a longer one or of an address. */
  function namesFolder(text: string, folder: string): boolean {
    return new RegExp(String.raw`(?<![\w.$}*~@-])${folder}(?=[\w.])`).test(text);
  }
});
