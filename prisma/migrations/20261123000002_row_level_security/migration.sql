-- Tenants are walls. Every tenant table is forced under row-level security: a transaction sees the
-- rows of the organisation named by app.org_id and nothing else, whatever the query forgot to say.
-- app.org_id, app.user_id and app.actor are set per transaction by lib/server/db.

CREATE FUNCTION app_org_id() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.org_id', true), '')::uuid $$;

CREATE FUNCTION app_user_id() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

CREATE FUNCTION app_actor() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT coalesce(current_setting('app.actor', true), '') $$;

DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY[
    'member', 'invitation', 'client', 'licence', 'season', 'material_slot', 'revision',
    'revision_file', 'fact', 'complaint', 'deadline', 'finding_snapshot', 'season_standing',
    'audit_entry'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (org_id = app_org_id()) WITH CHECK (org_id = app_org_id())',
      tenant_table);
  END LOOP;
END $$;

-- A person may list where they belong before an organisation is chosen.
CREATE POLICY own_membership ON member FOR SELECT USING (user_id = app_user_id());

ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON organisation USING (id = app_org_id()) WITH CHECK (id = app_org_id());
CREATE POLICY own_organisation ON organisation FOR SELECT USING (
  EXISTS (SELECT 1 FROM member m
          WHERE m.org_id = organisation.id AND m.user_id = app_user_id() AND m.removed_at IS NULL));
-- Nightly work walks over all organisations, then enters each one by name.
CREATE POLICY job_walk ON organisation FOR SELECT USING (app_actor() = 'job');

-- An invitation is opened by its token before the guest belongs anywhere.
CREATE POLICY by_token ON invitation FOR SELECT USING (
  token_hash = nullif(current_setting('app.invitation_hash', true), ''));
CREATE POLICY inviting_organisation ON organisation FOR SELECT USING (
  EXISTS (SELECT 1 FROM invitation i
          WHERE i.org_id = organisation.id
            AND i.token_hash = nullif(current_setting('app.invitation_hash', true), '')));

-- The audit log is append-only, for the owner of the table too.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_entry is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
