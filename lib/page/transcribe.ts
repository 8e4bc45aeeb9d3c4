import { transcribeBoxes } from './boxes.ts';
import { codePictures } from './code-pictures.ts';
import { titleOf } from './page-dom.ts';
import { webHosts } from './page-hosts.ts';
import { readText } from './page-text.ts';
import type { BoxTranscript, FrameNames, Transcript } from './transcript.ts';
import { attribute } from './tree.ts';

/** A page written down, and the elements that its parts stand for, which never leave the page. */
export interface Transcribed {
  readonly transcript: Transcript;
  /** The element of each block. */
  readonly elements: readonly Element[];
  /** Pictures that may hold a code, the likeliest first. */
  readonly pictures: readonly Element[];
}

/** What `transcribe` is to those who are given it. */
export type TranscribePage = (document: Document, url: string) => Transcribed;

const most = { path: 300, frames: 60 } as const;

/**
 * Writes down what somebody who pays sees of a page. Never throws: a page that cannot be read is an empty one. Reads only
 * what is visible, changes nothing, keeps nothing.
 */
export function transcribe(document: Document, url: string): Transcribed {
  try {
    if (!URL.canParse(url)) return empty;
    return written(document, new URL(url).pathname, transcribeBoxes(document));
  } catch {
    return empty;
  }
}

const empty: Transcribed = {
  transcript: {
    path: '',
    title: '',
    language: '',
    blocks: [],
    cut: false,
    radios: [],
    frames: [],
    codes: 0,
    boxes: [],
    forms: [],
  },
  elements: [],
  pictures: [],
};

function written(document: Document, path: string, { boxes, forms }: BoxTranscript): Transcribed {
  const { blocks, elements, pictures: all, radios, frames, cut } = readText(document);
  const pictures = codePictures(all);
  const transcript = {
    path: path.slice(0, most.path),
    title: titleOf(document),
    language: attribute(document.documentElement, 'lang').slice(0, 40),
    blocks,
    cut,
    radios,
    frames: frames.slice(0, most.frames).map((frame) => namesOf(frame, document)),
    codes: pictures.length,
    boxes,
    forms,
  };
  return { transcript, elements, pictures };
}

const frameNames = ['title', 'name', 'id', 'src', 'data-cse'];

function namesOf(frame: Element, { baseURI }: Document): FrameNames {
  const names = frameNames.map((name) => attribute(frame, name)).join(' ');
  return { names, host: webHosts([attribute(frame, 'src')], baseURI)[0] ?? '' };
}
