-- Catalogues of what is published (公开事项目录): one row a version, its items as they were published; GS-6, GS-6b.

create sequence catalogue_version_id;
create table catalogue_version (
  id              bigint primary key,
  direct_customs  text not null,
  house_code      text not null references house,
  house_path      text not null,
  version         integer not null check (version > 0),
  state           text not null check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'DROPPED')),
  based_on        bigint references catalogue_version,     -- the direct customs' version; null for the national catalogue
  summary         text not null,                           -- what changed and why
  drafter         bigint not null references person,
  published_on    date,
  items           text not null,                           -- JSON
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint published_catalogue_has_a_day check ((state in ('PUBLISHED', 'SUPERSEDED')) = (published_on is not null))
);
create unique index catalogue_version_number on catalogue_version (house_code, version) where state <> 'DROPPED';
-- one is being made, and one holds, at a time
create unique index catalogue_draft on catalogue_version (house_code) where state = 'DRAFT';
create unique index catalogue_in_force on catalogue_version (house_code) where state = 'PUBLISHED';
create index catalogue_version_path on catalogue_version (house_path text_pattern_ops);

-- What was published stays as it is; it can only be superseded by the next one.
create function catalogue_stays() returns trigger language plpgsql as $$
begin
  if old.state = 'SUPERSEDED' or old.state = 'DROPPED' or old.state = 'PUBLISHED' and (
       new.state <> 'SUPERSEDED'
    or (old.house_code, old.version, old.based_on, old.summary, old.drafter, old.published_on, old.items)
       is distinct from
       (new.house_code, new.version, new.based_on, new.summary, new.drafter, new.published_on, new.items)) then
    raise exception 'a published catalogue never changes: make another version';
  end if;
  return new;
end $$;
create trigger catalogue_stays before update on catalogue_version for each row execute function catalogue_stays();

alter table catalogue_version enable row level security;
-- what is or was published is for everybody; a draft is for those of the house who look after all of it
create policy sight on catalogue_version for select using (
  (select xq_text('reach')) = 'system'
  or state in ('PUBLISHED', 'SUPERSEDED') and (select xq_text('reach')) in ('public', 'staff')
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and (select xq_text('scope')) in ('HOUSE', 'BELOW'));
create policy change on catalogue_version for update
  using (xq_text('reach') = 'staff' and house_code = xq_text('house')) with check (true);
create policy entry on catalogue_version for insert
  with check (xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy fact_of_catalogue on fact for select using (
  stream = 'catalogue' and exists (select from catalogue_version c where c.id = fact.stream_id));
grant select, insert, update on catalogue_version to ${appRole};
grant usage on sequence catalogue_version_id to ${appRole};
