import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { TextContext } from '../../components/text-context.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import type { Text } from '../../lib/text/zh-cn.ts';

/** Renders into a fresh container of the document; call it again with the container to show the next state. */
export function show(
  children: ComponentChildren,
  { text = zhCn, into = fresh() }: { text?: Text; into?: HTMLElement } = {},
): HTMLElement {
  void act(() => {
    render(<TextContext.Provider value={text}>{children}</TextContext.Provider>, into);
  });
  return into;
}

function fresh(): HTMLElement {
  document.body.replaceChildren();
  return document.body.appendChild(document.createElement('div'));
}

/** What a person reads, spaces folded. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The button or link with this text or label. */
export function control(root: Element, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find(
    (element) => (element.getAttribute('aria-label') ?? words(element)) === name,
  );
  if (found === undefined) throw new Error(`no control named ${name}`);
  return found;
}

/** The element with this selector, which must be there. */
export function one(root: Element, selector: string): HTMLElement;
export function one<Found extends HTMLElement>(
  root: Element,
  selector: string,
  kind: new () => Found,
): Found;
export function one(root: Element, selector: string, kind = HTMLElement): HTMLElement {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`nothing matches ${selector}`);
}

export function press(element: HTMLElement): void {
  void act(() => element.click());
}

export function type(input: HTMLInputElement, value: string): void {
  void act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Sends the form as the Enter key does. */
export function submit(form: HTMLFormElement): void {
  void act(() => {
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

export function ignore(): void {}
