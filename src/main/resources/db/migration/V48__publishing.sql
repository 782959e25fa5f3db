-- From the draft to what is public: who wrote, reviewed and approved each version, when it becomes public, when no more.

alter table public_version
  add column revision     integer not null default 0,     -- how often it was written: two people at once are told of each other
  add column profile      text not null default '',       -- the procedure that it follows; empty for what was brought in
  add column drafter      bigint references person,
  add column writers      bigint[] not null default '{}', -- all who wrote it; none of them approves it
  add column direct       text,                           -- on which ground it needs no approval
  add column submitted_on date,
  add column secrecy_on   date,                           -- handed to the secrecy department
  add column decided_on   date,
  add column approver     bigint references person,
  add column scheduled_at timestamptz,
  add column ground       text,                           -- why it isn't made public
  add column reexamine_on date,                           -- when that ground is looked at again; null once it was
  add column archived_on  date,
  add column course       text not null default '{}',     -- JSON: what was said on the way
  add constraint public_version_is_approved_by_another check (approver is null or not approver = any (writers)),
  add constraint public_version_has_a_time check (state <> 'SCHEDULED' or scheduled_at is not null),
  add constraint public_version_is_refused_on_a_ground check (state <> 'REFUSED' or ground is not null),
  add constraint public_version_has_its_way check (
    profile = '' or state not in ('APPROVED', 'SCHEDULED', 'PUBLISHED') or direct is not null or approver is not null);
create index public_version_scheduled on public_version (scheduled_at) where state = 'SCHEDULED';
create index public_version_refused on public_version (reexamine_on) where state = 'REFUSED' and reexamine_on is not null;
create index public_document_until on public_document (until) where state = 'PUBLISHED' and until is not null;
create index public_document_withdrawn on public_document (house_code, id desc) where state = 'WITHDRAWN';

-- What a file holds that nobody sees on its pages, and numbers of persons in it; found when it was added.
alter table public_file add column found text not null default '[]';

-- What everybody is told of what is public no more: that it was, since when it isn't, and why.
create table public_withdrawal (
  number      text primary key,
  document_id bigint not null unique references public_document,
  on_day      date not null,
  expired     boolean not null,                           -- its time was over; else it was withdrawn
  words       text not null                               -- chosen for the public
);
alter table public_withdrawal enable row level security;
create policy sight on public_withdrawal for select using (true);
create policy entry on public_withdrawal for insert with check (xq_public_document(document_id, true));
create policy change on public_withdrawal for update using (xq_public_document(document_id, true)) with check (true);
create policy removal on public_withdrawal for delete using (xq_public_document(document_id, true));
grant select, insert, update, delete on public_withdrawal to ${appRole};

-- The secrecy department decides for the whole house.
create or replace function xq_public_document(wanted bigint, behind boolean) returns boolean language sql stable as $$
  select exists (select from public.public_document d where d.id = wanted and (not behind
    or xq_text('reach') = 'system'
    or xq_text('reach') = 'staff' and d.house_code = xq_text('house') and (
      xq_text('scope') in ('HOUSE', 'BELOW') or d.department_id = xq_big('department')
      or 'SECRECY' = any (string_to_array(xq_text('capacities'), ',')))));
$$;
drop policy sight on public_document;
create policy sight on public_document for select using (
  state = 'PUBLISHED' or (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')) and (
    (select xq_text('scope')) in ('HOUSE', 'BELOW') or department_id = (select xq_big('department'))
    or 'SECRECY' = any (string_to_array((select xq_text('capacities')), ','))));

-- A house may add items of its own to the catalogue.
alter table public_document drop constraint public_document_item_check;
alter table public_document add constraint public_document_item_check check (item ~ '^(GS-C[0-9]{2}|[0-9]{4}-[0-9]{2,3})$');
