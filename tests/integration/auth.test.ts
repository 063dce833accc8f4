import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Browser, sitAt } from '@/tests/setup/browser';
import { newAccount, newFounder } from '@/tests/setup/people';

vi.mock('next/headers', async () => (await import('@/tests/setup/browser')).nextHeaders());

const { signInAction, signOutAction } = await import('@/lib/server/auth/actions');
const { currentUser } = await import('@/lib/server/auth/session');
const { sessionCookie } = await import('@/lib/server/auth/cookie');
const { changePasswordAction, signOutEverywhereAction } =
  await import('@/lib/server/users/actions');
const { database } = await import('@/lib/server/db/client');

async function signedIn(person: { email: string; password: string }): Promise<Browser> {
  const browser = sitAt(new Browser());
  expect(await signInAction(person)).toEqual({});
  return browser;
}

async function whoIsAt(browser: Browser) {
  sitAt(browser);
  return (await currentUser())?.id;
}

beforeEach(() => {
  sitAt(new Browser());
});

describe('signing in', () => {
  it('lets in whoever knows the password, whatever the case of the address', async () => {
    const person = await newAccount();
    const browser = await signedIn({ ...person, email: ` ${person.email.toUpperCase()} ` });
    expect(await whoIsAt(browser)).toBe(person.id);
  });

  it('gives an unknown address and a wrong password the same answer', async () => {
    const { email } = await newAccount();
    const wrong = await signInAction({ email, password: 'not the password' });
    const unknown = await signInAction({ email: `x${email}`, password: 'not the password' });
    expect(wrong.serverError).toEqual({ code: 'wrong-credentials', values: {} });
    expect(unknown).toEqual(wrong);
  });

  it('does the work of a check for an unknown address too', async () => {
    const { isPassword } = await import('@/lib/server/crypto/password');
    const started = performance.now();
    expect(await isPassword(undefined, 'anything')).toBe(false);
    expect(performance.now() - started).toBeGreaterThan(1);
  });

  it('sets a cookie that scripts cannot read, and that travels by https only where https is', async () => {
    const person = await newAccount();
    const plain = await signedIn(person);
    expect(plain.jar.has(sessionCookie)).toBe(true);
    const secure = sitAt(Object.assign(new Browser(), { isHttps: true }));
    const { setSessionCookie } = await import('@/lib/server/auth/cookie');
    await setSessionCookie({ userId: person.id, sessionVersion: 1 });
    expect(secure.lastCookie).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true });
  });

  it.each([
    [{ email: '', password: 'x' }, 'email'],
    [{ email: 'no address', password: 'x' }, 'email'],
    [{ email: 'a@example.com', password: '' }, 'password'],
    [{ email: 'a@example.com', password: 'x'.repeat(201) }, 'password'],
  ])('answers %j with the field that is wrong', async (input, field) => {
    const { validationErrors } = await signInAction(input);
    expect(Object.keys(validationErrors ?? {})).toEqual([field]);
  });
});

describe('with the database gone', () => {
  it('signing in says so, and does not call the password wrong', async () => {
    const { PrismaPg } = await import('@prisma/adapter-pg');
    const { PrismaClient } = await import('@/lib/generated/prisma/client');
    const person = await newAccount();
    const holder = globalThis as { xubeiDatabase?: unknown };
    const live = holder.xubeiDatabase;
    const adapter = new PrismaPg({ connectionString: 'postgresql://x:y@127.0.0.1:1/xubei' });
    holder.xubeiDatabase = new PrismaClient({ adapter });
    const { serverError } = await signInAction(person);
    holder.xubeiDatabase = live;
    expect(serverError).toEqual({ code: 'database-unavailable', values: {} });
    expect(await signInAction(person)).toEqual({});
  });
});

