import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry } from '@/tests/setup/zip-file';
import { readDocx } from './read-docx';

const folder = mkdtempSync(path.join(tmpdir(), 'xubei-docx-'));
let made = 0;
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function docx(body: string, more: readonly ZipEntry[] = []): string {
  return writeZip(path.join(folder, `${(made += 1)}.docx`), [
    { name: 'word/document.xml', bytes: `<w:document><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);
}
const relations = (...lines: string[]): ZipEntry => ({
  name: 'word/_rels/document.xml.rels',
  bytes: `<Relationships>${lines.join('')}</Relationships>`,
});
const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const linesOf = async (file: string) =>
  (await readDocx(file)).pages.map(({ lines }) => lines.map(({ text }) => text));

describe('readDocx', () => {
  it('reads paragraphs in order and parts a label from its value at a tab', async () => {
    const file = docx(
      `${p('服务器托管协议（样例）')}<w:p><w:r><w:t>甲方：</w:t><w:tab/><w:t>样例一公司</w:t></w:r></w:p>`,
    );
    const { pages } = await readDocx(file);
    const [title, label, value] = pages[0]?.lines ?? [];
    expect([title?.text, label?.text, value?.text]).toEqual([
      '服务器托管协议（样例）',
      '甲方：',
      '样例一公司',
    ]);
    expect(label?.box.y).toBe(value?.box.y);
    expect(label!.box.x + label!.box.width).toBeLessThanOrEqual(value!.box.x);
    expect(title!.box.y).toBeLessThan(label!.box.y);
  });

  it('lays the cells of a table side by side, spans and all', async () => {
    const file = docx(
      `<w:tbl><w:tr>${tc('名称', '<w:vMerge w:val="restart"/>')}${tc('样例公司', '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr>${tc('', '<w:vMerge/>')}${tc('法定代表人')}${tc('样例一')}</w:tr></w:tbl>${p('以上')}`,
    );
    const [page] = (await readDocx(file)).pages;
    expect(page?.tables[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['名称', '样例公司', ''],
      ['名称', '法定代表人', '样例一'],
    ]);
    const box = (text: string) => page!.lines.find((line) => line.text === text)!.box;
    expect(box('名称').y).toBe(box('样例公司').y);
    expect(box('样例公司').x).toBe(box('法定代表人').x);
    expect(box('样例一').x).toBeGreaterThan(box('法定代表人').x);
    expect(page?.lines.filter(({ text }) => text === '名称')).toHaveLength(1);
    expect(box('以上').y).toBeGreaterThan(box('样例一').y);
  });

  it('turns the page where Word did, and after sixty lines', async () => {
    const broken = docx(
      `${p('一')}<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>二</w:t></w:r></w:p>`,
    );
    expect(await linesOf(broken)).toEqual([['一'], ['二']]);
    const long = docx(Array.from({ length: 150 }, (_, i) => p(`第${i}行`)).join(''));
    expect((await linesOf(long)).map((lines) => lines.length)).toEqual([60, 60, 30]);
  });

  it('reads heads, feet and text boxes, and each text box once', async () => {
    const box = `<w:txbxContent>${p('框内')}</w:txbxContent>`;
    const file = docx(
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:t>正文</w:t></w:r></w:p>`,
      [
        relations(
          `<Relationship Id="1" Type="${types}/header" Target="header1.xml"/>`,
          `<Relationship Id="2" Type="${types}/header" Target="header2.xml"/>`,
          `<Relationship Id="3" Type="${types}/footer" Target="footer1.xml"/>`,
        ),
        { name: 'word/header1.xml', bytes: `<w:hdr>${p('样例云呼公司')}</w:hdr>` },
        { name: 'word/header2.xml', bytes: `<w:hdr>${p('样例云呼公司')}</w:hdr>` },
        { name: 'word/footer1.xml', bytes: `<w:ftr>${p('第 1 页')}</w:ftr>` },
      ],
    );
    expect(await linesOf(file)).toEqual([['样例云呼公司', '框内', '正文', '第 1 页']]);
  });

  it('leaves out deleted text and the codes of fields', async () => {
    const file = docx(
      `<w:p><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:t>新</w:t></w:r></w:p>`,
    );
    expect(await linesOf(file)).toEqual([['新']]);
  });

  it('says that macros were not run and outside content not fetched', async () => {
    const file = docx(p('正文'), [
      { name: 'word/vbaProject.bin', bytes: 'macro' },
      relations(
        `<Relationship Id="1" Type="${types}/image" TargetMode="External" Target="http://192.0.2.1/a.png"/>`,
      ),
    ]);
    const { notes } = await readDocx(file);
    expect(notes.map(({ code }) => code)).toEqual(['macros-ignored', 'external-links-ignored']);
  });

  it('does not call a document of pictures only read', async () => {
    const file = docx('<w:p/>', [
      relations(`<Relationship Id="1" Type="${types}/image" Target="media/image1.png"/>`),
    ]);
    expect(await readDocx(file)).toMatchObject({ complete: false, notes: [{ code: 'no-text' }] });
  });

  it('refuses a password, and breaks off at what is no Word document', async () => {
    const locked = writeZip(path.join(folder, 'locked.docx'), [
      { name: 'word/document.xml', bytes: p('一'), isEncrypted: true },
    ]);
    await expect(readDocx(locked)).rejects.toMatchObject({ code: 'encrypted' });
    const other = writeZip(path.join(folder, 'other.docx'), [{ name: 'a.txt', bytes: 'a' }]);
    await expect(readDocx(other)).rejects.toMatchObject({ code: 'damaged' });
  });
});
