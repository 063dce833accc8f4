import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import english from '@/lib/i18n/messages/en.json';
import chinese from '@/lib/i18n/messages/zh-CN.json';

const notes = {
  'zh-CN': createTranslator({ locale: 'zh-CN', messages: chinese, namespace: 'reading.notes' }),
  en: createTranslator({ locale: 'en', messages: english, namespace: 'reading.notes' }),
};

describe('what is said of a file that cannot be read', () => {
  it.each([
    ['zh-CN', 'heic', 'iPhone 的 HEIC 照片，请另存为 JPEG 后再上传'],
    ['en', 'heic', 'an iPhone HEIC photo: save it as JPEG and upload that'],
    ['zh-CN', 'picture', '第 3 页的图片，请另存为 JPEG 后单独上传'],
    ['en', 'picture', 'the picture on page 3: save it as JPEG'],
    ['zh-CN', 'xls', '里面没有找到表格'],
    ['en', 'xls', 'no sheet was found in it'],
    ['zh-CN', 'zip', '请手工填写'],
    ['en', 'zip', 'fill it in by hand'],
  ] as const)('in %s names the way out for %s', (language, kind, way) => {
    expect(notes[language]('not-readable-kind', { kind, page: 3 })).toContain(way);
  });

  it.each(['zh-CN', 'en'] as const)('in %s counts the pictures left alone', (language) => {
    expect(notes[language]('pictures-not-read', { pictures: 2 })).toContain('2');
  });
});
