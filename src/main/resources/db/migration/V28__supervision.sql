-- Supervision (督办): reminders of terms that end or have ended, and the record of how a matter is pressed on with.

-- A reminder fires once for a clock, its last day and a stage, whichever node gets there first and however often.
create table reminder (
  id               bigint generated always as identity primary key,
  direct_customs   text not null,
  petition_id      bigint references petition,
  sending_id       bigint references sending,
  house_code       text not null references house,        -- who assigned
  unit_house       text references house,                 -- who is late; null: a body outside
  unit_department  bigint references department,          -- inside the house; null: the petition office of the unit
  term             text not null,
  due_on           date not null,
  stage            text not null check (stage in ('SOON', 'LATE', 'STILL_LATE')),
  title            text not null,
  number           text not null,
  provision        text not null,                         -- the article that sets the term
  fired_on         date not null,
  noted_on         date,                                  -- the unit knows; a late one is explained, not only noted
  noted_by         text,
  explanation      text not null default '',
  seq              integer not null,
  hash             bytea not null check (length(hash) = 32),
  constraint reminder_of_one check (num_nonnulls(petition_id, sending_id) = 1),
  constraint reminder_once unique nulls not distinct (petition_id, sending_id, term, due_on, stage),
  constraint lateness_is_explained check (stage <> 'LATE' or noted_on is null or explanation <> '')
);
create index reminder_sending on reminder (sending_id) where sending_id is not null;
create index reminder_department on reminder (unit_department, id desc) where noted_on is null;
create index reminder_unit on reminder (unit_house, id desc) where noted_on is null;
create index reminder_house on reminder (house_code, id desc);

create sequence supervision_id;
create table supervision (
  id               bigint primary key,
  direct_customs   text not null,
  petition_id      bigint references petition,
  sending_id       bigint references sending,
  house_code       text not null references house,        -- who supervises: whoever assigned (谁交办、谁督办)
  unit_house       text references house,
  unit_department  bigint references department,
  title            text not null,
  opened_on        date not null,
  ended_on         date,
  office_turn      boolean not null,                      -- what waits for the supervising office, its leader, the unit
  leader_turn      boolean not null,
  unit_turn        boolean not null,
  due_on           date,                                  -- by when the unit is to answer
  details          jsonb not null,
  seq              integer not null,
  hash             bytea not null check (length(hash) = 32),
  constraint supervision_of_one check (num_nonnulls(petition_id, sending_id) = 1)
);
-- one at a time for a matter
create unique index supervision_petition on supervision (petition_id) where ended_on is null and petition_id is not null;
create unique index supervision_sending on supervision (sending_id) where ended_on is null and sending_id is not null;
create index supervision_of_petition on supervision (petition_id) where petition_id is not null;
create index supervision_of_sending on supervision (sending_id) where sending_id is not null;
create index supervision_house on supervision (house_code, id desc);
create index supervision_unit on supervision (unit_house, id desc) where unit_house is not null;
create index supervision_department on supervision (unit_department, id desc) where unit_department is not null;

create table supervision_letter (
  id              bigint generated always as identity primary key,
  supervision_id  bigint not null references supervision,
  kind            text not null,
  number          text not null unique,
  issued_on       date not null,
  content         bytea not null                          -- JSON, sealed
);
create index supervision_letter_of on supervision_letter (supervision_id);

-- Whoever sees the matter sees how it is supervised: both ends of a sending, office and department of a case. The walls of
-- the case are those of its supervision.
do $$
declare t text;
begin
  foreach t in array array['reminder', 'supervision'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$create policy sight on %I for select using (
      (select xq_text('reach')) = 'system'
      or (select xq_text('reach')) = 'staff' and (
        petition_id is not null and exists (select from petition p where p.id = petition_id)
        or sending_id is not null and exists (select from sending s where s.id = sending_id)))$p$, t);
    execute format($p$create policy change on %I for update using (
      xq_text('reach') in ('system', 'staff')) with check (true)$p$, t);
    execute format($p$create policy fact_of_%s on fact for select
      using (stream = '%s' and exists (select from %I one where one.id = fact.stream_id))$p$, t, t, t);
  end loop;
end $$;
create policy entry on reminder for insert with check (xq_text('reach') = 'system');
create policy entry on supervision for insert with check (xq_text('reach') = 'staff');
alter table supervision_letter enable row level security;
create policy sight on supervision_letter for select
  using (exists (select from supervision s where s.id = supervision_id));
create policy entry on supervision_letter for insert with check (xq_text('reach') = 'staff');
create policy rekey on supervision_letter for update using (xq_text('reach') = 'system');

grant select, insert on reminder, supervision, supervision_letter to ${appRole};
grant update (noted_on, noted_by, explanation, seq, hash) on reminder to ${appRole};
grant update on supervision to ${appRole};
grant update (content) on supervision_letter to ${appRole};
grant usage on sequence supervision_id to ${appRole};
