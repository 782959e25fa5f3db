-- Working on a case together: remarks among colleagues, who has it open now, and who acts for whom in an absence.

-- 工作备注: said once, never changed or removed, and never the petitioner's to read
create table remark (
  id           bigint generated always as identity primary key,
  petition_id  bigint not null references petition,
  at           timestamptz not null,
  person_id    bigint not null references person,
  name         text not null,                             -- as the writer was called then
  words        text not null check (words <> '')
);
create index remark_petition on remark (petition_id, id);

create table mention (
  remark_id    bigint not null references remark,
  petition_id  bigint not null references petition,
  person_id    bigint not null references person,
  read_at      timestamptz,
  primary key (remark_id, person_id)
);
create index mention_unread on mention (person_id, remark_id) where read_at is null;

-- Holds for seconds and is worth nothing after a crash. The time is the database's own, so nodes needn't agree on theirs.
create unlogged table presence (
  petition_id  bigint not null references petition,
  person_id    bigint not null references person,
  doing        text,                                      -- the act whose form is open
  seen_at      timestamptz not null default now(),
  primary key (petition_id, person_id)
);
create index presence_person on presence (person_id);

do $$
declare t text;
begin
  foreach t in array array['remark', 'mention', 'presence'] loop
    execute format('alter table %I enable row level security', t);
    -- whoever sees the case, as far as they are of the house
    execute format('create policy sight on %I for select using ((select xq_text(''reach'')) in (''staff'', ''system'')
      and exists (select from petition p where p.id = petition_id))', t);
  end loop;
end $$;
create policy entry on remark for insert with check (xq_text('reach') = 'staff' and person_id = xq_big('person')
  and exists (select from petition p where p.id = petition_id));
create policy entry on mention for insert with check (xq_text('reach') = 'staff'
  and exists (select from remark r where r.id = remark_id and r.petition_id = mention.petition_id and r.person_id = xq_big('person')));
create policy own on mention for update using (person_id = xq_big('person'));
create policy entry on presence for insert with check (xq_text('reach') = 'staff' and person_id = xq_big('person')
  and exists (select from petition p where p.id = petition_id));
create policy own on presence for update using (person_id = xq_big('person'));
create policy away on presence for delete using (person_id = xq_big('person'));

grant select, insert on remark, mention to ${appRole};
grant update (read_at) on mention to ${appRole};
grant select, insert, update, delete on presence to ${appRole};

-- ---------------------------------------------------------------- acting for another in an absence (代理)
-- A post that is exercised for the one who holds it: for days that are known beforehand, and until it is revoked.
alter table post add column behalf_of bigint references post;
alter table post add column revoked boolean not null default false;
alter table post add constraint acting_ends_by_itself check (behalf_of is null or valid_until is not null);
create index post_behalf_of on post (behalf_of) where behalf_of is not null;

create table delegation (
  post_id         bigint primary key references post,     -- the delegate's
  direct_customs  text not null,
  reason          text not null,
  given_at        timestamptz not null,
  revoked_at      timestamptz,
  seq             integer not null,                       -- the last link of its journal
  hash            bytea not null
);
grant select, insert, update on delegation to ${appRole};
-- who may act for whom is no case data
create policy fact_of_delegation on fact for select
  using (stream = 'delegation' and current_setting('xq.reach', true) = 'staff');

-- Whoever acts for another is kept out of what the other is kept out of.
create policy not_for_another on petition as restrictive for select
  using ((select xq_big('behalf')) is null or not ((select xq_big('behalf')) = any (barred)));
create or replace function petition_barred_here() returns table (state text, due_on date)
  language sql stable security definer rows 20 set search_path = pg_catalog, public as $$
  select p.state, p.due_on from (
    select id from petition where not protected and barred <> '{}' and barred @> array[xq_big('person')]
    union
    select id from petition where not protected and barred <> '{}' and barred @> array[xq_big('behalf')]
    union
    select id from petition where not protected and barred_departments <> '{}'
       and barred_departments @> array[xq_big('department')]
    union
    select id from petition where not protected and barred_houses <> '{}' and barred_houses @> array[xq_text('house')]
  ) barred join petition p using (id)
  where xq_in_scope(p.house_path, p.departments, p.handler_person)
$$;
