import { err, type Result } from '../domain/result.ts';
import type { Question, RequestOf, ResponseOf } from './protocol.ts';
import type { Refusal } from './server.ts';

/** The browser's way to the background, handed in so that the page's script carries no polyfill. */
export type Send = (message: unknown) => Promise<unknown>;

/** Asks the background. A background that is gone (the extension was updated) is a refusal, not a fault. */
export async function ask<Q extends Question>(
  send: Send,
  question: Q,
  request: RequestOf<Q>,
): Promise<Result<ResponseOf<Q>, Refusal>> {
  try {
    const reply = (await send({ question, request })) as Result<ResponseOf<Q>, Refusal> | undefined;
    return reply ?? err({ code: 'internal' });
  } catch {
    return err({ code: 'internal' });
  }
}
