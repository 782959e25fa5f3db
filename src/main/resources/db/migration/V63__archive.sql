-- Archives (档案): one case, one file (一案一卷), from the papers of a closed case to the bound file, its hand-over at the
-- year's end, who read it since, and the end of its time. What a file says of people is sealed.

alter table post drop constraint post_powers_check;
alter table post add constraint post_powers_check check (powers <@ array[
  'REGISTER', 'TRIAGE', 'ASSIGN', 'HANDLE', 'REVIEW_LAW', 'APPROVE', 'SERVE', 'CLOSE', 'HEAD_DISCLOSURE', 'CHECK_SECRECY',
  'PUBLISH', 'KEEP_ARCHIVE', 'READ_REPORTS', 'READ_PERSONS', 'EXPORT', 'IMPORT', 'SET_CALENDAR', 'ADMINISTER', 'AUDIT']);

create sequence dossier_id;
create table dossier (
  id             bigint primary key,
  petition_id    bigint not null unique references petition,
  petition       text not null,                           -- number of the case
  direct_customs text not null,
  house_code     text not null references house,
  house_path     text not null,
  walled         boolean not null,                        -- of a report (检举控告): kept by whoever reads the case, never handed over
  came           text not null check (came in ('VISIT', 'LETTER')),
  kind           text not null check (kind in ('SPECIAL', 'ORDINARY')),
  source         text not null check (source in ('SUPERIOR', 'LEADER', 'OWN')),
  retention      text not null,                           -- row of the retention table
  state          text not null check (state in ('OPEN', 'BOUND', 'SENT', 'KEPT', 'LISTED', 'DESTROYED')),
  year           integer not null,                        -- in which the case was closed
  closed_on      date not null,
  number         text unique,                             -- 档号
  pages          integer,
  sha256         text,                                    -- of the bound pages
  size           bigint,
  bound_on       date,
  until          date,                                    -- kept to this day; null for good, or not bound yet
  transfer_id    bigint,
  disposal_id    bigint,
  content        bytea not null,                          -- title, parts that are missing and why; JSON, sealed
  seq            integer not null,
  hash           bytea not null check (length(hash) = 32),
  constraint what_is_bound_has_a_number check (
    state = 'OPEN' or number is not null and pages is not null and sha256 is not null and size is not null and bound_on is not null)
);
create index dossier_of_house on dossier (house_code, state, id);
create index dossier_ending on dossier (house_code, until, id) where state = 'KEPT' and until is not null;

create sequence dossier_paper_id;
create table dossier_paper (
  id         bigint primary key,
  dossier_id bigint not null references dossier,
  ord        integer not null,
  part       text not null,
  on_day     date not null,
  pages      integer not null check (pages >= 0),         -- 0 for what is only in the electronic package
  sha256     text not null,
  type       text not null,
  size       bigint not null,
  origin     text not null,                               -- what of the case it is, once each
  content    bytea not null,                              -- its title, sealed
  unique (dossier_id, origin)
);

create table dossier_number (
  house_code text not null references house,
  year       integer not null,
  series     text not null,                               -- 专卷, 普通, 移交, 销毁: each with numbers of its own
  last       integer not null,
  primary key (house_code, year, series)
);

create sequence dossier_list_id;
-- Hand-over at the year's end (年底移交)
create table dossier_transfer (
  id             bigint primary key,
  direct_customs text not null,
  house_code     text not null references house,
  number         text not null unique,
  files          integer not null,
  made_by        bigint not null references person,
  made_on        date not null,
  received_by    bigint references person,
  received_on    date
);
-- The list of what is to be destroyed (销毁清册): one makes it, a leader approves, two see to it.
create table dossier_disposal (
  id             bigint primary key,
  direct_customs text not null,
  house_code     text not null references house,
  number         text not null unique,
  files          integer not null,
  made_by        bigint not null references person,
  made_on        date not null,
  decided_by     bigint references person,
  decided_on     date,
  approved       boolean,
  words          text not null default '',
  destroyed_by   bigint references person,
  witness        bigint references person,
  destroyed_on   date
);
alter table dossier add foreign key (transfer_id) references dossier_transfer;
alter table dossier add foreign key (disposal_id) references dossier_disposal;

