import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compoundFile, directoryOffset, tableOffset } from '@/tests/setup/compound-file';
import { label, record, sharedTexts, u16, u32, xlsStream } from '@/tests/setup/xls-records';
import { readXls } from './read-xls';

const folder = mkdtempSync(path.join(tmpdir(), 'xubei-bad-xls-'));
let made = 0;

function read(bytes: Buffer) {
  const file = path.join(folder, `${(made += 1)}.xls`);
  writeFileSync(file, bytes);
  return readXls(file);
}

const rows = Array.from({ length: 200 }, (_, row) => label([row, 0], `样例${row}`));
const stream = xlsStream({
  globals: [sharedTexts('甲', '乙')],
  sheets: [{ name: '样例', records: rows }],
});
const book = compoundFile([{ name: 'Workbook', bytes: stream }]);
const inBook = (bytes: Buffer) => compoundFile([{ name: 'Workbook', bytes }]);
const small = inBook(xlsStream({ sheets: [{ name: '样例', records: [label([0, 0], '甲')] }] }));

/** The same file with four bytes of it changed. */
function changed(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(value, at);
  return copy;
}

describe('a broken or hostile .xls', () => {
  it.each([
    ['whose chain of sectors comes back to itself', changed(book, tableOffset(book), 0)],
    ['whose chain leaves the file', changed(book, tableOffset(book), 0x00ff_ffff)],
    ['whose chain leaves the table', changed(book, tableOffset(book), 0xffff_fff0)],
    ['whose table of sectors lies beyond its end', changed(book, 76, 0x7fff_ffff)],
    ['whose stream claims four gigabytes', changed(book, directoryOffset(book) + 248, 0xffff_fff0)],
    ['whose small stream begins nowhere', changed(small, directoryOffset(small) + 244, 999)],
    ['whose small sectors have no table', changed(small, 60, 0xffff_fffe)],
    ['whose directory begins nowhere', changed(book, 48, 0x00ff_ffff)],
    ['whose sectors have no size', changed(book, 30, 0)],
    ['of nothing but a beginning', book.subarray(0, 100)],
    ['whose record is longer than the stream', inBook(stream.subarray(0, -6))],
    ['without an end', inBook(stream.subarray(0, -4))],
    ['that begins in the middle', inBook(stream.subarray(20))],
  ])('%s is damaged', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('whose list of table sectors goes round in circles is damaged', async () => {
    const list = Buffer.alloc(512, 0xff);
    const looped = Buffer.concat([book, list]);
    const number = book.length / 512 - 1;
    looped.writeUInt32LE(number, book.length + 508);
    looped.writeUInt32LE(number, 68);
    await expect(read(looped)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('whose directory goes round in circles is still read', async () => {
    const looped = changed(book, directoryOffset(book) + 128 + 68, 1);
    expect((await read(looped)).pages).toHaveLength(1);
  });

  it('with a password says so, old or new', async () => {
    const locked = xlsStream({ globals: [record(0x2f, u16(1, 1, 1))], sheets: [] });
    await expect(read(inBook(locked))).rejects.toMatchObject({ code: 'encrypted' });
    const newer = ['EncryptionInfo', 'EncryptedPackage'].map((name) => ({
      name,
      bytes: Buffer.alloc(5000),
    }));
    await expect(read(compoundFile(newer))).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('that holds no workbook says so', async () => {
    const word = compoundFile([{ name: 'WordDocument', bytes: Buffer.alloc(5000) }]);
    await expect(read(word)).rejects.toMatchObject({ code: 'not-readable-kind' });
  });

  it('claiming more shared texts than it has is read with those', async () => {
    const claims = record(0xfc, u32(0xffff_ffff, 0xffff_ffff));
    const honest = xlsStream({ globals: [claims], sheets: [{ name: '样例', records: rows }] });
    expect((await read(inBook(honest))).pages[0]?.tables[0]?.rows).toHaveLength(200);
  });

  it('whose shared text is longer than the record is damaged', async () => {
    const lies = record(0xfc, u32(1, 1), u16(0xffff), Buffer.from([1, 1, 1]));
    const lying = xlsStream({ globals: [lies], sheets: [{ name: '样例', records: rows }] });
    await expect(read(inBook(lying))).rejects.toMatchObject({ code: 'damaged' });
  });

  it('with a thousand sheets in the same place is not walked through a thousand times', async () => {
    const sheets = Array.from({ length: 1000 }, (_, i) => ({
      name: `${i}`,
      records: i === 0 ? rows : [],
    }));
    const claimedPlaces = (places: readonly number[]) => places.map(() => places[0] ?? 0);
    const lying = xlsStream({ sheets, claimedPlaces });
    await expect(read(inBook(lying))).rejects.toMatchObject({ code: 'damaged' });
  });

  it('cut off anywhere, or with any byte changed, ends', async () => {
    const begun = performance.now();
    for (let at = 0; at < book.length; at += 97) {
      const flipped = Buffer.from(book);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at);
      for (const bytes of [book.subarray(0, at), flipped]) {
        await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
      }
    }
    expect(performance.now() - begun).toBeLessThan(20_000);
  }, 30_000);
});
