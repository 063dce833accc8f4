import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { judgeFile, type FileJudgement } from '@/lib/domain/files/judge-file';

/** As much of a file as it takes to tell what it is. */
export const HEAD_BYTES = 65_536;

/** What the beginning of a file shows it to be; the name only decides among kinds that begin alike. */
export async function judgeHead(name: string, head: Uint8Array): Promise<FileJudgement> {
  const bytes = head.subarray(0, HEAD_BYTES);
  const signature = (await fileTypeFromBuffer(bytes))?.mime;
  return judgeFile({ name, bytes, signature });
}

/** What a file on disk is. Errors: whatever the disk says. */
export async function judgeOnDisk(path: string, name: string): Promise<FileJudgement> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return await judgeHead(name, buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
