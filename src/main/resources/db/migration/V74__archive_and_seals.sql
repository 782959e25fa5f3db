-- Archives: files of applications for disclosure beside those of petitions, one table for the two lists of files, an
-- appraisal of each file before it is destroyed, destruction that leaves nothing but the entry. Seals: lost ones, and a
-- change of state that somebody else approves.

-- ---------------------------------------------------------------- files of applications (依申请公开案卷)
alter table dossier rename column petition to case_number;
alter table dossier alter column petition_id drop not null;
alter table dossier add column application_id bigint unique references application;
alter table dossier add column ofd text;                  -- of the bound pages as OFD; null until it is made
alter table dossier add column ofd_size bigint;
alter table dossier add constraint one_case_one_file check (num_nonnulls(petition_id, application_id) = 1);
alter table dossier drop constraint dossier_came_check;
alter table dossier add constraint dossier_came_check check (came in ('VISIT', 'LETTER', 'APPLICATION'));
alter table dossier drop constraint dossier_kind_check;
alter table dossier add constraint dossier_kind_check
  check (kind in ('SPECIAL', 'ORDINARY', 'GIVEN', 'NOT_GIVEN', 'ENDED'));
alter table dossier add constraint kinds_of_applications
  check ((came = 'APPLICATION') = (application_id is not null) and (came = 'APPLICATION') = (kind in ('GIVEN', 'NOT_GIVEN', 'ENDED')));
-- what was destroyed keeps its entry, and no contents
alter table dossier drop constraint what_is_bound_has_a_number;
alter table dossier add constraint what_is_bound_has_a_number check (
  state = 'OPEN' or number is not null and pages is not null and bound_on is not null
    and (sha256 is not null and size is not null) = (state <> 'DESTROYED'));
create index dossier_without_ofd on dossier (id) where ofd is null and state <> 'OPEN' and state <> 'DESTROYED';

-- The house that has to make the file of a closed application: the one that answered; null where there is nothing to do.
alter table application add column to_file text;
create function application_to_file() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  new.to_file := case
    when new.state <> 'CLOSED' or exists (select from dossier d where d.application_id = new.id) then null
    when starts_with(new.stage, 'DIRECT_CUSTOMS/') then new.direct_customs
    else new.house_code end;
  return new;
end $$;
create trigger to_file before insert or update on application for each row execute function application_to_file();
create index application_to_file on application (to_file, closed_on, id) where to_file is not null;
update application set to_file = null where state = 'CLOSED';

create function dossier_begun() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  update application set to_file = null where id = new.application_id;
  return null;
end $$;
create trigger begun after insert on dossier for each row when (new.application_id is not null)
  execute function dossier_begun();

-- Whoever stepped aside from a case, or was kept from it, doesn't get at it in the archive either (回避).
create function xq_kept_from(of_petition bigint, of_application bigint) returns boolean language sql stable
  security definer set search_path = pg_catalog, public as $$
  select case
    when of_petition is not null then exists (select from petition p where p.id = of_petition
      and (xq_big('person') = any (p.barred) or xq_big('behalf') = any (p.barred) or xq_big('department') = any (p.barred_departments)
        or xq_text('house') = any (p.barred_houses)))
    else exists (select from application a where a.id = of_application
      and (xq_big('person') = any (a.barred) or xq_big('behalf') = any (a.barred) or xq_big('department') = any (a.barred_departments)))
  end
$$;
revoke all on function xq_kept_from(bigint, bigint) from public;
grant execute on function xq_kept_from(bigint, bigint) to ${appRole};

drop policy sight on dossier;
create policy sight on dossier for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and (state <> 'OPEN' and not walled and (select xq_keeps_archive()) and not xq_kept_from(petition_id, application_id)
          or petition_id is not null and xq_case(petition_id)
          or application_id is not null and xq_application(application_id)));
drop policy entry on dossier;
create policy entry on dossier for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house')
  and (petition_id is not null and xq_case(petition_id) or application_id is not null and xq_application(application_id)));
drop policy back on dossier_paper;
create policy back on dossier_paper for delete using (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and xq_dossier(dossier_id));

-- ---------------------------------------------------------------- lists of files (移交清册、销毁清册)
create table dossier_list (
  id             bigint primary key,
  kind           text not null check (kind in ('TRANSFER', 'DISPOSAL')),
  direct_customs text not null,
  house_code     text not null references house,
  number         text not null unique,
  files          integer not null,
  made_by        bigint not null references person,
  made_on        date not null,
  decided_by     bigint references person,                -- a leader, on what is to be destroyed
  decided_on     date,
  approved       boolean,
  words          text not null default '',
  done_by        bigint references person,                -- received; the keeper who destroys
  done_on        date,
  witness        bigint references person,                -- 监销人, by their own sign-in
  witnessed_on   date,
  finished_on    date,                                    -- since when nothing of the contents is left
  constraint decided_whole check (num_nulls(decided_by, decided_on, approved) in (0, 3)),
  constraint destroyed_after_approval check (kind = 'TRANSFER' or done_by is null or approved),
  constraint two_receive check (kind = 'DISPOSAL' or done_by is null or done_by <> made_by),
  constraint two_destroy check (witness is null or witness <> done_by and kind = 'DISPOSAL')
);
comment on table dossier_list is 'By which files are handed over and destroyed';
create index dossier_list_of on dossier_list (house_code, kind, id desc);
create index dossier_list_unfinished on dossier_list (id) where kind = 'DISPOSAL' and approved and finished_on is null;

insert into dossier_list (id, kind, direct_customs, house_code, number, files, made_by, made_on, done_by, done_on)
  select id, 'TRANSFER', direct_customs, house_code, number, files, made_by, made_on, received_by, received_on
    from dossier_transfer;
