import { describe, expect, it } from 'vitest';
import type { Character } from './characters';
import { uprightCharacters } from './upright-characters';

const character = (direction: number): Character => ({
  text: '中',
  left: 10,
  right: 20,
  top: 30,
  bottom: 40,
  em: 10,
  direction,
  visible: true,
  mapped: true,
  piece: 1,
});
const page = { width: 100, height: 200 };

describe('characters put upright', () => {
  it.each([
    [0, 0, 100, [10, 30]],
    [270, 90, 200, [160, 10]],
    [180, 180, 100, [80, 160]],
    [90, 270, 200, [30, 80]],
  ])('running at %d°, turned by %d°', (direction, turned, width, [left, top]) => {
    const upright = uprightCharacters([character(direction)], page);
    expect(upright).toMatchObject({ turned, width });
    expect(upright.characters[0]).toMatchObject({ left, top, direction: 0 });
  });

  it('follow the most', () => {
    const most = [character(0), character(0), character(90)];
    expect(uprightCharacters(most, page).turned).toBe(0);
  });

  it('are left alone when there are none, or all lean', () => {
    expect(uprightCharacters([], page).turned).toBe(0);
    expect(uprightCharacters([character(45)], page).turned).toBe(0);
  });
});