-- Reading a file that is kept (查阅): asked for with its purpose, granted by the keeper until a day.
create table dossier_loan (
  id         bigint primary key,
  dossier_id bigint not null references dossier,
  house_code text not null references house,
  person_id  bigint not null references person,
  asked_on   date not null,
  purpose    bytea not null,                              -- sealed
  decided_by bigint references person,
  decided_on date,
  granted    boolean,
  until      date,
  constraint granted_until_a_day check (granted is not true or until is not null)
);
create index dossier_loan_of on dossier_loan (dossier_id, id);
create index dossier_loan_waiting on dossier_loan (house_code, id) where granted is null;

-- The monthly backup of the electronic archive, tried by restoring it (每月备份)
create table dossier_backup (
  month    text primary key,
  at       timestamptz not null,
  files    integer not null,
  size     bigint not null,
  restored integer not null,
  problem  text not null
);

-- In which capacity they look: whoever keeps the archive (专人负责).
create function xq_keeps_archive() returns boolean language sql stable parallel safe
  return 'ARCHIVE' = any (string_to_array(coalesce(xq_text('capacities'), ''), ','));
revoke all on function xq_keeps_archive() from public;
grant execute on function xq_keeps_archive() to ${appRole};

do $$
declare t text;
begin
  foreach t in array array['dossier', 'dossier_paper', 'dossier_transfer', 'dossier_disposal', 'dossier_loan'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to ${appRole}', t);
  end loop;
end $$;
grant delete on dossier_paper to ${appRole};
grant select, insert, update on dossier_number, dossier_backup to ${appRole};
grant usage on sequence dossier_id, dossier_paper_id, dossier_list_id to ${appRole};

-- Whoever sees the case, of the own house; the keeper what is bound, but nothing of reports.
create policy sight on dossier for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and (state <> 'OPEN' and not walled and (select xq_keeps_archive()) or xq_case(petition_id)));
create policy entry on dossier for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and xq_case(petition_id));
create policy change on dossier for update using (
  xq_text('reach') in ('staff', 'system') and house_code = xq_text('house')
  or xq_text('reach') = 'system');

create function xq_dossier(wanted bigint) returns boolean language plpgsql stable parallel safe
  set plan_cache_mode = force_generic_plan as $$
begin
  if xq_text('reach') = 'system' then return true; end if;
  return exists (select from dossier where id = wanted);
end $$;
revoke all on function xq_dossier(bigint) from public;
grant execute on function xq_dossier(bigint) to ${appRole};

create policy sight on dossier_paper for select using (xq_dossier(dossier_id));
create policy entry on dossier_paper for insert with check (xq_text('reach') = 'staff' and xq_dossier(dossier_id));
create policy change on dossier_paper for update using (xq_text('reach') = 'system' or xq_dossier(dossier_id));
create policy back on dossier_paper for delete using (xq_text('reach') = 'staff' and xq_dossier(dossier_id));

do $$
declare t text;
begin
  foreach t in array array['dossier_transfer', 'dossier_disposal'] loop
    execute format($p$create policy sight on %I for select using (
      (select xq_text('reach')) = 'system'
      or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
         and ((select xq_text('scope')) in ('HOUSE', 'BELOW') or (select xq_keeps_archive())))$p$, t);
    execute format($p$create policy entry on %I for insert with check (
      xq_text('reach') = 'staff' and house_code = xq_text('house'))$p$, t);
    execute format($p$create policy change on %I for update using (
      xq_text('reach') = 'staff' and house_code = xq_text('house'))$p$, t);
  end loop;
end $$;

-- Whoever asked, and the keeper; of a report only whoever sees the case.
create policy sight on dossier_loan for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and (person_id = (select xq_big('person')) or (select xq_keeps_archive())) and xq_dossier(dossier_id));
create policy entry on dossier_loan for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and person_id = xq_big('person'));
create policy change on dossier_loan for update using (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and house_code = xq_text('house') and xq_keeps_archive());

create policy fact_of_dossier on fact for select using (stream = 'dossier' and xq_dossier(stream_id));
