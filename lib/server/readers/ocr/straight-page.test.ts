import { describe, expect, it } from 'vitest';
import { straightPage } from './straight-page';

const page = { width: 1000, height: 2000 };
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const line = { centreX: 500, centreY: 1000, length: 200, thickness: 40 };

describe('a page rotated until its writing is level', () => {
  it('is left alone when it hardly leans', () => {
    const straight = straightPage(page, radians(0.1));
    expect(straight).toMatchObject({ straightened: 0, width: 1000, height: 2000 });
    expect(straight.boxOf({ ...line, angle: 0 })).toEqual({
      x: expect.closeTo(0.4),
      y: expect.closeTo(0.49),
      width: expect.closeTo(0.2),
      height: expect.closeTo(0.02),
    });
  });

  it.each([5, -5])('leaning %d° is rotated back, and grows', (degrees) => {
    const straight = straightPage(page, radians(degrees));
    expect(straight.straightened).toBe(-degrees);
    expect(straight.width).toBeGreaterThan(1000);
    const box = straight.boxOf({ ...line, angle: radians(degrees) });
    expect(box.x + box.width / 2).toBeCloseTo(0.5);
    expect(box.width * straight.width).toBeCloseTo(200);
    expect(box.height * straight.height).toBeCloseTo(40);
  });

  it('keeps boxes on the page', () => {
    const box = straightPage(page, 0).boxOf({ ...line, centreX: 0, angle: 0 });
    expect(box).toMatchObject({ x: 0, width: expect.closeTo(0.1) });
  });
});
