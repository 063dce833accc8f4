import { describe, expect, it } from 'vitest';
import { cleanFileName, cleanFolder, extensionOf } from './clean-name';

describe('a cleaned file name', () => {
  it.each([
    ['营业执照（样例）.pdf', '营业执照（样例）.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\材料\\社保.xlsx', '社保.xlsx'],
    ['a\u0000b\u001fc\u007f.pdf', 'abc.pdf'],
    ['exe.\u202efdp.pdf', 'exe.fdp.pdf'],
    ['e\u0301.pdf', '\u00e9.pdf'],
    ['  一  二 .pdf ', '一 二 .pdf'],
    ['照片👩‍💻📞.jpg', '照片👩‍💻📞.jpg'],
    ['..', 'file'],
    ['', 'file'],
    ['///', 'file'],
  ])('turns %j into %j', (raw, clean) => {
    expect(cleanFileName(raw)).toBe(clean);
  });

  it.each([
    [199, 199],
    [200, 200],
    [201, 200],
    [300, 200],
  ])('of %d characters is %d long and keeps its extension', (length, expected) => {
    const clean = cleanFileName('长'.repeat(length - 4) + '.pdf');
    expect(clean).toHaveLength(expected);
    expect(clean.endsWith('.pdf')).toBe(true);
  });

  it('cuts no emoji in half', () => {
    const clean = cleanFileName('👩‍💻'.repeat(100) + '.jpg');
    expect(clean.length).toBeLessThanOrEqual(200);
    expect(clean).not.toMatch(/\p{Cs}/u);
    expect(clean.endsWith('👩‍💻.jpg')).toBe(true);
  });
});

describe('the extension', () => {
  it.each([
    ['A.PDF', 'pdf'],
    ['a.tar.gz', 'gz'],
    ['.hidden', ''],
    ['none', ''],
    ['尾.', ''],
  ])('of %j is %j', (name, extension) => expect(extensionOf(name)).toBe(extension));
});

describe('a folder', () => {
  it.each([
    ['', ''],
    ['材料/主体', '材料/主体'],
    ['../../材料\\./主体\u202e', '材料/主体'],
    ['1/2/3/4/5/6/7/8/9', '1/2/3/4/5/6/7/8'],
  ])('%s is kept as %s', (raw, kept) => expect(cleanFolder(raw)).toBe(kept));
});
