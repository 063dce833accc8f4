const HIDDEN = /^(\.DS_Store$|\._|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** A file a person gives, and the folders they have it in, `/` between; '' for none. */
export interface TakenFile {
  readonly file: File;
  readonly folder: string;
}

/** The files of a drop or a paste, folders walked through. Call it at once: the browser forgets soon. */
export async function droppedFiles(transfer: DataTransfer): Promise<TakenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const loose = [...transfer.files];
  if (!entries.some((entry) => entry.isDirectory)) return chosenFiles(loose);
  const nested = await Promise.all(entries.map(filesOf));
  return nested.flat().filter(isWorthTaking);
}

/** The files of a chooser; one that chooses folders names them in each file. */
export const chosenFiles = (files: readonly File[]): TakenFile[] =>
  files.map((file) => ({ file, folder: folderOf(file.webkitRelativePath) })).filter(isWorthTaking);

/** Leaves out what operating systems put into folders by themselves. */
const isWorthTaking = ({ file }: TakenFile): boolean => !HIDDEN.test(file.name);

async function filesOf(entry: FileSystemEntry): Promise<TakenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((take, fail) => entry.file(take, fail));
    return [{ file, folder: folderOf(entry.fullPath) }];
  }
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

const folderOf = (path: string): string => path.split('/').slice(0, -1).filter(Boolean).join('/');

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;
