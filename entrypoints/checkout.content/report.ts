import type { PageReport } from '../../lib/checkout/page-report.ts';
import type { OverlayView, RequestOf, ResponseOf } from '../../lib/messaging/protocol.ts';
import { hasWholeFrame, wholeFrame } from '../../lib/page/page-hosts.ts';
import { isInPlainSight, isWordSeen } from '../../lib/page/plain-sight.ts';
import type { Transcribed } from '../../lib/page/transcribe.ts';
import type { Transcriber, Written } from '../transcript.content/transcriber.ts';
import { type Codes, codeReader, type ReadPictureCode } from './codes.ts';
import type { Extension } from './extension.ts';
import { hearFrames } from './frame-news.ts';
import { framed } from './framed-report.ts';
import { openOverlay, type Overlay } from './overlay.ts';
import { afterDrawing } from './page-reach.ts';
import { codeReaderKey, transcriberKey } from './reader-keys.ts';
import { watchPage, type Watch } from './watch.ts';

/** How often the helper makes sure that the extension is still there. */
const heartbeatMs = 2500;
/** A page that takes longer than this is not read twice in a row. */
const quickMs = 15;
/** At every so many of these a page with a pill is read again: not all that changes a page is told to anybody. */
const beatsPerReading = 2;

/**
 * Writes the page down, has the background read that, tells what of it is seen, draws what the background answers, and
 * goes on for as long as the page stands. Whatever fails ends the helper and takes everything of it out of the page,
 * without a word in its console. `ended` is called then: the person may turn it on again.
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
  readonly #transcriber = Reflect.get(globalThis, transcriberKey) as Transcriber;
  readonly #codes: Codes;
  #overlay: Overlay | undefined;
  readonly #ears = new AbortController();
  #watch: Watch | undefined;
  #stopViews: (() => void) | undefined;
  #heart: ReturnType<typeof setInterval> | undefined;
  #beats = 0;
  /** What was written down last; undefined where the background did not get to read it. */
  #written: Written | undefined;
  /** What was told last, as text. */
  #told: string | undefined;
  #isPaying = false;
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
      void this.#read(this.#transcriber.takeFirst());
      // The way to the background and back is time for what the pill needs.
      this.#prepared().prepare();
      this.#watch = watchPage(
        this.#page,
        () => this.#read(this.#write()),
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
  async #read(written: Written | undefined): Promise<boolean> {
    if (!written) return false;
    this.#written = written;
    const reply = await written.reading;
    // Later it was written down again: that is read now.
    if (this.#over || this.#written !== written) return false;
    if (reply.ok) return this.#guarded(() => this.#say(written, reply.value)) ?? false;
    if (reply.error.code === 'not-allowed' || !this.#extension.isAlive()) this.#stop();
    else this.#written = undefined;
    return false;
  }

  /** Undefined for a page that is stranger than we thought. */
  #write(): Written | undefined {
    return this.#guarded(() => this.#transcriber.again(this.#written));
  }

  /** The pill comes before all that takes a look at the page's layout or another way to the background. */
  #say({ seen, tookMs }: Written, reading: PageReading): boolean {
    if (this.#stopViews) return this.#tellNews(seen, reading);
    this.#stopViews = () => undefined;
    if (reading.report.kind !== 'none') this.#prepared().expect();
    afterDrawing(this.#page, () =>
      this.#guarded(() => {
        if (this.#over) return;
        this.#hear();
        // A page that was hidden meanwhile may have been read anew.
        if (this.#told === undefined) this.#tellNews(seen, reading);
        this.#overlay?.settle();
        // The first reading is a quick one; what it may have missed is looked for at once, on a long page in its turn.
        if (tookMs < quickMs) this.#watch?.poke();
      }),
    );
    return true;
  }

  #tellNews(seen: Transcribed, reading: PageReading): boolean {
    const isAsked = this.#isAsked && hasWholeFrame(this.#page);
    const report = framed(this.#asSeen(seen, reading), wholeFrame(this.#page), isAsked);
    this.#overlay?.check();
    const told = JSON.stringify(report);
    if (told === this.#told) return false;
    this.#told = told;
    this.#isPaying = report.kind !== 'none';
    void this.#tell(report);
    return true;
  }

  /**
   * An amount that nobody sees as it was written down is none, nor is a name that nobody sees; codes are known once their
   * pictures are read.
   */
  #asSeen(
    { elements, pictures }: Transcribed,
    { report, amountAt, payeeAt }: PageReading,
  ): PageReport {
    const { amount, qr, payee, ...rest } = report as PageReport;
    const isPayeeSeen = payeeAt !== undefined && isWordSeen(elements[payeeAt]);
    const isSeen = amountAt.some(({ block, figures }) => {
      const element = elements[block];
      return element !== undefined && isInPlainSight({ element, figures });
    });
    return {
      ...rest,
      ...(amount && isSeen && { amount }),
      ...(payee !== undefined && isPayeeSeen && { payee }),
      ...(qr && { qr: { ...qr, ...this.#codes.seen(pictures) } }),
    };
  }

  #hear(): void {
    // No view at all comes only when the person has turned the helper off here.
    this.#stopViews = this.#extension.onView((view) => (view ? this.#show(view) : this.#stop()));
    const stopHearing = this.#extension.onFrame(() => {
      this.#isAsked = true;
      this.#watch?.poke();
    });
    this.#ears.signal.addEventListener('abort', stopHearing);
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
      if (this.#over) return;
      if (view) this.#prepared();
      this.#overlay?.show(view);
    });
  }

  #prepared(): Overlay {
    this.#overlay ??= openOverlay(this.#page, {
      onDetails: () => void this.#extension.ask('helper.open', {}),
      onSilent: (why) => void this.#extension.ask('helper.silent', { ...(why && { why }) }),
    });
    return this.#overlay;
  }

  readonly #beat = (): void => {
    if (!this.#extension.isAlive()) return this.#stop();
    this.#beats += 1;
    // Or the background did not get to the first reading.
    const isDue = this.#isPaying || !this.#written;
    if (isDue && this.#beats % beatsPerReading === 0) this.#watch?.poke();
  };

  #leave(why: 'busy'): void {
    void this.#extension.ask('helper.silent', { why });
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
  #guarded<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch {
      this.#stop();
      return undefined;
    }
  }
}

type PageReading = ResponseOf<'helper.read'>;
