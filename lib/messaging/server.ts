import { err, ok, type Result } from '../domain/result.ts';
import { protocol, type Question, type RequestOf, type ResponseOf } from './protocol.ts';

/** What we look at of who sends; browsers fill it in, a page cannot. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export type Handlers = {
  readonly [Q in Question]: (request: RequestOf<Q>, sender: Sender) => Promise<ResponseOf<Q>>;
};

export interface Door {
  readonly handlers: Handlers;
  /** Our own extension id. */
  readonly ownId: string;
  /** Whether the person turned the helper on for what this sender shows. */
  readonly isOn: (origin: string, tabId: number) => Promise<boolean>;
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
  if (!(await isAllowed(door, sender))) return err({ code: 'not-allowed' });
  const request = protocol[envelope.question].request.safeParse(envelope.request);
  if (!request.success) return err({ code: 'bad-request' });
  try {
    return ok(await door.handlers[envelope.question](request.data, sender));
  } catch {
    return err({ code: 'internal' });
  }
}

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
 * origin with another frame id: so the origin is believed only in frame 0, and never read from an address.
 */
async function isAllowed({ ownId, isOn }: Door, sender: Sender): Promise<boolean> {
  const { id, origin, frameId, documentLifecycle, tab } = sender;
  if (id !== ownId || frameId !== 0 || tab?.id === undefined) return false;
  if (documentLifecycle === 'prerender') return false;
  if (!origin || !/^https?:\/\//.test(origin)) return false;
  return isOn(origin, tab.id);
}
