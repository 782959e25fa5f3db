-- The application connects as ${appRole}, which owns nothing: every migration grants it what it needs, table by table,
-- so that it can neither switch off row-level security nor change the journal. Login and password are not given here
-- but at start (xinqiao.operation), since a migration must not hold a secret.
do $$
begin
    if not exists (select from pg_roles where rolname = '${appRole}') then
        create role "${appRole}" nologin;
    end if;
end
$$;

revoke create on schema public from public;
