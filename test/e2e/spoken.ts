import type { Page } from 'puppeteer-core';

/** One node of the browser's accessibility tree, as far as it is read out. */
interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
}

/** Roles that a screen reader names; text inside those with a name of their own is not read twice. */
const named: ReadonlySet<string> = new Set([
  'heading',
  'link',
  'button',
  'checkbox',
  'radio',
  'switch',
  'textbox',
  'searchbox',
  'combobox',
  'alert',
  'status',
  'navigation',
  'list',
  'progressbar',
  'meter',
  'dialog',
]);

const leaves: ReadonlySet<string> = new Set(['heading', 'link', 'button', 'checkbox', 'radio']);

const told: ReadonlySet<string> = new Set(['level', 'checked', 'expanded', 'disabled', 'invalid']);

const empty: ReadonlySet<string> = new Set(['false', 'undefined']);

/**
 * What a screen reader meets from top to bottom, a line each: role, name, state. Read from Chromium's own
 * accessibility tree, which is what screen readers get.
 */
export async function spoken(page: Page): Promise<readonly string[]> {
  const client = await page.createCDPSession();
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly TreeNode[];
  };
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const read = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = node.role?.value ?? '';
    const line = node.ignored ? undefined : lineOf(node, role);
    if (line !== undefined) lines.push(line);
    if (line !== undefined && leaves.has(role)) return;
    for (const child of node.childIds ?? []) read(child);
  };
  if (nodes[0]) read(nodes[0].nodeId);
  return lines;
}

function lineOf(node: TreeNode, role: string): string | undefined {
  const name = node.name?.value.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (role === 'StaticText') return name === '' ? undefined : name;
  if (!named.has(role)) return undefined;
  const states = (node.properties ?? [])
    .filter(({ name: property, value }) => told.has(property) && !empty.has(String(value.value)))
    .map(({ name: property, value }) => `${property} ${String(value.value)}`);
  const description = node.description?.value ?? '';
  return [role, name, ...states, description === name ? '' : description]
    .filter(Boolean)
    .join(' · ');
}
