import { randomUUID } from 'node:crypto';

/** Someone who does not exist. How a person signs in or makes a workspace is written beside this. */
export type Person = { name: string; email: string; password: string };

/** A new person for one test: journeys share an instance, so nobody is used twice. */
export function newPerson(name = '样例 合规专员'): Person {
  const id = randomUUID().slice(0, 8);
  return { name, email: `sample-${id}@example.com`, password: `Sample-${id}-样例` };
}

/** The first person of the instance under test: made once, by the first run. */
export const founder: Person = {
  name: '样例 创始人',
  email: 'sample-founder@example.com',
  password: 'Sample-founder-样例',
};
