-- What may be taken out of the system in a day, and who tried to take out more (JF-V6).
alter table post_role add column export_rows integer check (export_rows >= 0);

create table export_day (
  person_id   bigint not null references person,
  on_day      date not null,
  house_code  text not null references house,
  taken       integer not null check (taken >= 0),
  primary key (person_id, on_day)
);
create index export_day_house on export_day (house_code, on_day);
create table export_refusal (
  id          bigint generated always as identity primary key,
  house_code  text not null references house,
  person_id   bigint not null references person,
  name        text not null,
  at          timestamptz not null,
  what        text not null,
  wanted      integer not null,
  taken       integer not null,
  allowed     integer not null,
  seen_on     date,
  seen_by     text
);
create index export_refusal_house on export_refusal (house_code, id desc);
create index export_refusal_unseen on export_refusal (house_code) where seen_on is null;
create index export_refusal_person on export_refusal (person_id);
alter table export_day enable row level security;
alter table export_refusal enable row level security;
create policy sight on export_day for select using ((select xq_text('reach')) = 'staff'
  and (person_id = (select xq_big('person')) or house_code = (select xq_text('house'))));
create policy own on export_day for insert with check (xq_text('reach') = 'staff' and person_id = xq_big('person'));
create policy change on export_day for update using (xq_text('reach') = 'staff' and person_id = xq_big('person'));
create policy sight on export_refusal for select using (
  (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')));
create policy own on export_refusal for insert with check (xq_text('reach') = 'staff' and person_id = xq_big('person'));
create policy change on export_refusal for update using (
  (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')));
grant select, insert on export_day, export_refusal to ${appRole};
grant update (taken) on export_day to ${appRole};
grant update (seen_on, seen_by) on export_refusal to ${appRole};

-- The auditor finds readings by day, and sees which case was read, by its number and nothing else.
create index reading_at on reading (at, id);
create function id_of_number(wanted text) returns bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select p.id from public.petition p where p.number = wanted
$$;
revoke all on function id_of_number(text) from public;
grant execute on function id_of_number(text) to ${appRole};
