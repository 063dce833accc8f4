import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { houseRoot } from './planted-house';

export type HouseFile = { path: string; text: string };

const CODE = /\.(ts|tsx|js|mjs|cjs)$/;
const TEST = /\.(test|spec)\.tsx?$/;
const SKIPPED = /(^|\/)(node_modules|generated|\.[^/]+)(\/|$)/;

/** Every file under the given folders of this house, generated code left out. */
export function houseFiles(folders: string[]): HouseFile[] {
  return folders.flatMap(pathsUnder).map((file) => ({
    path: file,
    text: readFileSync(path.join(houseRoot, file), 'utf8'),
  }));
}

export const isCode = ({ path: file }: HouseFile) => CODE.test(file);
export const isTest = ({ path: file }: HouseFile) => TEST.test(file);
export const lineCount = ({ text }: HouseFile) => text.replace(/\n$/, '').split('\n').length;

function pathsUnder(folder: string): string[] {
  if (!existsSync(path.join(houseRoot, folder))) return [];
  return readdirSync(path.join(houseRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const here = `${folder}/${entry.name}`;
    if (SKIPPED.test(here)) return [];
    return entry.isDirectory() ? pathsUnder(here) : [here];
  });
}
