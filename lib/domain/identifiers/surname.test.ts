import { describe, expect, it } from 'vitest';
import { beginsWithSurname } from './surname';

describe('the first character of a name', () => {
  it.each(['王伟', '上官思艳', '欧阳娜', '丁雪', '宋燕平', '于佳燕'])('%s is a surname', (name) =>
    expect(beginsWithSurname(name)).toBe(true),
  );
  it.each(['T雪', '市燕平', '军英', '娜', '', '1李四'])('%s is none', (name) =>
    expect(beginsWithSurname(name)).toBe(false),
  );
});
