-- The annual report of open government (政府信息公开工作年度报告): one row a version, frozen once it is approved.

create sequence annual_report_id;
create table annual_report (
  id              bigint primary key,
  direct_customs  text not null,
  house_code      text not null references house,
  house_path      text not null,
  year            integer not null check (year between 2008 and 9999),  -- the regulations are in force since then
  extent          text not null check (extent in ('OWN', 'AREA')),      -- 本级, 关区
  version         integer not null check (version > 0),
  reason          text not null,                          -- why there is another version
  state           text not null check (state in ('DRAFT', 'SUBMITTED', 'FROZEN', 'PUBLISHED', 'DROPPED')),
  drafter         bigint not null references person,      -- who wrote it last
  writers         bigint[] not null check (drafter = any (writers)),  -- all who wrote or submitted it, and for whom they acted
  approver        bigint references person,
  submitted_on    date,
  frozen_on       date,
  published_on    date,
  content         text not null,                          -- JSON: its words, what was entered by hand, remarks
  figures         text not null,                          -- JSON: what was counted when it was last written or submitted
  snapshot        bytea check (length(snapshot) = 32),    -- SHA-256 of what is frozen; the journal has it too
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint what_is_frozen_was_approved_by_another check (state not in ('FROZEN', 'PUBLISHED')
    or (approver is not null and approver <> all (writers) and snapshot is not null and frozen_on is not null)),
  constraint published_report_has_a_day check ((state = 'PUBLISHED') = (published_on is not null)),
  constraint another_version_has_a_reason check (version = 1 or reason <> '')
);
create unique index annual_report_version on annual_report (house_code, year, extent, version) where state <> 'DROPPED';
-- one is being written at a time
create unique index annual_report_open on annual_report (house_code, year, extent) where state in ('DRAFT', 'SUBMITTED');
create index annual_report_published on annual_report (year desc, house_code) where state = 'PUBLISHED';
create index annual_report_path on annual_report (house_path text_pattern_ops, year desc);

-- What was approved stays as it is; of a frozen report only the day of its publication is added.
create function annual_report_stays() returns trigger language plpgsql as $$
begin
  if old.state in ('FROZEN', 'PUBLISHED') and (
       new.state not in ('FROZEN', 'PUBLISHED')
    or (old.house_code, old.year, old.extent, old.version, old.reason, old.drafter, old.writers, old.approver,
        old.frozen_on, old.content, old.figures, old.snapshot)
       is distinct from
       (new.house_code, new.year, new.extent, new.version, new.reason, new.drafter, new.writers, new.approver,
        new.frozen_on, new.content, new.figures, new.snapshot)
    or old.state = 'PUBLISHED' and (new.state <> 'PUBLISHED' or new.published_on <> old.published_on)) then
    raise exception 'a frozen annual report never changes: make another version';
  end if;
  return new;
end $$;
create trigger annual_report_stays before update on annual_report for each row execute function annual_report_stays();

alter table annual_report enable row level security;
-- what is published is for everybody; what is being written for the house; what is frozen also for the houses above it
create policy sight on annual_report for select using (
  (select xq_text('reach')) = 'system'
  or state = 'PUBLISHED' and (select xq_text('reach')) in ('public', 'staff')
  or (select xq_text('reach')) = 'staff' and (
    house_code = (select xq_text('house')) and (select xq_text('scope')) in ('HOUSE', 'BELOW')
    or state = 'FROZEN' and (select xq_text('scope')) = 'BELOW' and starts_with(house_path, (select xq_text('house_path')))));
create policy change on annual_report for update
  using (xq_text('reach') = 'staff' and house_code = xq_text('house'))
  with check (xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy entry on annual_report for insert
  with check (xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy fact_of_annual_report on fact for select using (
  stream = 'annual-report' and (select xq_text('reach')) = 'staff'
  and exists (select from annual_report r where r.id = fact.stream_id));
grant select, insert, update on annual_report to ${appRole};
grant usage on sequence annual_report_id to ${appRole};

-- An application is counted once, by the first answer that it got or the end that it came to: what is decided anew after a
-- review or a lawsuit doesn't go back into the reports of two years.
alter table application add column counted_on date;
alter table application add column counted_replies text[] not null default '{}';
create function application_counts_once() returns trigger language plpgsql as $$
begin
  if new.counted_on is null and coalesce(new.answered_on, new.closed_on) is not null then
    new.counted_on := coalesce(new.answered_on, new.closed_on);
    new.counted_replies := new.replies;
  end if;
  return new;
end $$;
create trigger application_counts_once before insert or update on application
  for each row execute function application_counts_once();
update application set counted_on = null where coalesce(answered_on, closed_on) is not null;
-- received before the end of a year, and answered in it, later or not yet
create index application_counted on application (house_code, counted_on);
