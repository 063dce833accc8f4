import { open } from 'node:fs/promises';

/** The first bytes of a file, all of it when it is shorter. Errors: whatever the disk says. */
export async function headOf(path: string, bytes: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
