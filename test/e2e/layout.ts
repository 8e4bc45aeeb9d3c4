import type { Page } from 'puppeteer-core';

/** Text that a person cannot read whole, or that sticks out of the page: what it says and why. */
export async function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(findUnreadable);
}

/** Runs in the page. */
function findUnreadable(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (text === '' || element === null || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const fault = box.width > 0 ? faultOf(element, box) : undefined;
      if (fault === undefined) continue;
      faults.push(
        `${fault}: ${text.slice(0, 40)} (${element.closest('[class]')?.className ?? ''})`,
      );
      break;
    }
  }
  return faults;

  function isShown(element: Element): boolean {
    if (element.closest('.spoken, [hidden], script, style, option, select, [aria-hidden=true]'))
      return false;
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }

  function faultOf(element: Element, box: DOMRect): string | undefined {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const style = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      const sideways = box.right > edge.right + 1.5 || box.left < edge.left - 1.5;
      // A wide table scrolls in a box of its own; a view does not.
      const scroller = style.overflowX === 'auto' || style.overflowX === 'scroll';
      if (sideways && scroller && around.tagName !== 'MAIN') return undefined;
      if (sideways && style.overflowX !== 'visible') {
        // A payee's name may be as long as it likes; its page shows it whole.
        return around.closest('.entry-row') && style.textOverflow === 'ellipsis'
          ? undefined
          : 'cut at the side';
      }
      const scrolls = style.overflowY === 'auto' || style.overflowY === 'scroll';
      if (scrolls) break;
      const below = box.bottom > edge.bottom + 3 || box.top < edge.top - 3;
      if (below && style.overflowY !== 'visible') return 'cut above or below';
    }
    return box.right > width + 1 || box.left < -1 ? 'outside the page' : undefined;
  }
}
