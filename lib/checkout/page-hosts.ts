import { hostedFields } from '../knowledge/cashier-pages.ts';
import { attribute, elementsBelow } from './field-dom.ts';
import type { FoundField } from './form-fields.ts';
import { baseOf } from './page-dom.ts';
import { secretFields } from './page-facts.ts';

/** A field for card data that a payment house shows in a frame, which nobody can read from outside. */
export function isCardFrame(frame: Element): boolean {
  const names = ['title', 'name', 'id', 'src', 'data-cse'].map((name) => attribute(frame, name));
  return hostedFields.test(names.join(' '));
}

/** Scheme and host of each frame for card data; of a frame without an address of its own, none. */
export function cardFrameHosts(document: Document, frames: readonly Element[]): readonly string[] {
  const addresses = frames.filter(isCardFrame).map((frame) => attribute(frame, 'src'));
  return webHosts(addresses, baseOf(document));
}

const mostForms = 20;

/**
 * Scheme and host to which forms with secret fields are sent, also by a button that sends its form elsewhere. What a
 * page's own script does with them nobody can see.
 */
export function formTargets(document: Document, found: readonly FoundField[]): readonly string[] {
  const forms = new Set(
    found.flatMap(({ field, form }) => (form && secretFields.has(field) ? form : [])),
  );
  const actions = [...forms].slice(0, mostForms).flatMap((form) => {
    const buttons = Array.from(elementsBelow(form, '[formaction]')).slice(0, mostForms);
    const own = attribute(form, 'action');
    return [own, ...buttons.map((button) => attribute(button, 'formaction'))];
  });
  return webHosts(actions, baseOf(document));
}

/** An address that is left out is the page's own. */
function webHosts(addresses: readonly string[], base: string): readonly string[] {
  const hosts = addresses
    .map((address) => address.trim())
    .filter((address) => address !== '' && URL.canParse(address, base))
    .map((address) => new URL(address, base))
    .filter(({ protocol }) => protocol === 'https:' || protocol === 'http:')
    .map(({ protocol, host }) => `${protocol}//${host}`);
  return [...new Set(hosts)];
}
