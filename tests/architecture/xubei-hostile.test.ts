import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleSeason } from '@/lib/domain/season/example';
import { findFiles } from '@/scripts/cli/found-file';
import { run } from '@/scripts/cli/run';
import { hostileFiles } from '@/tests/fixtures/hostile/hostile-files';

/** The endless ones take minutes; the queue reads them in tests/integration/hostile-files. */
const chosen = [
  '截断.pdf',
  '有密码.pdf',
  '页树成环.pdf',
  '网页.pdf',
  '带脚本和附件.pdf',
  '两份合订.pdf',
  '三万见方.png',
  '五千帧.tif',
  '动图.gif',
  '带宏.docm',
  '实体膨胀.docx',
  '解开一个吉.xlsx',
  '公式没有结果.xlsx',
  '孤引号.csv',
  '百万层.json',
  '空.csv',
  '三层.zip',
  '混装.zip',
  '链接.zip',
  '截断.zip',
];

let folder = '';
const at = (name: string) => path.join(folder, name);

async function xubei(...words: string[]) {
  const said = { out: '', err: '' };
  const code = await run(words, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    now: () => new Date('2026-03-09T16:30:00Z'),
  });
  return { code, ...said };
}

const NOBODY = 65_534;

/** The administrator may read everything: permissions are tried as somebody else. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('the command line on hostile files', () => {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'xubei-hostile-'));
    for (const { name, bytes } of hostileFiles) {
      if (chosen.includes(name)) writeFileSync(at(name), await bytes());
    }
    symlinkSync('/etc/passwd', at('指向别处.txt'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['zh-CN', 'en'])(
    'checks the whole folder and says of each file what became of it, in %s',
    async (language) => {
      const profile = path.join(tmpdir(), `xubei-hostile-${process.pid}.json`);
      writeFileSync(profile, JSON.stringify({ ...exampleSeason(), materials: [] }));
      const { code, out, err } = await xubei(
        ...['check', folder, '--profile', profile, '--lang', language],
      );
      rmSync(profile);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      expect(chosen.filter((name) => !out.includes(name))).toEqual([]);
      expect(out).toContain('指向别处.txt');
      expect(out).not.toMatch(/\n {4}at |Error|undefined|\{\w+\}|reading\.(notes|unopened)/);
    },
  );

  it('reads the rest of a folder in which something may not be read', async () => {
    const shut = mkdtempSync(path.join(tmpdir(), 'xubei-shut-'));
    chmodSync(shut, 0o755);
    mkdirSync(path.join(shut, '里'));
    for (const name of ['好.txt', '锁.txt', '里/深.txt'])
      writeFileSync(path.join(shut, name), '样例');
    chmodSync(path.join(shut, '锁.txt'), 0o000);
    chmodSync(path.join(shut, '里'), 0o000);
    const found = await asNobody(() => findFiles(shut));
    expect(found.files.map(({ shownPath }) => shownPath)).toEqual(['好.txt']);
    expect(found.unopened.map(({ path: at, reason }) => `${at} ${reason}`).sort()).toEqual([
      '里 unreadable',
      '锁.txt unreadable',
    ]);
    await found.close();
    rmSync(shut, { recursive: true });
  });

  it('ends quietly when nobody reads the answer to its end', async () => {
    const xubei = spawn(process.execPath, ['--import', 'tsx', 'scripts/xubei.ts', 'schema'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    xubei.stdout.destroy();
    const said: Buffer[] = [];
    xubei.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    const [code] = await once(xubei, 'close');
    expect({ code, err: Buffer.concat(said).toString() }).toEqual({ code: 0, err: '' });
  });

  it.each([
    ['截断.pdf', 0, '不完整或已损坏'],
    ['有密码.pdf', 0, '有密码'],
    ['带宏.docm', 0, '没有运行'],
    ['网页.pdf', 2, '不是可收的材料类型'],
    ['空.csv', 2, '0 字节'],
    ['混装.zip', 2, '压缩包'],
    ['', 2, '读不出来'],
  ])('reads %s and answers %d', async (name, expected, sentence) => {
    const { code, out, err } = await xubei('read', at(name));
    expect(code).toBe(expected);
    expect(out + err).toContain(sentence);
    expect(out + err).not.toMatch(/\n {4}at /);
  });
});
