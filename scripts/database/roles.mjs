import { Refusal } from '../say.mjs';

export const APP_ROLE = 'xubei_app';

/**
 * The role the app connects as: never superuser, never past row-level security. Ours where we may
 * make it; otherwise the connecting role itself, if it is bound by row-level security.
 */
export async function ensureAppRole(client, password) {
  const { rows } = await client.query(
    'select rolname, rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user',
  );
  const [me] = rows;
  if (me.rolsuper || me.rolcreaterole) {
    await makeAppRole(client, password);
    return { role: APP_ROLE, isOwn: true };
  }
  if (!me.rolbypassrls) return { role: me.rolname, isOwn: false };
  throw new Refusal(
    `DATABASE_URL 的角色 ${me.rolname} 不受行级安全约束（BYPASSRLS），又无权新建角色。请换用普通角色，或授予 CREATEROLE。`,
    `The role ${me.rolname} of DATABASE_URL bypasses row-level security and may not create roles. Use an ordinary role, or grant it CREATEROLE.`,
  );
}

/** What the app may do, said again at every start: reading and writing rows, no more. */
export async function grantApp(client, role) {
  await client.query(`
    GRANT USAGE ON SCHEMA public, pgboss TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, pgboss TO ${role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, pgboss TO ${role};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, pgboss TO ${role};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public, pgboss
      GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role};
    REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${role};
    REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${role};
  `);
}

async function makeAppRole(client, password) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  const secret = client.escapeLiteral(password);
  await client.query(
    `${verb} ROLE ${APP_ROLE} LOGIN NOCREATEDB NOCREATEROLE NOINHERIT PASSWORD ${secret}`,
  );
}
