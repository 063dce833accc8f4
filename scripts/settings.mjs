import { Refusal } from './say.mjs';

const wholeNumbers = {
  PORT: [1, 65535],
  XUBEI_MAX_UPLOAD_BYTES: [1, 16 * 1024 ** 3],
  XUBEI_SESSION_HOURS: [1, 720],
};

/** What a start needs to know of the environment. A wrong value is told before anything is begun. */
export function readSettings(env = process.env) {
  for (const [name, [min, max]] of Object.entries(wholeNumbers)) {
    const value = Number(env[name] || min);
    if (Number.isInteger(value) && value >= min && value <= max) continue;
    refuse(name, `${min} 到 ${max} 的整数`, `a whole number from ${min} to ${max}`);
  }
  if (!['', 'open', 'invite', 'closed'].includes(env.XUBEI_SIGNUP ?? '')) {
    refuse('XUBEI_SIGNUP', ' open、invite 或 closed', 'open, invite or closed');
  }
  if (env.DATABASE_URL && !/^postgres(ql)?:\/\//.test(env.DATABASE_URL)) {
    refuse('DATABASE_URL', ' postgresql:// 地址', 'a postgresql:// address');
  }
  if (env.XUBEI_SECRET && env.XUBEI_SECRET.length < 32) {
    refuse('XUBEI_SECRET', '至少 32 个字符', 'at least 32 characters');
  }
  return { port: Number(env.PORT || 3000), host: env.HOST || '127.0.0.1' };
}

function refuse(name, zh, en) {
  throw new Refusal(`环境变量 ${name} 应为${zh}。`, `${name} must be ${en}.`);
}
