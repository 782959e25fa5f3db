-- Petitions (信访事项): one snapshot row a case, what was said apart from it, and the walls around both.

create table petition (
  id                  bigint primary key,
  number              text not null unique,
  query_code          bytea not null,                     -- SHA-256 of number and code
  direct_customs      text not null,
  house_code          text not null,
  house_path          text not null,
  profile_id          text not null,
  channel             text not null,
  received_on         date not null,
  registered_at       timestamptz not null,
  title               text not null,
  petitioner          bytea,                              -- the first one's name, as lists show it; sealed
  anonymous           boolean not null,
  group_size          integer not null check (group_size >= 1),
  source              text,                               -- where an imported case came from
  kind                text,
  branch              text,
  state               text not null,
  outcome             text,
  desk_department     bigint,
  desk_person         bigint,
  departments         bigint[] not null,                  -- every department that has had it
  handler_person      bigint,
  protected           boolean not null,
  readers             bigint[] not null,                  -- the only people who see it while protected
  barred              bigint[] not null,                  -- people who never see it: recused or complained of
  barred_departments  bigint[] not null,
  barred_houses       text[] not null,
  extension_asked     boolean not null,
  unserved            boolean not null,                   -- a letter of it was issued and not yet served
  due_on              date,                               -- caches, filled by one function from the journal
  due_term            text,
  clocks              jsonb not null,
  closed_on           date,
  progress            jsonb not null,
  seq                 integer not null,                   -- the last link of its journal
  hash                bytea not null,
  -- a case between two desks is in nobody's list: an open one always has a desk
  constraint open_case_has_a_desk check (state = 'CLOSED' or desk_department is not null),
  constraint closed_case_has_an_outcome check (state <> 'CLOSED' or (outcome is not null and closed_on is not null)),
  constraint protected_case_has_readers check (not protected or cardinality(readers) > 0)
);
create sequence petition_id;
create unique index petition_source on petition (direct_customs, source) where source is not null;
create index petition_desk on petition (desk_department, due_on nulls last, id) where state <> 'CLOSED';
create index petition_desk_person on petition (desk_person, id desc) where desk_person is not null;
create index petition_house on petition (house_code, id desc);
create index petition_house_open on petition (house_code, due_on nulls last, id) where state <> 'CLOSED';
create index petition_direct on petition (direct_customs, id desc);
create index petition_handler on petition (handler_person, id desc) where handler_person is not null;
create index petition_protected on petition (house_code, id desc) where protected;
create index petition_unserved on petition (house_code, id desc) where unserved;
create index petition_late on petition (direct_customs, due_on, id) where state <> 'CLOSED';
create index petition_open on petition (id) where state <> 'CLOSED';

create table petition_text (
  petition_id  bigint primary key references petition,
  request      text not null,
  facts        text not null,
  place        text,
  business     text,
  language     text not null,
  affirmation  text,                                      -- the version that was affirmed
  affirmed_at  timestamptz,
  salt         bytea not null,                            -- of the journal's digest of what was said; sealed
  reply        text,                                      -- of a case answered before it came here
  plain        text not null,                             -- all of it, normalised, for the recheck of a search
  tokens       text[] not null                            -- single characters and bigrams of it
);
create index petition_text_tokens on petition_text using gin (tokens);

create table petitioner (
  petition_id     bigint not null references petition,
  ord             smallint not null,
  details         bytea not null,                         -- all that is known of the person, as JSON; sealed
  name_mark       bytea,                                  -- keyed marks, by which an exact value is found
  document_mark   bytea,
  phone_mark      bytea,
  primary key (petition_id, ord)
);
create index petitioner_name_mark on petitioner (name_mark) where name_mark is not null;
create index petitioner_document_mark on petitioner (document_mark) where document_mark is not null;
create index petitioner_phone_mark on petitioner (phone_mark) where phone_mark is not null;

create table accused (
  petition_id  bigint not null references petition,
  ord          smallint not null,
  words        bytea not null,                            -- as the petitioner wrote it; sealed
  person_id    bigint,
  department_id bigint,
  house_code   text,
  primary key (petition_id, ord)
);

