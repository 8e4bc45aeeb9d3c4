import type { Page } from 'puppeteer-core';

/** Text that a person cannot read whole, or that sticks out of the page: why, what it says, and where. */
export async function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(findUnreadable);
}

/** Runs in the page. */
function findUnreadable(): string[] {
  const width = document.documentElement.clientWidth;
  const faults = allTexts().flatMap(faultsOf);
  if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');
  return faults;

  function allTexts(): Text[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    return texts;
  }

  function faultsOf(text: Text): string[] {
    const element = text.parentElement;
    if (element === null || text.data.trim() === '' || !isShown(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    const [fault] = boxes.flatMap((box) => faultIn(element, box) ?? []);
    if (fault === undefined) return [];
    return [
      `${fault}: ${text.data.trim().slice(0, 40)} (${element.closest('[class]')?.className ?? ''})`,
    ];
  }

  function isShown(element: Element): boolean {
    const unseen = '.spoken, [hidden], script, style, option, select, [aria-hidden=true]';
    return (
      element.closest(unseen) === null &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  }

  /** Looks outwards: the first box that cuts the text, or lets it be scrolled to, decides. */
  function faultIn(element: Element, box: DOMRect): string | undefined {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const verdict = verdictOf(around, box);
      if (verdict === 'reached') return undefined;
      if (verdict === 'view') break;
      if (verdict !== undefined) return verdict;
    }
    return box.right > width + 1 || box.left < -1 ? 'outside the page' : undefined;
  }

  function verdictOf(around: Element, box: DOMRect): string | undefined {
    const edge = around.getBoundingClientRect();
    const beside = box.right > edge.right + 1.5 || box.left < edge.left - 1.5;
    const verdict = beside ? besideVerdict(around) : undefined;
    if (verdict !== undefined) return verdict;
    const { overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowY)) return 'view';
    const cut = box.bottom > edge.bottom + 3 || box.top < edge.top - 3;
    return cut && overflowY !== 'visible' ? 'cut above or below' : undefined;
  }

  function besideVerdict(around: Element): string | undefined {
    const { overflowX, textOverflow } = getComputedStyle(around);
    // A wide table scrolls in a box of its own; a view does not.
    if (/auto|scroll/.test(overflowX) && around.tagName !== 'MAIN') return 'reached';
    // A payee's name may be as long as it likes; its page shows it whole.
    if (textOverflow === 'ellipsis' && around.closest('.entry-row')) return 'reached';
    return overflowX === 'visible' ? undefined : 'cut at the side';
  }
}
