import { database } from '@/lib/server/db/client';
import { asUser } from '@/lib/server/db/in-tenant';
import { asAppError } from '@/lib/server/db/failure';

export interface Credentials {
  readonly id: string;
  readonly passwordHash: string;
  readonly sessionVersion: number;
  readonly locale: string;
  readonly theme: string;
}

/** What sign-in compares with. The address is already in lower case. */
export async function findCredentials(email: string): Promise<Credentials | undefined> {
  const user = await reading(
    database().user.findUnique({
      where: { email },
      select: { id: true, passwordHash: true, sessionVersion: true, locale: true, theme: true },
    }),
  );
  return user ?? undefined;
}

/** Whether this instance has its first person. */
export const isSetUp = async (): Promise<boolean> =>
  (await reading(database().user.findFirst({ select: { id: true } }))) !== null;

export interface OwnOrganisation {
  readonly id: string;
  readonly name: string;
}

/** Where a person belongs, the longest-standing membership first. */
export const organisationsOf = (userId: string): Promise<OwnOrganisation[]> =>
  asUser(userId, async (tx) => {
    const members = await tx.member.findMany({
      where: { userId, removedAt: null },
      select: { organisation: { select: { id: true, name: true } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return members.map((member) => member.organisation);
  });

async function reading<T>(query: PromiseLike<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    throw asAppError(error);
  }
}
