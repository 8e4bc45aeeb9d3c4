import type { Page } from 'puppeteer-core';

/** What a page learns of us by everything it can ask; each list is empty when it learns nothing. */
export interface Traces {
  readonly words: WordsRead;
  readonly elements: ElementsSeen;
  /** Files of ours that the page could load. */
  readonly files: readonly string[];
}

interface WordsRead {
  /** By searching as a person does. */
  readonly found: readonly string[];
  /** In what is selected, in texts and in markup. */
  readonly read: readonly string[];
  /** The page finds and reads its own word: the probes work. */
  readonly control: { readonly found: boolean; readonly read: boolean };
}

interface ElementsSeen {
  readonly globals: readonly string[];
  readonly hosts: number;
  /** Attributes of our element as it came. */
  readonly added: readonly string[];
  /** Elements of ours, or roots, that a query reaches. */
  readonly inside: number;
  readonly animations: number;
  readonly highlights: number;
  readonly resources: number;
  readonly messages: number;
  readonly listened: number;
  /** Layout shift without a press of the person's. */
  readonly shift: number;
}

/** Asks from inside the page, as its own script would. */
export async function tracesIn(
  page: Page,
  asked: { readonly origin: string; readonly words: readonly string[] },
): Promise<Traces> {
  return {
    words: await page.evaluate(readWords, asked.words),
    elements: await page.evaluate(seeElements),
    files: await page.evaluate(loadFiles, asked.origin),
  };
}

/** Runs in the page, hence all it needs stands in it; so do the others. */
function readWords(words: readonly string[]): WordsRead {
  const { find } = globalThis as unknown as { readonly find: (words: string) => boolean };
  const own = document.querySelector('html > [popover]');
  const top = document.documentElement;
  const finds = (word: string): boolean => {
    getSelection()?.removeAllRanges();
    return find(word);
  };
  const found = words.filter(finds);
  const control = finds('晴川小铺');
  getSelection()?.selectAllChildren(top);
  const selected = String(getSelection());
  document.execCommand('selectAll');
  const texts = [
    selected,
    String(getSelection()),
    top.innerText,
    top.textContent,
    top.getHTML({ serializableShadowRoots: true }),
    own?.getHTML({ serializableShadowRoots: true }) ?? '',
    new XMLSerializer().serializeToString(document),
  ].join('\n');
  return {
    found,
    read: words.filter((word) => texts.includes(word)),
    control: { found: control, read: texts.includes('晴川小铺') },
  };
}

interface Spied {
  readonly added: readonly string[];
  readonly messages: number;
  readonly listened: number;
  readonly shift: number;
}

function seeElements(): ElementsSeen {
  const { spied } = globalThis as unknown as { readonly spied: Spied };
  const own = document.querySelector('html > [popover]');
  const { left, top, width, height } = (own ?? document.body).getBoundingClientRect();
  const met = new Set<Element>();
  for (let at = 0; at < 400; at += 1) {
    const x = left + (width * (at % 20)) / 20;
    const y = top + (height * Math.floor(at / 20)) / 20;
    for (const element of document.elementsFromPoint(x, y)) met.add(element);
  }
  const known = new Set<Element | null>([own, document.documentElement]);
  const inside = [...met].filter(
    (element) => !known.has(element) && !document.body.contains(element),
  );
  return {
    globals: Object.getOwnPropertyNames(globalThis).toSorted(),
    hosts: own ? 1 : 0,
    inside: inside.length + (own?.shadowRoot ? 1 : 0),
    animations: document.getAnimations().length,
    highlights: CSS.highlights.size,
    resources: performance.getEntries().filter(({ name }) => name.includes('-extension:')).length,
    added: spied.added,
    messages: spied.messages,
    listened: spied.listened,
    shift: spied.shift,
  };
}

async function loadFiles(origin: string): Promise<readonly string[]> {
  const names =
    'manifest.json popup.html app.html icon/16.png background.js content-scripts/checkout.js content-scripts/sentinel.js content-scripts/transcript.js content-scripts/frame.js';
  const loaded: string[] = [];
  for (const name of names.split(' ')) {
    const image = new Image();
    const drawn = new Promise<boolean>((resolve) => {
      image.addEventListener('load', () => resolve(true));
      image.addEventListener('error', () => resolve(false));
    });
    image.src = `${origin}/${name}`;
    const answer = await fetch(`${origin}/${name}`).catch(() => undefined);
    if (answer || (await drawn)) loaded.push(name);
  }
  return loaded;
}
