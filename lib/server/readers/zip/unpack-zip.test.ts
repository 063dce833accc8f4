import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry } from '@/tests/setup/zip-file';
import { unpackZip } from './unpack-zip';
import { defaultLimits, type UnpackLimits } from './unpacked';

const folder = mkdtempSync(path.join(tmpdir(), 'xubei-zip-test-'));
let made = 0;
const zip = (entries: readonly ZipEntry[]) =>
  writeZip(path.join(folder, `${(made += 1)}.zip`), entries);

async function unpacked(archive: string, limits: Partial<UnpackLimits> = {}) {
  const files = new Map<string, string>();
  const report = await unpackZip(archive, {
    limits: { ...defaultLimits, ...limits },
    onFile: async ({ path: at, body }) => {
      const text = await textOf(body);
      files.set(at, text);
    },
  });
  return { files, report, unopened: report.unopened.map(({ path: at, reason }) => [at, reason]) };
}

describe('unpackZip', () => {
  it('hands out every file with its folders, judged by what is inside', async () => {
    const kinds: string[] = [];
    await unpackZip(
      zip([
        { name: '材料/', bytes: '' },
        { name: '材料/说明.txt', bytes: '样例' },
        { name: '材料/扫描.txt', bytes: Buffer.from('%PDF-1.7\n样例') },
      ]),
      { onFile: async ({ path: at, kind }) => void kinds.push(`${at} ${kind}`) },
    );
    expect(kinds).toEqual(['材料/说明.txt txt', '材料/扫描.txt pdf']);
  });

  it('reads names in GBK, in UTF-8 said or unsaid, and in the field of their own', async () => {
    const raw = Buffer.from('a.txt');
    const extra = Buffer.concat([
      Buffer.from([0x75, 0x70, 0, 0, 1, 0, 0, 0, 0]),
      Buffer.from('四.txt'),
    ]);
    extra.writeUInt16LE(extra.length - 4, 2);
    extra.writeUInt32LE(crc32(raw), 5);
    const { files } = await unpacked(
      zip([
        { name: iconv.encode('营业执照/一.txt', 'gbk'), bytes: '1', saysUtf8: false },
        { name: '二.txt', bytes: '2' },
        { name: '三.txt', bytes: '3', saysUtf8: false },
        { name: raw, bytes: '4', extra, saysUtf8: false },
      ]),
    );
    expect([...files]).toEqual([
      ['营业执照/一.txt', '1'],
      ['二.txt', '2'],
      ['三.txt', '3'],
      ['四.txt', '4'],
    ]);
  });

  it('lets no name step out of the archive', async () => {
    const { files } = await unpacked(
      zip([
        { name: '../../etc/甲.txt', bytes: '1' },
        { name: 'C:\\窗口\\乙.txt', bytes: '2' },
        { name: '/根/./丙.txt', bytes: '3' },
      ]),
    );
    expect([...files.keys()]).toEqual(['etc/甲.txt', '窗口/乙.txt', '根/丙.txt']);
  });

  it('reports what it does not take out, and takes the rest', async () => {
    const { files, unopened, report } = await unpacked(
      zip([
        { name: '密.txt', bytes: '密', isEncrypted: true },
        { name: '空.txt', bytes: '' },
        { name: '程序.exe', bytes: 'MZ\u0090' },
        { name: '网页.pdf', bytes: '<!doctype html><html></html>' },
        { name: '__MACOSX/._a.txt', bytes: 'x' },
        { name: 'a/.DS_Store', bytes: 'x' },
        { name: '谎.txt', bytes: 'x'.repeat(300_000), claimedBytes: 70_000 },
        { name: '好.txt', bytes: '好' },
      ]),
    );
    expect(unopened).toEqual([
      ['密.txt', 'encrypted'],
      ['空.txt', 'empty'],
      ['程序.exe', 'refused'],
      ['网页.pdf', 'refused'],
      ['谎.txt', 'damaged'],
    ]);
    expect([...files.keys()]).toEqual(['好.txt']);
    expect(report).toMatchObject({ files: 1, leftBehind: 2 });
  });

  it('opens a zip within a zip, and reports the next one down', async () => {
    const inmost = zip([{ name: '深.txt', bytes: '深' }]);
    const inner = zip([
      { name: '内.txt', bytes: '内' },
      { name: '深.zip', bytes: readFileSync(inmost) },
    ]);
    const { files, unopened } = await unpacked(
      zip([{ name: '包/内.zip', bytes: readFileSync(inner) }]),
    );
    expect([...files.keys()]).toEqual(['包/内.zip/内.txt']);
    expect(unopened).toEqual([['包/内.zip/深.zip', 'nested-too-deep']]);
  });

  it('opens no bomb and holds all files together to their limit', async () => {
    const bomb = zip([
      { name: '弹.txt', bytes: Buffer.alloc(80_000_000, 'a') },
      { name: '好.txt', bytes: '好' },
    ]);
    expect(await unpacked(bomb)).toMatchObject({ unopened: [['弹.txt', 'unpacked-too-large']] });
    const three = zip(['一', '二', '三'].map((name) => ({ name: `${name}.txt`, bytes: '12345' })));
    const byBytes = await unpacked(three, { bytes: 11 });
    expect(byBytes.unopened).toEqual([['三.txt', 'unpacked-too-large']]);
    const swollen = await unpacked(
      zip([...'甲乙丙'].map((name) => ({ name: `${name}.txt`, bytes: Buffer.alloc(40_000_000) }))),
    );
    expect(swollen.unopened.at(-1)).toEqual(['丙.txt', 'unpacked-too-large']);
    const byCount = await unpacked(three, { files: 2 });
    expect(byCount.unopened).toEqual([['', 'too-many-files']]);
  });

  it('says that a broken archive is broken', async () => {
    const whole = readFileSync(zip([{ name: 'a.txt', bytes: 'a' }]));
    const broken = path.join(folder, 'broken.zip');
    writeFileSync(broken, whole.subarray(0, 40));
    expect((await unpacked(broken)).unopened).toEqual([['', 'damaged']]);
  });

  it('stops at once when nobody waits any longer, and passes on the error of who takes the files', async () => {
    const archive = zip([{ name: 'a.txt', bytes: 'a' }]);
    const gone = AbortSignal.abort();
    await expect(
      unpackZip(archive, { onFile: () => Promise.resolve(), signal: gone }),
    ).rejects.toMatchObject({ code: 'upload-aborted' });
    await expect(
      unpackZip(archive, { onFile: () => Promise.reject(new Error('disk full')) }),
    ).rejects.toThrow('disk full');
  });
});
