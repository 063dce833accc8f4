import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { Refusal } from '../say.mjs';

/** PostgreSQL refuses to run as root: as root, the account it runs as; otherwise undefined. */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  return lookUp('postgres') ?? create();
}

/** Starts a program as the account, even below a folder (a root home) closed to it. */
export function spawnAs(account, reach, program, args, options) {
  if (account === undefined) return spawn(program, args, options);
  if (canReach(account, [program, ...reach])) {
    return spawn(program, args, { ...options, uid: account.uid, gid: account.gid });
  }
  return spawn('setpriv', [...walkThrough(account), program, ...args], options);
}

// The one capability that lets it walk through closed folders; nothing else of root is kept.
const walkThrough = ({ uid, gid }) => [
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--securebits=+no_setuid_fixup', // or access(2) forgets the capability
];

const canReach = (account, paths) =>
  paths.every(
    (path) =>
      spawnSync('test', ['-x', path], { uid: account.uid, gid: account.gid, cwd: '/' }).status ===
      0,
  );

function lookUp(name) {
  const id = (flag) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [user, group] = [id('-u'), id('-g')];
  if (user.status !== 0 || group.status !== 0) return undefined;
  return { uid: Number(user.stdout), gid: Number(group.stdout) };
}

function create() {
  try {
    execFileSync('groupadd', ['--system', '--force', 'postgres'], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    // Told below: what counts is whether the account is there now.
  }
  const account = lookUp('postgres');
  if (account !== undefined) return account;
  throw new Refusal(
    '数据库不能以 root 运行，而系统里没有、也无法新建 postgres 账户。请用普通用户启动，或设置 DATABASE_URL。',
    'The database cannot run as root, and there is no "postgres" account and none could be made. Start as an ordinary user, or set DATABASE_URL.',
  );
}
