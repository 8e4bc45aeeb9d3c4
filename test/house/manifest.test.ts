import { describe, expect, it } from 'vitest';

import config, { manifestFor } from '../../wxt.config.ts';
import { permissions } from './permissions.ts';

const chrome = manifestFor({ browser: 'chrome', command: 'build' });
const firefox = manifestFor({ browser: 'firefox', command: 'build' });

describe.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('the manifest for %s', (_, manifest: Readonly<Record<string, unknown>>) => {
  it.each(Object.entries(permissions))('asks for no more %s than the list says', (key, list) => {
    expect([...((manifest[key] as string[] | undefined) ?? [])].toSorted()).toEqual(list);
  });

  it('lets no page of ours connect anywhere', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as {
      extension_pages: string;
    };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
  });

  it('answers in the address bar after kb', () => {
    expect(manifest['omnibox']).toEqual({ keyword: 'kb' });
  });

  it('keeps out of private windows', () => {
    expect(manifest['incognito']).toBe('not_allowed');
  });
});

describe('what only one browser is told', () => {
  it('tells Chrome that nobody else may send us messages', () => {
    expect(chrome).toHaveProperty('externally_connectable', { ids: [] });
    expect(firefox).not.toHaveProperty('externally_connectable');
  });

  it('tells Firefox that no data is collected', () => {
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.data_collection_permissions', {
      required: ['none'],
    });
    expect(chrome).not.toHaveProperty('browser_specific_settings');
  });

  it('builds manifest version 3 for both', () => {
    expect(config.manifestVersion).toBe(3);
  });
});
