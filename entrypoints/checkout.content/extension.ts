import { ask, type Send } from '../../lib/messaging/client.ts';
import type {
  FrameMessage,
  Question,
  RequestOf,
  ResponseOf,
  ViewMessage,
} from '../../lib/messaging/protocol.ts';
import type { Refusal } from '../../lib/messaging/server.ts';
import type { Result } from '../../lib/domain/result.ts';

/** What our scripts in a page use of the browser. */
export interface Extension {
  readonly ask: <Q extends Question>(
    question: Q,
    request: RequestOf<Q>,
  ) => Promise<Result<ResponseOf<Q>, Refusal>>;
  /** False after the extension was updated, turned off or removed under the page. */
  readonly isAlive: () => boolean;
  /** Calls back for each view the background sends by itself; gives what stops that. */
  readonly onView: (show: (view: ViewMessage['view']) => void) => () => void;
  /** Calls back when a frame below the page asks for what pays; gives what stops that. */
  readonly onFrame: (then: () => void) => () => void;
}

type Listener = (message: unknown, sender: { readonly id?: string }) => void;

interface Api {
  readonly runtime?: {
    readonly id?: string;
    readonly sendMessage: Send;
    readonly onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
}

/**
 * The browser's own functions: the polyfill is larger than our sentinel, and both browsers' sendMessage returns a
 * promise. An element with the id `browser` or `chrome` is a property of the global object too, and knows no sendMessage.
 */
function apiOf(world: object): Api | undefined {
  return ['browser', 'chrome']
    .map((name) => Reflect.get(world, name) as Api | undefined)
    .find((found) => typeof found?.runtime?.sendMessage === 'function');
}

/** All that the sentinel needs of it. */
export function askerOf(world: object): Extension['ask'] {
  const api = apiOf(world);
  const send: Send = async (message) => api?.runtime?.sendMessage(message);
  return (question, request) => ask(send, question, request);
}

/** All that the helper and its readers need of it. */
export function extensionOf(world: object): Extension {
  const api = apiOf(world);
  const id = api?.runtime?.id;
  return {
    ask: askerOf(world),
    isAlive: () => isSame(api, id),
    onView: (show) => hearOwn(api, id, ({ kaban, view }) => kaban === 'view' && show(view)),
    onFrame: (then) => hearOwn(api, id, ({ kaban }) => kaban === 'frame' && then()),
  };
}

type Told = Partial<Omit<ViewMessage, 'kaban'>> & {
  readonly kaban?: (ViewMessage | FrameMessage)['kaban'];
};

/** What the background says by itself, until what is given back is called. */
function hearOwn(
  api: Api | undefined,
  id: string | undefined,
  then: (told: Told) => unknown,
): () => void {
  const listener: Listener = (message, sender) => {
    if (sender.id === id && typeof message === 'object' && message) then(message);
  };
  api?.runtime?.onMessage.addListener(listener);
  return () => {
    if (isSame(api, id)) api?.runtime?.onMessage.removeListener(listener);
  };
}

function isSame(api: Api | undefined, id: string | undefined): boolean {
  try {
    return id !== undefined && api?.runtime?.id === id;
  } catch {
    return false;
  }
}

/** Whether a script of ours has put its mark into the world of our scripts. */
export function isClaimed(name: string): boolean {
  return Object.hasOwn(globalThis, Symbol.for(`kaban.${name}`));
}

/**
 * Marks the world of our scripts, which no page sees, so that the same script does not run twice in it. Gives what takes
 * the mark away; undefined when it stands there already.
 */
export function claim(name: string): (() => void) | undefined {
  const mark = Symbol.for(`kaban.${name}`);
  if (isClaimed(name)) return undefined;
  Object.defineProperty(globalThis, mark, { value: true, configurable: true });
  return () => void Reflect.deleteProperty(globalThis, mark);
}
