-- A token that may not read reports reads none, however its person is named on them.

-- Restrictive: it narrows whatever the other policies grant. Written once for sight and for change; the act that raises
-- the wall still has to write its case, as the one that makes it disappear for its actor.
create policy reports on petition as restrictive for select using (
  not protected
  or (select xq_text('reports')) is distinct from 'no'
  or id is not distinct from (select xq_big('granted')));

-- Looks past row-level security, so it asks the same itself.
create or replace function petition_named() returns setof bigint language sql stable security definer rows 20
  set search_path = pg_catalog, public as $$
  select id from petition
   where protected and readers @> array[xq_big('person')] and xq_text('reports') is distinct from 'no'
$$;
