import { describe, expect, it } from 'vitest';
import { pathById, pathOf, paths } from '../../lib/knowledge/wallet-paths.ts';

describe('ways through the menus', () => {
  it.each(paths.map((path) => [path.id, path] as const))('%s has labels', (_, path) => {
    expect(path.labels.length).toBeGreaterThan(1);
    expect(path.labels.filter((label) => label.trim() !== label || label === '')).toEqual([]);
  });

  it('are found by id, by owner and action, each once', () => {
    expect(new Set(paths.map(({ id }) => id)).size).toBe(paths.length);
    for (const path of paths) {
      expect(pathById(path.id)).toBe(path);
      expect(pathOf(path.owner, path.action)).toBe(path);
    }
  });

  it('print no label without Chinese, but for the signs of a button', () => {
    const strange = paths
      .flatMap(({ labels }) => labels)
      .filter((label) => !/\p{Script=Han}/u.test(label));
    expect(strange).toEqual([]);
  });

  it('are missing where no source shows them', () => {
    expect(pathOf('alipay', 'limits')).toBeUndefined();
    expect(pathOf('jd', 'freeze')).toBeUndefined();
    expect(pathOf('douyin', 'bind')).toBeUndefined();
    expect(pathById('alipay:nonsense')).toBeUndefined();
  });

  it('say so where they are only concluded', () => {
    expect(pathOf('unionpay', 'unbind')?.inferred).toBe(true);
    expect(pathOf('alipay', 'unbind')?.inferred).toBeUndefined();
  });
});
