/** The types of file a slot takes. Judged by what is inside, never by the name. */
export const fileKinds = [
  'pdf',
  'jpeg',
  'png',
  'webp',
  'heic',
  'tiff',
  'docx',
  'xlsx',
  'xls',
  'csv',
  'txt',
  'json',
  'zip',
] as const;
export type FileKind = (typeof fileKinds)[number];

interface FileKindDefinition {
  readonly mime: string;
  readonly extensions: readonly string[];
  /** May be shown inside the page; everything else is only handed down. */
  readonly inline: boolean;
  readonly isText: boolean;
}

const binary = (mime: string, extensions: readonly string[], inline = false) => ({
  mime,
  extensions,
  inline,
  isText: false,
});
const text = (mime: string, extension: string) => ({
  mime,
  extensions: [extension],
  inline: false,
  isText: true,
});

export const fileKindDefinitions: Record<FileKind, FileKindDefinition> = {
  pdf: binary('application/pdf', ['pdf'], true),
  jpeg: binary('image/jpeg', ['jpg', 'jpeg', 'jfif'], true),
  png: binary('image/png', ['png'], true),
  webp: binary('image/webp', ['webp'], true),
  heic: binary('image/heic', ['heic', 'heif']),
  tiff: binary('image/tiff', ['tif', 'tiff']),
  docx: binary('application/vnd.openxmlformats-officedocument.wordprocessingml.document', [
    'docx',
    'docm',
  ]),
  xlsx: binary('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', [
    'xlsx',
    'xlsm',
  ]),
  xls: binary('application/vnd.ms-excel', ['xls', 'et']),
  csv: text('text/csv', 'csv'),
  txt: text('text/plain', 'txt'),
  json: text('application/json', 'json'),
  zip: binary('application/zip', ['zip']),
};

/** What the name claims; undefined when it claims nothing we know. */
export const kindOfExtension = (extension: string): FileKind | undefined =>
  fileKinds.find((kind) => fileKindDefinitions[kind].extensions.includes(extension));

export const kindOfMime = (mime: string): FileKind | undefined =>
  fileKinds.find((kind) => fileKindDefinitions[kind].mime === mime);
