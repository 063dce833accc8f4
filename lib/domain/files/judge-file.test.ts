import { describe, expect, it } from 'vitest';
import { claimedOtherwise, judgeFile } from './judge-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const judge = (name: string, content: Uint8Array, signature?: string) =>
  judgeFile({ name, bytes: content, signature });
const MZ = bytes(0x4d, 0x5a, 0x90, 0x00);
/** 主叫号码,被叫号码 in GBK. */
const gbk = bytes(
  ...[0xd6, 0xf7, 0xbd, 0xd0, 0xba, 0xc5, 0xc2, 0xeb, 0x2c],
  ...[0xb1, 0xbb, 0xbd, 0xd0, 0xba, 0xc5, 0xc2, 0xeb, 0x0d, 0x0a],
);

describe('the judgement of a file by its content', () => {
  it.each([
    ['a.pdf', 'application/pdf', 'pdf'],
    ['a.pdf', 'image/jpeg', 'jpeg'],
    ['a', 'image/png', 'png'],
    ['a.heic', 'image/heic', 'heic'],
    ['a.heif', 'image/heif', 'heic'],
    ['a.xls', 'application/x-cfb', 'xls'],
    ['a.zip', 'application/zip', 'zip'],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
    ['a.docm', 'application/vnd.ms-word.document.macroenabled.12', 'docx'],
    ['a.xlsm', 'application/vnd.ms-excel.sheet.macroenabled.12', 'xlsx'],
  ])('takes %s with the signature of %s as %s', (name, signature, kind) => {
    expect(judge(name, bytes(1, 2, 3), signature)).toMatchObject({ ok: true, kind });
  });

  it.each([
    ['a.csv', utf8('主叫号码,被叫号码\n'), 'csv'],
    ['a.csv', gbk, 'csv'],
    ['a.txt', gbk, 'txt'],
    ['a.json', utf8('{"a":1}'), 'json'],
    ['读我', utf8('样例'), 'txt'],
    ['a.csv', bytes(0xff, 0xfe, 0x2d, 0x4e, 0x2c, 0x00), 'csv'],
    ['a.csv', bytes(0xfe, 0xff, 0x4e, 0x2d, 0x00, 0x2c), 'csv'],
    ['切断.csv', utf8('主叫号码').subarray(0, 11), 'csv'],
  ])('takes the text %s', (name, content, kind) => {
    expect(judge(name, content)).toMatchObject({ ok: true, kind });
  });

  it('takes text in UTF-16 though its mark looks like the beginning of a sound', () => {
    const wide = bytes(0xff, 0xfe, 0x2d, 0x4e, 0x2c, 0x00);
    expect(judge('a.csv', wide, 'audio/mpeg')).toMatchObject({ ok: true, kind: 'csv' });
    const sound = bytes(0xff, 0xfb, 0x90, 0x00, 0x00, 0x01);
    expect(judge('a.csv', sound, 'audio/mpeg')).toMatchObject({ ok: false });
  });

  it('takes a Word file whose signature stops at its zip', () => {
    expect(judge('a.docx', utf8('PK..word/document.xml'), 'application/zip')).toMatchObject({
      kind: 'docx',
    });
  });

  const stream = (name: string) => utf8(`..${[...name].join('\0')}\0..`);
  it.each([
    ['名单.xls', utf8('<html><body><table><tr><td>姓名'), undefined, 'xls'],
    [
      '名单.xls',
      utf8(`<html><style>${'x'.repeat(9000)}</style><TABLE border=1>`),
      undefined,
      'xls',
    ],
    [
      '名单.xls',
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'application/xml',
      'xls',
    ],
    ['话务.xls', utf8('主叫\t被叫\n1\t2\n'), undefined, 'csv'],
    ['话务.xls', gbk, undefined, 'csv'],
    ['名单.xls', bytes(0x09, 0x08, 0x08, 0, 0, 0, 0x10, 0), undefined, 'xls'],
    ['名单.xls', utf8('PK..xl/workbook.xml'), 'application/zip', 'xlsx'],
    ['名单.xlsx', bytes(0xd0, 0xcf), 'application/x-cfb', 'xls'],
    ['名单.et', bytes(0xd0, 0xcf), 'application/x-cfb', 'xls'],
    ['名单', stream('Workbook'), 'application/x-cfb', 'xls'],
  ])('takes %s as the spreadsheet it is', (name, content, signature, kind) => {
    expect(judge(name, content, signature)).toMatchObject({ ok: true, kind });
  });

  it.each([
    ['照片.jpg', MZ, 'application/x-msdownload', 'program', 'jpg'],
    ['照片.jpg', MZ, undefined, 'program', 'jpg'],
    ['a.exe', MZ, undefined, 'program', 'exe'],
    ['a', bytes(0x7f, 0x45, 0x4c, 0x46), undefined, 'program', ''],
    ['a.txt', utf8('#!/bin/sh\nrm -rf /'), undefined, 'program', 'txt'],
    ['a.bat', utf8('echo 1'), undefined, 'program', 'bat'],
    ['a.pdf', utf8('\n<!DOCTYPE html><p>'), undefined, 'web-page', 'pdf'],
    ['a.txt', utf8('<script >1</script>'), undefined, 'web-page', 'txt'],
    [
      'a.svg',
      utf8('<?xml version="1.0"?><svg onload="x">'),
      'application/xml',
      'drawing-code',
      'svg',
    ],
    ['a.doc', bytes(0xd0, 0xcf), 'application/x-cfb', 'old-word', 'doc'],
    ['名单.xls', stream('WordDocument'), 'application/x-cfb', 'old-word', 'xls'],
    ['名单.xls', utf8('<html><body>请重新登录'), undefined, 'web-page', 'xls'],
    [
      '名单.xls',
      utf8('MIME-Version: 1.0\nContent-Type: multipart/related'),
      undefined,
      'web-page',
      'xls',
    ],
    ['名单.xls', utf8('#!/bin/sh\n'), undefined, 'program', 'xls'],
    ['a.jpg', utf8('只是文字'), undefined, 'text', 'jpg'],
    ['a.mp4', bytes(0, 0, 0), 'video/mp4', 'unknown', 'mp4'],
    ['a.pdf', bytes(0, 1, 2, 3), undefined, 'unknown', 'pdf'],
  ])('refuses %s', (name, content, signature, found, named) => {
    expect(judge(name, content, signature)).toEqual({ ok: false, content: found, named });
  });
});

describe('a name that claims another type', () => {
  it('is noted with the true one', () => {
    expect(claimedOtherwise('扫描件.pdf', 'image/jpeg')).toBe('jpeg');
  });
  it('is silent when both agree', () => {
    expect(claimedOtherwise('扫描件.JPG', 'image/jpeg')).toBeUndefined();
  });
});
