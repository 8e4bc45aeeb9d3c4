/** Where the browser's memory has what was typed in the popup, in the panel, or in tabs. */
export function draftsSlot(surface: string): string {
  return `drafts.${surface}`;
}