create table attachment (
  id           bigint generated always as identity primary key,
  petition_id  bigint not null references petition,
  sha256       text not null,
  name         text not null,
  type         text not null,
  size         bigint not null,
  purpose      text not null check (purpose in ('MATERIAL', 'EVIDENCE')),
  added_at     timestamptz not null,
  added_by     text,                                      -- who of the staff; null: the petitioner
  public       boolean not null                           -- the petitioner gave it, so may see it
);
create index attachment_petition on attachment (petition_id);

create table letter (
  id           bigint primary key,
  petition_id  bigint not null references petition,
  kind         text not null,
  number       text not null unique,
  issued_on    date not null,
  content      bytea not null,                            -- JSON, sealed: it addresses the petitioner
  served_on    date,
  served_by    text,
  service_note text
);
create sequence letter_id;
create index letter_petition on letter (petition_id);

create table petition_number (
  house_code text not null,
  year       integer not null,
  last       integer not null,
  primary key (house_code, year)
);

-- exact numbers for start page and lists, moved in the same transaction as the case; protected cases are never in them
create table petition_count (
  house_code       text not null,
  house_path       text not null,
  department_id    bigint not null,
  state            text not null,
  n                bigint not null,
  primary key (house_code, department_id, state)
);

-- the house's list for classifying demands by law (依法分类处理信访诉求清单); an entry is never edited, a new version follows it
create table demand (
  id           bigint generated always as identity primary key,
  house_code   text not null,
  code         text not null,
  version      integer not null,
  demand_zh    text not null,
  demand_en    text not null,
  kind         text not null,
  branch       text,
  in_scope     boolean not null,
  route        text,
  body         text,
  basis        text not null,
  valid_from   date not null,
  valid_until  date,
  unique (house_code, code, version)
);

-- Who sees what. The application's own filter says the same; this is the second lock.
create function xq_sees(p petition) returns boolean language sql stable as $$
  select case xq_text('reach')
    when 'system' then true
    when 'petitioner' then p.id = xq_big('petition')
    -- the act that makes a case disappear for its actor (stepping aside) still has to write it
    when 'staff' then p.id is not distinct from xq_big('granted') or (
      not (xq_big('person') = any (p.barred))
      and not (xq_big('department') = any (p.barred_departments))
      and not (xq_text('house') = any (p.barred_houses))
      and case when p.protected then xq_big('person') = any (p.readers)
          else xq_in_scope(p.house_path, p.departments, p.handler_person)
            or (xq_text('scope') = 'OWN' and xq_big('person') = p.desk_person) end
      -- one's own cases of another house belong to one's post there
      and (xq_text('scope') is distinct from 'OWN' or p.protected or p.house_path = xq_text('house_path')))
    else false end
$$;

do $$
declare t text;
begin
  alter table petition enable row level security;
  create policy sight on petition for select using (xq_sees(petition));
  create policy change on petition for update using (xq_sees(petition)) with check (true);
  create policy entry on petition for insert with check (xq_text('reach') is not null);
  foreach t in array array['petition_text', 'petitioner', 'accused', 'attachment', 'letter'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy sight on %I for select using (exists (select from petition p where p.id = petition_id))', t);
    execute format('create policy change on %I for update using (exists (select from petition p where p.id = petition_id)) with check (true)', t);
    execute format('create policy entry on %I for insert with check (xq_text(''reach'') is not null)', t);
    execute format('grant select, insert, update on %I to ${appRole}', t);
  end loop;
end $$;
create policy petition_sight on fact for select
  using (stream = 'petition' and exists (select from petition p where p.id = stream_id));

grant select, insert, update on petition, petition_number, petition_count, demand to ${appRole};
grant usage on sequence petition_id, letter_id to ${appRole};

-- Number and query code open one case to the one who holds both; nothing else about it can be asked without a reach.
create function petition_by_code(wanted text, code bytea) returns bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select id from public.petition where number = wanted and query_code = code
$$;
-- Row-level security keeps array operators from using an index (they aren't leakproof), so this looks the words up and
-- gives ids alone; what the viewer may not see falls out when the petitions themselves are read.
create function petition_having(wanted text[], most integer) returns setof bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select petition_id from public.petition_text where tokens @> wanted limit most
$$;
revoke all on function petition_having(text[], integer) from public;
grant execute on function petition_having(text[], integer) to ${appRole};
revoke all on function petition_by_code(text, bytea) from public;
grant execute on function petition_by_code(text, bytea) to ${appRole};
