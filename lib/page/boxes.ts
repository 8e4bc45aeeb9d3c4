import { wordReader } from './drawn-words.ts';
import { readClues } from './field-clues.ts';
import { foldName, foldText } from './field-text.ts';
import { collectBoxes, type FoundRoot } from './form-collect.ts';
import { baseOf, documentOf } from './page-dom.ts';
import { webHosts } from './page-hosts.ts';
import type { Box, BoxTranscript, FormAround } from './transcript.ts';
import { attribute, firstBelow, firstChildOf, formOf, readText, wholeTextOf } from './tree.ts';

/** The boxes of a page, and the element of each, which never leaves the page. */
export interface BoxesRead extends BoxTranscript {
  readonly elements: readonly Element[];
}

/** What `transcribeBoxes` is to those who are given it. */
export type TranscribeBoxes = (document: Document) => BoxesRead;

/**
 * Writes down the boxes of a page in their order, also those in open shadow roots and in frames of the same origin, at
 * most 400 boxes and 10 frames. Reads names and texts only, never what was typed. Does not throw, whatever the page does.
 */
export function transcribeBoxes(document: Document): BoxesRead {
  try {
    return written(document);
  } catch {
    // A page that breaks the browser's own objects is a page of which nothing is known.
    return { boxes: [], forms: [], elements: [] };
  }
}

/** The first reading is on the way to what a person sees of us; what takes long to ask waits for the next. */
const readBefore = new WeakSet<Document>();

function written(document: Document): BoxesRead {
  const isThorough = readBefore.has(document);
  readBefore.add(document);
  const found = collectBoxes(document, isThorough);
  const shared = { parts: new Map<Node, string>(), words: wordReader(), isThorough };
  const forms: FormAround[] = [];
  const known = new Map<Element, number>();
  const boxes = found.map((box): Box => {
    const clues = readClues(box, shared);
    const form = formOf(box.element);
    if (!form) return clues;
    const at = known.get(form) ?? forms.push(formAround(form, box.root)) - 1;
    known.set(form, at);
    return { ...clues, form: at };
  });
  return { boxes, forms, elements: found.map(({ element }) => element) };
}

const most = { buttons: 4, purpose: 400, text: 600, nodes: 300, senders: 20, targets: 10 } as const;

function formAround(form: HTMLFormElement, root: FoundRoot): FormAround {
  return { purpose: purposeOf(form), text: textOf(form, root), targets: targetsOf(form) };
}

const pressed = 'button,input[type=submit],input[type=button]';

function purposeOf(form: HTMLFormElement): string {
  const buttons = firstBelow(form, pressed, most.buttons);
  const texts = buttons.map((one) => foldText(`${attribute(one, 'value')} ${wholeTextOf(one)}`));
  return [foldName(attribute(form, 'action')), ...texts].join(' ').slice(0, most.purpose);
}

function textOf(form: HTMLFormElement, { node }: FoundRoot): string {
  // A form that stands between the rows of a table holds nothing: the browser moves its rows out.
  const holder = firstChildOf(form) ? form : firstBelow(node, 'body', 1)[0];
  const limits = { characters: most.text, nodes: most.nodes };
  return holder ? foldText(readText(holder, limits), most.text) : '';
}

/** What a page's own script does with a form nobody can see. */
function targetsOf(form: HTMLFormElement): readonly string[] {
  const senders = firstBelow(form, '[formaction]', most.senders);
  const actions = senders.map((sender) => attribute(sender, 'formaction'));
  const hosts = webHosts([attribute(form, 'action'), ...actions], baseOf(documentOf(form)));
  // A longer one is no host that anybody could reach.
  return hosts.filter((host) => host.length <= 300).slice(0, most.targets);
}
