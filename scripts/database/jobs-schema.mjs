import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The queue's own tables, made and upgraded by the owner; the app role only uses them. */
export async function installJobs({ client, ownerUrl }) {
  const wanted = require('pg-boss/version.json').schema;
  if ((await installedVersion(client)) !== wanted) {
    const { default: PgBoss } = await import('pg-boss');
    const boss = new PgBoss({
      connectionString: ownerUrl,
      supervise: false,
      schedule: false,
      max: 2,
    });
    await boss.start();
    await boss.stop({ graceful: false });
    // Queues are tables: the app makes them through these functions, with the owner's rights.
    await client.query(`
      ALTER FUNCTION pgboss.create_queue(text, json) SECURITY DEFINER SET search_path = pgboss, pg_temp;
      REVOKE ALL ON FUNCTION pgboss.create_queue(text, json) FROM PUBLIC;
      REVOKE ALL ON FUNCTION pgboss.delete_queue(text) FROM PUBLIC;
    `);
  }
}

async function installedVersion(client) {
  const { rows } = await client.query("select to_regclass('pgboss.version') as name");
  if (rows[0].name === null) return undefined;
  const found = await client.query('select version from pgboss.version');
  return found.rows[0]?.version;
}
