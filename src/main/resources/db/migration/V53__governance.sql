-- How open government is organised (政务公开工作组织): the registers of a house, one row an entry with a chain of facts of its
-- own. What an entry says is sealed, for it names people; what lists, dates and walls ask for stands beside it.

create sequence governance_entry_id;
create table governance_entry (
  id              bigint primary key,
  kind            text not null check (kind in (
                    'GROUP', 'MEETING', 'LEADER', 'OFFICER', 'PLAN', 'REPORT', 'SUMMARY', 'CHECKLIST', 'INSPECTION',
                    'ASSESSMENT', 'COMMENDATION', 'SUPERVISOR', 'TRAINING', 'EXCHANGE', 'PUBLICITY', 'EXAMPLE', 'ADVICE')),
  direct_customs  text not null,
  house_code      text not null references house,         -- whose register it stands in
  house_path      text not null,
  about_house     text not null references house,         -- of whom it tells: inspected, honoured; else the same
  year            integer not null,
  on_day          date not null,
  due_on          date,                                   -- the next thing that is due
  state           text not null check (state in ('DRAFT', 'OPEN', 'REPORTED', 'DONE', 'ENDED')),
  departments     bigint[] not null default '{}',         -- where something of it is or was to be done
  person_id       bigint references person,               -- who is named
  post_id         bigint references post,                 -- in which post
  told_below      text,                                   -- circulated to all houses at or below that one (通报)
  told_on         date,
  done_on         date,
  content         bytea not null,                         -- JSON, sealed
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint what_is_told_has_a_day check ((told_below is null) = (told_on is null)),
  constraint what_is_told_is_no_draft check (told_below is null or state <> 'DRAFT'),
  constraint who_is_named_has_a_post check (kind not in ('LEADER', 'OFFICER') or person_id is not null and post_id is not null)
);
create index governance_entry_house on governance_entry (house_code, kind, id desc);
create index governance_entry_about on governance_entry (about_house, id desc) where about_house <> house_code;
create index governance_entry_path on governance_entry (house_path text_pattern_ops, year desc);
create index governance_entry_told on governance_entry (told_below, id desc) where told_below is not null;
create index governance_entry_person on governance_entry (person_id) where person_id is not null;
create index governance_entry_post on governance_entry (post_id) where post_id is not null;
-- one leading group, one responsible leader, one dedicated post at a time (SZ-4, GS-3, GS-4); one plan and one summary a year
create unique index governance_entry_one on governance_entry (house_code, kind)
  where kind in ('GROUP', 'LEADER', 'OFFICER') and state <> 'ENDED';
create unique index governance_entry_once_a_year on governance_entry (house_code, kind, year)
  where kind in ('PLAN', 'SUMMARY') and state <> 'ENDED';

-- In which capacity they look: the supervision department inspects its house and those below, whatever its posts see of cases.
create function xq_supervises() returns boolean language sql stable parallel safe
  return 'SUPERVISION' = any (string_to_array(coalesce(xq_text('capacities'), ''), ','));
revoke all on function xq_supervises() from public;
grant execute on function xq_supervises() to ${appRole};

alter table governance_entry enable row level security;
-- The house itself, a department what it has to do of it; the houses above what is no draft, and so does the house that it
-- is about; what is circulated all houses below the one that did.
create policy sight on governance_entry for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (
    house_code = (select xq_text('house')) and (
      (select xq_text('scope')) in ('HOUSE', 'BELOW') or (select xq_supervises())
      or (select xq_big('department')) = any (departments))
    or state <> 'DRAFT' and about_house = (select xq_text('house')) and (
      (select xq_text('scope')) in ('HOUSE', 'BELOW') or (select xq_supervises())
      or (select xq_big('department')) = any (departments))
    or state <> 'DRAFT' and starts_with(house_path, (select xq_text('house_path')))
      and ((select xq_text('scope')) = 'BELOW' or (select xq_supervises()))
    or told_below is not null and starts_with((select xq_text('house_path')), told_below)));
create policy entry on governance_entry for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house'));
-- What is circulated from above is read below, and stays as it is.
create policy change on governance_entry for update using (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and (
    house_code = xq_text('house') or about_house = xq_text('house')
    or starts_with(house_path, xq_text('house_path')) and (xq_text('scope') = 'BELOW' or xq_supervises())))
  with check (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and (
    house_code = xq_text('house') or about_house = xq_text('house')
    or starts_with(house_path, xq_text('house_path')) and (xq_text('scope') = 'BELOW' or xq_supervises())));
create policy fact_of_governance_entry on fact for select using (
  stream = 'governance' and exists (select from governance_entry e where e.id = fact.stream_id));
grant select, insert, update on governance_entry to ${appRole};
grant usage on sequence governance_entry_id to ${appRole};
