import { createReadStream, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface ProfileHit {
  readonly file: string;
  readonly marker: string;
  readonly encoding: 'utf8' | 'utf16le';
  readonly offset: number;
}

/** Where in a browser's profile these words stand readable, in either encoding browsers use. */
export async function grepProfile(
  profileDir: string,
  markers: readonly string[],
): Promise<readonly ProfileHit[]> {
  const needles = markers.flatMap((marker) =>
    (['utf8', 'utf16le'] as const).map((encoding) => ({
      marker,
      encoding,
      bytes: Buffer.from(marker, encoding),
    })),
  );
  const hits: ProfileHit[] = [];
  for (const file of globSync('**/*', { cwd: profileDir })) {
    const path = join(profileDir, file);
    if (!isFile(path)) continue;
    for await (const { needle, offset } of grepFile(path, needles)) {
      hits.push({ file, marker: needle.marker, encoding: needle.encoding, offset });
    }
  }
  return hits;
}

/** Sockets and links into nowhere are no files; a live browser also removes some meanwhile. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Each chunk is searched together with the end of the one before, lest a word lie across both. */
async function* grepFile<T extends { readonly bytes: Buffer }>(
  path: string,
  needles: readonly T[],
) {
  const overlap = Math.max(0, ...needles.map(({ bytes }) => bytes.length - 1));
  let tail = Buffer.alloc(0);
  let position = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const window = Buffer.concat([tail, chunk]);
    const start = position - tail.length;
    for (const needle of needles) {
      for (const at of occurrences(window, needle.bytes)) {
        // A word that lies wholly in the tail was found with the chunk before.
        if (at + needle.bytes.length > tail.length) yield { needle, offset: start + at };
      }
    }
    position += chunk.length;
    tail = window.subarray(Math.max(0, window.length - overlap));
  }
}

function* occurrences(haystack: Buffer, needle: Buffer): Generator<number> {
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) yield at;
}
