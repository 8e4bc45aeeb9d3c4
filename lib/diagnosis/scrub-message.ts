import { failures } from '../knowledge/failures.ts';

/** A message is a sentence or two; more is somebody's whole screen. */
const longest = 200;

/** Five digits or more, also in full width, in groups, or with some of them starred already, and with an X behind. */
const longRun =
  /\p{Nd}(?:(?:[\s\-\u2010-\u2015.\u00b7]{0,2}|\*{1,12})\p{Nd}){4,}[Xx\uff38\uff58]?/gu;

const known = new Set(
  failures.flatMap(({ code, message }) => [code ?? '', ...(message.match(/\d+/g) ?? [])]),
);

/**
 * A message as it may be kept: no card, phone, identity or order number, and not long. Codes of the table stay, and so
 * do hotlines that stand in its messages.
 */
export function scrubMessage(text: string): string {
  const masked = text.replaceAll(longRun, (run, at: number) =>
    isKnown(run, text.slice(0, at)) ? run : '*****',
  );
  return Array.from(masked.trim()).slice(0, longest).join('');
}

/** Whether the digits, with the letters just before them, are a code of the table. */
function isKnown(run: string, before: string): boolean {
  const letters = /([A-Za-z]*)[\s._-]*$/.exec(before)?.[1] ?? '';
  return known.has(run) || known.has((letters + run).toUpperCase());
}
