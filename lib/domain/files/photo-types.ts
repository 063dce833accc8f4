import { fileKindDefinitions, type FileKind } from './file-kind';

const photoKinds: readonly FileKind[] = ['jpeg', 'png', 'webp'];

/**
 * What a control for photos asks a phone for. HEIC is not among them, nor is every picture: an iPhone
 * then hands its photos on as JPEG, which can be read.
 */
export const photoTypes: string = photoKinds
  .map((kind) => fileKindDefinitions[kind].mime)
  .join(',');
