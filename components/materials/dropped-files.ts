const HIDDEN = /^(\.DS_Store$|\._|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** The files of a drop or a paste, folders walked through. Call it at once: the browser forgets soon. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const loose = [...transfer.files];
  if (!entries.some((entry) => entry.isDirectory)) return worthTaking(loose);
  const nested = await Promise.all(entries.map(filesOf));
  return worthTaking(nested.flat());
}

/** Leaves out what operating systems put into folders by themselves. */
export const worthTaking = (files: readonly File[]): File[] =>
  files.filter((file) => !HIDDEN.test(file.name));

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((take, fail) => entry.file(take, fail))];
  if (!isDirectory(entry)) return [];
  const reader = entry.createReader();
  const found: FileSystemEntry[] = [];
  // A reader hands out a hundred at a time, and nothing when it is through.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((take, fail) =>
      reader.readEntries(take, fail),
    );
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesOf))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;
