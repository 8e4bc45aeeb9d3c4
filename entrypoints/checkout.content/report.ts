import type { FindFields } from '../../lib/checkout/form-fields.ts';
import { framed } from '../../lib/checkout/framed-report.ts';
import { hasWholeFrame, wholeFrame } from '../../lib/checkout/page-hosts.ts';
import { type PlainFacts, readFacts } from '../../lib/checkout/page-read.ts';
import { type PageReport, reportOf } from '../../lib/checkout/page-report.ts';
import type { OverlayView, RequestOf } from '../../lib/messaging/protocol.ts';
import { type Codes, codeReader, type ReadPictureCode } from './codes.ts';
import type { Extension } from './extension.ts';
import { hearFrames } from './frame-news.ts';
import { openOverlay, type Overlay } from './overlay.ts';
import { isHidden } from './page-reach.ts';
import { codeReaderKey, fieldReaderKey } from './reader-keys.ts';
import { watchPage, type Watch } from './watch.ts';

/** How often the helper makes sure that the extension is still there. */
const heartbeatMs = 2500;
/** At every so many of these a page with a pill is read again: not all that changes a page is told to anybody. */
const beatsPerReading = 2;

/**
 * Reads the page, tells the background what it is, draws what the background answers, and goes on for as long as the page
 * stands. Whatever fails ends the helper and takes everything of it out of the page, without a word in its console.
 * `ended` is called then: the person may turn it on again.
 */
export function startHelper(
  page: Document,
  makeExtension: () => Extension,
  ended: () => void,
): void {
  const helper = new Helper(page, makeExtension, ended);
  helper.start();
}

class Helper {
  readonly #page: Document;
  /** Made when it is needed: to touch the browser's functions makes them first, and the person waits for the pill. */
  readonly #makeExtension: () => Extension;
  #madeExtension: Extension | undefined;
  readonly #ended: () => void;
  readonly #findFields = Reflect.get(globalThis, fieldReaderKey) as FindFields;
  readonly #codes: Codes;
  #overlay: Overlay | undefined;
  readonly #ears = new AbortController();
  #watch: Watch | undefined;
  #stopViews: (() => void) | undefined;
  #heart: ReturnType<typeof setInterval> | undefined;
  #beats = 0;
  /** What was told last, as text. */
  #told: string | undefined;
  #round = 0;
  /** A frame asks for what pays. */
  #isAsked = false;
  #over = false;

  constructor(page: Document, makeExtension: () => Extension, ended: () => void) {
    this.#page = page;
    this.#makeExtension = makeExtension;
    this.#ended = ended;
    this.#codes = codeReader({
      fetchReader: async () => {
        const reply = await this.#extension.ask('helper.decoder', {});
        if (!reply.ok || !reply.value.ready) return undefined;
        return Reflect.get(globalThis, codeReaderKey) as ReadPictureCode | undefined;
      },
      onNews: () => this.#watch?.poke(),
    });
  }

  get #extension(): Extension {
    this.#madeExtension ??= this.#makeExtension();
    return this.#madeExtension;
  }

  start(): void {
    this.#guarded(() => {
      this.#read();
      if (this.#over) return;
      this.#watch = watchPage(
        this.#page,
        () => this.#read(),
        () => this.#leave('busy'),
      );
      addEventListener('pageshow', this.#shownAgain, { signal: this.#ears.signal });
      hearFrames(this.#page, this.#ears.signal, () => {
        this.#watch?.poke();
        void this.#extension.ask('helper.frames', {});
      });
      this.#heart = setInterval(this.#beat, heartbeatMs);
    });
  }

  /** The browser kept the page and shows it again; the background forgot it meanwhile. */
  readonly #shownAgain = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.#told = undefined;
    this.#watch?.poke();
  };

  /** True when there was something new to tell. */
  #read(): boolean {
    return this.#guarded(() => {
      const facts = readFacts(this.#page, location.href, this.#findFields);
      const read = reportOf(facts, location.href, this.#codesIn(facts));
      const isAsked = this.#isAsked && hasWholeFrame(this.#page);
      const report = framed(read, wholeFrame(this.#page), isAsked);
      const told = report.kind === 'none' ? 'none' : JSON.stringify(report);
      if (told === this.#told) return false;
      this.#told = told;
      if (this.#stopViews) void this.#tell(report);
      else this.#begin(report);
      return true;
    });
  }

  /** The pill comes before the verdict, which takes a way to the background and back. */
  #begin(report: PageReport): void {
    this.#stopViews = () => undefined;
    if (report.kind !== 'none') {
      this.#overlay = this.#openOverlay();
      this.#overlay.expect();
    }
    afterDrawing(this.#page, () =>
      this.#guarded(() => {
        if (this.#over) return;
        // No view at all comes only when the person has turned the helper off here.
        this.#stopViews = this.#extension.onView((view) =>
          view ? this.#show(view) : this.#stop(),
        );
        const stopHearing = this.#extension.onFrame(() => {
          this.#isAsked = true;
          this.#watch?.poke();
        });
        this.#ears.signal.addEventListener('abort', stopHearing);
        void this.#tell(report);
      }),
    );
  }

  #codesIn({ qr }: PlainFacts) {
    return qr && this.#codes.seen(qr);
  }

  async #tell(report: PageReport): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const reply = await this.#extension.ask('helper.page', report as RequestOf<'helper.page'>);
    if (this.#over) return;
    if (reply.ok) {
      // A later report has been sent meanwhile; its answer is on the way.
      if (round === this.#round) this.#show(reply.value.view);
    } else if (reply.error.code === 'not-allowed' || !this.#extension.isAlive()) this.#stop();
    // The background did not get to it: the same is told again with the next reading.
    else this.#told = undefined;
  }

  #show(view: OverlayView | undefined): void {
    this.#guarded(() => {
      if (this.#over) return false;
      if (view) this.#overlay ??= this.#openOverlay();
      this.#overlay?.show(view);
      return true;
    });
  }

  #openOverlay(): Overlay {
    return openOverlay(this.#page, {
      onDetails: () => void this.#extension.ask('helper.open', {}),
      onGaveUp: (why) => void this.#extension.ask('helper.gave-up', { why }),
    });
  }

  readonly #beat = (): void => {
    if (!this.#extension.isAlive()) return this.#stop();
    this.#beats += 1;
    const stands = this.#overlay !== undefined && this.#told !== 'none';
    if (stands && this.#beats % beatsPerReading === 0) this.#watch?.poke();
  };

  #leave(why: 'busy'): void {
    void this.#extension.ask('helper.gave-up', { why });
    this.#stop();
  }

  #stop(): void {
    if (this.#over) return;
    this.#over = true;
    this.#ears.abort();
    clearInterval(this.#heart);
    this.#watch?.stop();
    this.#codes.stop();
    this.#stopViews?.();
    this.#overlay?.remove();
    this.#ended();
  }

  /** The one seam: a page can be stranger than we thought, and must not pay for it. */
  #guarded(work: () => boolean | void): boolean {
    try {
      return work() === true;
    } catch {
      this.#stop();
      return false;
    }
  }
}

/** Runs when what was changed is on the screen; at once where nobody looks. */
function afterDrawing(page: Document, then: () => void): void {
  if (isHidden(page)) then();
  else requestAnimationFrame(() => setTimeout(then));
}
