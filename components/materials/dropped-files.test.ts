import { describe, expect, it } from 'vitest';
import { chosenFiles, droppedFiles } from './dropped-files';

const file = (name: string, webkitRelativePath = '') =>
  Object.assign(new File(['样例'], name), { webkitRelativePath });

describe('files a person gives', () => {
  it('remember the folders they were chosen with', () => {
    const [taken] = chosenFiles([file('执照.pdf', '材料/2026/执照.pdf')]);
    expect(taken).toMatchObject({ folder: '材料/2026', file: { name: '执照.pdf' } });
  });

  it('have no folder when they were chosen one by one', () => {
    expect(chosenFiles([file('执照.pdf')])[0]?.folder).toBe('');
  });

  it('leave out what operating systems add', () => {
    const names = ['.DS_Store', '._执照.pdf', '~$合同.docx', 'Thumbs.db', '.样例.pdf'];
    const taken = chosenFiles(names.map((name) => file(name)));
    expect(taken.map(({ file: { name } }) => name)).toEqual(['.样例.pdf']);
  });

  it('are found in folders within folders, more than the browser hands out at once', async () => {
    const photos = Array.from({ length: 150 }, (_, at) => leaf(`${at}.jpg`, '/坐席/一层'));
    const tree = folder([folder(photos), leaf('执照.pdf', '/坐席')]);
    const taken = await droppedFiles(transferOf(tree));
    expect(taken).toHaveLength(151);
    expect(taken[0]?.folder).toBe('坐席/一层');
    expect(taken.at(-1)?.folder).toBe('坐席');
  });
});

const leaf = (name: string, at: string) => ({
  isFile: true,
  isDirectory: false,
  fullPath: `${at}/${name}`,
  file: (take: (found: File) => void) => take(file(name)),
});

const folder = (children: object[]) => ({
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const left = [...children];
    return { readEntries: (take: (some: object[]) => void) => take(left.splice(0, 100)) };
  },
});

const transferOf = (entry: object) =>
  ({ items: [{ webkitGetAsEntry: () => entry }], files: [] }) as unknown as DataTransfer;
