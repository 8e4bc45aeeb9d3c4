import { describe, expect, it } from 'vitest';

import { boxAt, chooseSpot, insetAt, spots } from '../../entrypoints/checkout.content/place.ts';
import type { Box } from '../../entrypoints/checkout.content/page-reach.ts';

const view = { width: 1000, height: 700 };
const pill = { width: 44, height: 44 };
const [below] = spots;

function overlap(one: Box, other: Box): boolean {
  const beside = one.left >= other.left + other.width || other.left >= one.left + one.width;
  const apart = one.top >= other.top + other.height || other.top >= one.top + one.height;
  return !beside && !apart;
}

/** A page whose used parts are these boxes. */
const covering =
  (...used: readonly Box[]) =>
  (box: Box): number =>
    used.filter((other) => overlap(box, other)).length;

describe('the spot of the pill', () => {
  it('is at the foot on the right when nothing is there', () => {
    const { spot, covered } = chooseSpot({ size: pill, view }, covering());
    expect([spot, covered]).toEqual([{ side: 'right', edge: 'bottom' }, 0]);
    expect(boxAt(spot, pill, view)).toEqual({ left: 940, top: 640, width: 44, height: 44 });
  });

  it('is another when a button is there', () => {
    const pay = { left: 800, top: 600, width: 200, height: 100 };
    expect(chooseSpot({ size: pill, view }, covering(pay)).spot).toEqual({
      side: 'left',
      edge: 'bottom',
    });
    const foot = { left: 0, top: 600, width: 1000, height: 100 };
    expect(chooseSpot({ size: pill, view }, covering(foot)).spot).toEqual({
      side: 'right',
      edge: 'top',
    });
  });

  it('stays where it is as long as nothing is there', () => {
    const present = spots[3];
    expect(present).toBeDefined();
    expect(chooseSpot({ size: pill, view, ...(present && { present }) }, covering()).spot).toBe(
      present,
    );
  });

  it('covers least when everything is taken, and says how much', () => {
    const all = { left: 0, top: 0, width: 1000, height: 700 };
    const foot = { left: 0, top: 600, width: 1000, height: 100 };
    const { spot, covered } = chooseSpot({ size: pill, view }, covering(all, foot));
    expect([spot.edge, covered]).toEqual(['top', 1]);
  });

  it.each(spots)('clings to its edges: %o', (spot) => {
    const box = boxAt(spot, pill, view);
    const inset = insetAt(spot, pill, view);
    expect(inset.left ?? view.width - pill.width - (inset.right ?? 0)).toBe(box.left);
    expect(inset.top ?? view.height - pill.height - (inset.bottom ?? 0)).toBe(box.top);
  });

  it('never begins outside of a window that is too small', () => {
    for (const spot of spots) {
      const { left, top } = boxAt(spot, { width: 320, height: 400 }, { width: 200, height: 150 });
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    }
    expect(below).toBeDefined();
  });
});
