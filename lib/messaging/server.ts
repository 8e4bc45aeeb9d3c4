import { err, ok, type Result } from '../domain/result.ts';
import {
  type Exchange,
  protocol,
  type Question,
  type RequestOf,
  type ResponseOf,
} from './protocol.ts';

/** What we look at of who sends; browsers fill it in, a page cannot. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  /** The document's address, as the browser tells it. */
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly windowId?: number | undefined;
        readonly openerTabId?: number | undefined;
      }
    | undefined;
}

export type Handlers = {
  readonly [Q in Question]: (request: RequestOf<Q>, sender: Sender) => Promise<ResponseOf<Q>>;
};

export interface Door {
  readonly handlers: Handlers;
  /** Our own extension id. */
  readonly ownId: string;
  /** Whether the person turned the helper on for the page of this origin in this tab. */
  readonly isOn: (origin: string, tabId: number) => Promise<boolean>;
  /** Whether it is on for the page that stands in this tab, whatever a frame below it shows. */
  readonly isPageOn: (tabId: number) => Promise<boolean>;
}

export type Refusal =
  | { readonly code: 'unknown-question' | 'not-allowed' | 'bad-request' }
  | { readonly code: 'internal' };

/** Answers one message from a script in a page: known question, right sender, right shape, then its handler. */
export async function answer(
  door: Door,
  message: unknown,
  sender: Sender,
): Promise<Result<unknown, Refusal>> {
  const envelope = readEnvelope(message);
  if (!envelope) return err({ code: 'unknown-question' });
  const exchange: Exchange = protocol[envelope.question];
  // The shape is looked at while the browser tells who is allowed to ask.
  const allowed = isAllowed(door, sender, exchange);
  const request = protocol[envelope.question].request.safeParse(envelope.request);
  if (!(await allowed)) return err({ code: 'not-allowed' });
  if (!request.success) return err({ code: 'bad-request' });
  try {
    // What the question asks was just checked against the shape its handler takes.
    const handle = door.handlers[envelope.question] as Handle;
    return ok(await handle(request.data, sender));
  } catch {
    return err({ code: 'internal' });
  }
}

type Handle = (request: unknown, sender: Sender) => Promise<unknown>;

function readEnvelope(
  message: unknown,
): { readonly question: Question; readonly request: unknown } | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { question, request } = message as { question?: unknown; request?: unknown };
  if (typeof question !== 'string' || !Object.hasOwn(protocol, question)) return undefined;
  return { question: question as Question, request };
}

/**
 * A sandboxed frame has the merchant's address but the origin "null", and about:blank frames carry their parent's
 * origin with another frame id: so the origin is believed only in frame 0, and never read from an address. Of a frame
 * below, sandboxed or not, only the page around it counts; it may tell what it asks for, and learns nothing.
 */
async function isAllowed(door: Door, sender: Sender, { frames, pure }: Exchange): Promise<boolean> {
  const { frameId, tab } = sender;
  if (!isScriptOfOurs(door, sender) || tab?.id === undefined) return false;
  if (frames) return frameId !== 0 && isFrame(sender) && door.isPageOn(tab.id);
  const origin = frameId === 0 ? webOrigin(sender) : undefined;
  return origin !== undefined && (pure === true || door.isOn(origin, tab.id));
}

/** In a document that stands before the person. */
function isScriptOfOurs({ ownId }: Door, { id, frameId, documentLifecycle }: Sender): boolean {
  return id === ownId && frameId !== undefined && documentLifecycle !== 'prerender';
}

function isFrame(sender: Sender): boolean {
  return webOrigin(sender) !== undefined || sender.origin === sandboxed;
}

const sandboxed = 'null';

/**
 * Whose frame it is that tells something: of a sandboxed one, whose origin says nothing, the house of its address, which
 * no script can change; without an address of its own it was written by whoever stands around it, and that is `around`.
 */
export function houseOfFrame({ origin = sandboxed, url = '' }: Sender, around: string): string {
  if (origin !== sandboxed) return origin;
  return /^https?:\/\//.test(url) && URL.canParse(url) ? new URL(url).origin : around;
}

function webOrigin({ origin }: Sender): string | undefined {
  return origin !== undefined && /^https?:\/\//.test(origin) ? origin : undefined;
}
