import type { StaffRole } from './staff';

/** A person of a list, told apart by a key that stands for their number. */
interface Listed {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly computerBachelor: boolean;
}

/** Whether a list names nobody, and gives nobody a role or degree, that another does not; order aside. */
export function saysNoMore(list: readonly Listed[], than: readonly Listed[]): boolean {
  const known = new Map(than.map((person) => [person.key, person]));
  return list.every(({ key, name, roles, computerBachelor }) => {
    const same = known.get(key);
    if (same === undefined || same.name !== name) return false;
    return (
      roles.every((role) => same.roles.includes(role)) && computerBachelor <= same.computerBachelor
    );
  });
}

/** A list as read, with the roles and the degree somebody gave the same people; no file states those. */
export function withRolesGiven<Person extends Listed>(
  read: readonly Person[],
  given: readonly Listed[],
): Person[] {
  const known = new Map(given.map((person) => [person.key, person]));
  return read.map((person) => {
    const same = known.get(person.key);
    if (same === undefined) return person;
    return {
      ...person,
      roles: [...new Set([...person.roles, ...same.roles])],
      computerBachelor: person.computerBachelor || same.computerBachelor,
    };
  });
}