insert into dossier_list (id, kind, direct_customs, house_code, number, files, made_by, made_on, decided_by, decided_on,
                          approved, words, done_by, done_on, witness, witnessed_on, finished_on)
  select id, 'DISPOSAL', direct_customs, house_code, number, files, made_by, made_on, decided_by, decided_on,
         approved, words, destroyed_by, destroyed_on, witness, destroyed_on, destroyed_on
    from dossier_disposal;
alter table dossier drop constraint dossier_transfer_id_fkey;
alter table dossier drop constraint dossier_disposal_id_fkey;
alter table dossier add foreign key (transfer_id) references dossier_list;
alter table dossier add foreign key (disposal_id) references dossier_list;
create index dossier_of_transfer on dossier (transfer_id, id) where transfer_id is not null;
create index dossier_of_disposal on dossier (disposal_id, id) where disposal_id is not null;
drop table dossier_transfer;
drop table dossier_disposal;

alter table dossier_list enable row level security;
create policy sight on dossier_list for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and ((select xq_text('scope')) in ('HOUSE', 'BELOW') or (select xq_keeps_archive())));
create policy entry on dossier_list for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy change on dossier_list for update using (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house'));
grant select, insert, update on dossier_list to ${appRole};

-- The opinion on a file whose time is over (鉴定意见), by a person with a name.
create table dossier_appraisal (
  id          bigint primary key,
  dossier_id  bigint not null references dossier,
  list_id     bigint not null references dossier_list,
  house_code  text not null references house,
  person_id   bigint not null references person,
  on_day      date not null,
  opinion     text not null check (opinion in ('DESTROY', 'KEEP')),
  until       date,                                       -- kept to that day; null: for good
  words       bytea not null,                             -- sealed
  unique (list_id, dossier_id),
  constraint what_is_destroyed_has_no_day check (opinion = 'KEEP' or until is null)
);
create index dossier_appraisal_of on dossier_appraisal (dossier_id);
alter table dossier_appraisal enable row level security;
create policy sight on dossier_appraisal for select using (xq_dossier(dossier_id));
create policy entry on dossier_appraisal for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and person_id = xq_big('person') and xq_dossier(dossier_id));
create policy change on dossier_appraisal for update using (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and xq_dossier(dossier_id))
  with check (xq_text('reach') = 'system' or person_id = xq_big('person'));
grant select, insert, update on dossier_appraisal to ${appRole};

-- ---------------------------------------------------------------- contents that are destroyed
comment on table stored_file is 'Contents in the file store by their SHA-256; only what the archive destroys leaves it';
create table forgotten_file (
  sha256  text primary key check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table forgotten_file is 'Contents whose rows are gone and whose files go next; empty but for what a crash left';
grant select, delete on forgotten_file to ${appRole};

-- Whatever holds a content has a column of these names; one that is still held by anything stays.
create function forget_file(wanted text) returns boolean language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  place record;
  held boolean;
begin
  if xq_text('reach') is distinct from 'system' then return false; end if;
  for place in
    select c.table_name, c.column_name from information_schema.columns c
      join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
       and c.column_name ~ '(^|_)(sha256|pdf|ofd)$' and c.table_name not in ('stored_file', 'forgotten_file')
  loop
    execute format('select exists (select from %I where %I = $1)', place.table_name, place.column_name)
      into held using wanted;
    if held then return false; end if;
  end loop;
  delete from stored_file where sha256 = wanted;
  if not found then return false; end if;
  insert into forgotten_file values (wanted) on conflict do nothing;
  return true;
end $$;
revoke all on function forget_file(text) from public;
grant execute on function forget_file(text) to ${appRole};

-- ---------------------------------------------------------------- seals
-- how large a seal is, is configuration; what no seal ever is, stays out
alter table house_seal drop constraint house_seal_size_check;
alter table house_seal add constraint house_seal_size_check check (size between 10 and 100);
alter table house_seal drop constraint house_seal_state_check;
alter table house_seal add constraint house_seal_state_check check (state in ('IN_USE', 'SUSPENDED', 'LOST', 'DESTROYED'));

-- Out of use, lost, destroyed, back in use (停用、遗失、销毁、恢复): asked for by one, approved by another.
create sequence seal_change_id;
create table seal_change (
  id              bigint primary key,
  seal_id         bigint not null references house_seal,
  house_code      text not null references house,
  to_state        text not null check (to_state in ('IN_USE', 'SUSPENDED', 'LOST', 'DESTROYED')),
  reason          text not null check (reason <> ''),
  asked_by        text not null,
  asked_person    bigint not null references person,
  asked_at        timestamptz not null,
  approved        boolean,
  decided_by      text,
  decided_person  bigint references person,
  decided_at      timestamptz,
  words           text not null default '',
  constraint decided check (num_nulls(approved, decided_by, decided_person, decided_at) in (0, 4)),
  constraint two_persons check (decided_person is null or decided_person <> asked_person)
);
create unique index seal_change_open on seal_change (seal_id) where approved is null;
create index seal_change_of on seal_change (seal_id, id desc);
create index seal_change_waiting on seal_change (house_code, id) where approved is null;
alter table seal_change enable row level security;
create policy sight on seal_change for select using (exists (select from house_seal s where s.id = seal_id));
create policy entry on seal_change for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and exists (select from house_seal s where s.id = seal_id));
create policy change on seal_change for update using (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and approved is null) with check (house_code = xq_text('house'));
grant select, insert on seal_change to ${appRole};
grant update (approved, decided_by, decided_person, decided_at, words) on seal_change to ${appRole};
grant usage on sequence seal_change_id to ${appRole};
