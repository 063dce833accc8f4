import { describe, expect, it } from 'vitest';
import { provinceOfCharacter, provinceOfRegion, provinces, provinceTable } from './province';

describe('provinces', () => {
  it('are 31, each with its own code and names', () => {
    expect(provinces).toHaveLength(31);
    const rows = provinces.map((province) => provinceTable[province]);
    expect(new Set(rows.map((row) => row.code)).size).toBe(31);
    expect(new Set(rows.map((row) => row.zh)).size).toBe(31);
    expect(new Set(rows.map((row) => row.en)).size).toBe(31);
  });

  it.each([
    ['京', '京'],
    ['蜀', '川'],
    ['川', '川'],
    ['黔', '贵'],
    ['滇', '云'],
    ['陇', '甘'],
    ['秦', '陕'],
  ])('reads the character %s as %s', (character, province) => {
    expect(provinceOfCharacter(character)).toBe(province);
  });

  it.each(['合', '国', '', 'A', '京津'])('knows no province %j', (character) => {
    expect(provinceOfCharacter(character)).toBeUndefined();
  });

  it.each([
    ['110105', '京'],
    ['350100', '闽'],
    ['500103', '渝'],
    ['650000', '新'],
  ])('finds region %s in %s', (region, province) => {
    expect(provinceOfRegion(region)).toBe(province);
  });

  it.each(['100000', '000000', '710000', '990000', ''])('finds region %j in none', (region) => {
    expect(provinceOfRegion(region)).toBeUndefined();
  });
});
