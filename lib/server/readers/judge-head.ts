import { fileTypeFromBuffer } from 'file-type';
import { judgeFile, type FileJudgement } from '@/lib/domain/files/judge-file';
import { headOf } from './head-of';

/** As much of a file as it takes to tell what it is. */
export const HEAD_BYTES = 65_536;

/** What the beginning of a file shows it to be; the name only decides among kinds that begin alike. */
export async function judgeHead(name: string, head: Uint8Array): Promise<FileJudgement> {
  const bytes = head.subarray(0, HEAD_BYTES);
  const signature = (await fileTypeFromBuffer(bytes))?.mime;
  return judgeFile({ name, bytes, signature });
}

/** What a file on disk is. Errors: whatever the disk says. */
export const judgeOnDisk = async (path: string, name: string): Promise<FileJudgement> =>
  judgeHead(name, await headOf(path, HEAD_BYTES));