describe('trying again and again', () => {
  it('is stopped after eight tries, with the minutes to wait, even with the right password', async () => {
    const { email, password } = await newAccount();
    for (let tried = 0; tried < 8; tried += 1) {
      const { serverError } = await signInAction({ email, password: 'wrong' });
      expect(serverError?.code).toBe('wrong-credentials');
    }
    const { serverError } = await signInAction({ email, password });
    expect(serverError).toEqual({ code: 'rate-limited', values: { minutes: 15 } });
  });

  it('counts tries that are made at once', async () => {
    const { email } = await newAccount();
    const tries = Array.from({ length: 14 }, () => signInAction({ email, password: 'wrong' }));
    const codes = (await Promise.all(tries)).map((answer) => answer.serverError?.code);
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(8);
  });

  it('does not keep the person out at another address', async () => {
    const person = await newAccount();
    for (let tried = 0; tried < 9; tried += 1) {
      await signInAction({ email: person.email, password: 'wrong' });
    }
    expect(await whoIsAt(await signedIn(person))).toBe(person.id);
  });

  it('begins at nought once the person got in', async () => {
    const person = await newAccount();
    for (let round = 0; round < 2; round += 1) {
      for (let tried = 0; tried < 7; tried += 1) {
        await signInAction({ email: person.email, password: 'wrong' });
      }
      expect(await signInAction(person)).toEqual({});
    }
  });

  it('keeps no address in the table of tries', async () => {
    const { email } = await newAccount();
    await signInAction({ email, password: 'wrong' });
    const rows = await database().rateLimiterFlexible.findMany();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ key }) => key.includes('@') || key.includes('203.0'))).toEqual([]);
  });
});

describe('a session', () => {
  it('ends when the person signs out', async () => {
    const browser = await signedIn(await newAccount());
    await expect(signOutAction()).rejects.toThrow('NEXT_REDIRECT');
    expect(await whoIsAt(browser)).toBeUndefined();
  });

  it('ends everywhere at once', async () => {
    const person = await newAccount();
    const [one, two] = [await signedIn(person), await signedIn(person)];
    expect(await signOutEverywhereAction({})).toEqual({});
    expect(await whoIsAt(one)).toBeUndefined();
    expect(await whoIsAt(two)).toBeUndefined();
  });

  it('goes on here and ends elsewhere when the password is changed', async () => {
    const person = await newAccount();
    const [there, here] = [await signedIn(person), await signedIn(person)];
    const newPassword = '新的密码 correct horse';
    const answer = await changePasswordAction({ currentPassword: person.password, newPassword });
    expect(answer).toEqual({});
    expect(await whoIsAt(here)).toBe(person.id);
    expect(await whoIsAt(there)).toBeUndefined();
    expect(await whoIsAt(await signedIn({ ...person, password: newPassword }))).toBe(person.id);
  });

  it('goes on, and the password stays, when the current one is wrong', async () => {
    const person = await newAccount();
    const browser = await signedIn(person);
    const { serverError } = await changePasswordAction({
      currentPassword: 'wrong',
      newPassword: 'something else 123',
    });
    expect(serverError?.code).toBe('wrong-password');
    expect(await whoIsAt(browser)).toBe(person.id);
    expect(await whoIsAt(await signedIn(person))).toBe(person.id);
  });

  it.each(['', 'nonsense', 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c'])(
    'is nobody with the token %j',
    async (token) => {
      const browser = new Browser();
      browser.jar.set(sessionCookie, token);
      expect(await whoIsAt(browser)).toBeUndefined();
    },
  );

  it('is nobody when a byte of the token was changed', async () => {
    const browser = await signedIn(await newAccount());
    const token = browser.jar.get(sessionCookie) ?? '';
    const at = token.length - 30;
    const other = token[at] === 'A' ? 'B' : 'A';
    browser.jar.set(sessionCookie, token.slice(0, at) + other + token.slice(at + 1));
    expect(await whoIsAt(browser)).toBeUndefined();
  });

  it('is nobody when the token was made with another secret', async () => {
    const { encode } = await import('next-auth/jwt');
    const person = await newAccount();
    const token = await encode({
      token: { userId: person.id, sessionVersion: 1 },
      secret: 'somebody else',
      salt: 'xubei.session',
    });
    const browser = new Browser();
    browser.jar.set(sessionCookie, token);
    expect(await whoIsAt(browser)).toBeUndefined();
  });

  it('is written into the log of every workspace of the person', async () => {
    const { person, scope } = await newFounder();
    await signedIn(person);
    const { inTenant } = await import('@/lib/server/db/in-tenant');
    const actions = await inTenant(scope, (tx) =>
      tx.auditEntry.findMany({ select: { action: true }, orderBy: { seq: 'asc' } }),
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'organisation.create',
      'member.join',
      'user.sign-in',
    ]);
  });
});
