-- What a review of open government found: what is thought about a publication inside isn't the public's to read, a text that
-- was put right can be taken out of the public's sight, and each table is read as far as its neighbours are.

-- Who wrote, who approves and what was said on the way; the row of the version itself is everybody's once it is public.
create table public_version_inside (
  document_id bigint not null,
  version     integer not null,
  drafter     bigint references person,
  writers     bigint[] not null,                          -- all who wrote it; none of them approves it
  approver    bigint references person,
  course      text not null,                              -- JSON: what was said on the way
  primary key (document_id, version),
  foreign key (document_id, version) references public_version,
  constraint public_version_is_approved_by_another check (approver is null or not approver = any (writers))
);
insert into public_version_inside (document_id, version, drafter, writers, approver, course)
  select document_id, version, drafter, writers, approver, course from public_version;
alter table public_version
  drop constraint public_version_is_approved_by_another,
  drop constraint public_version_has_its_way,
  drop column drafter,
  drop column writers,
  drop column approver,
  drop column course;
alter table public_version_inside enable row level security;
create policy sight on public_version_inside for select using (xq_public_document(document_id, true));
create policy entry on public_version_inside for insert with check (xq_public_document(document_id, true));
create policy change on public_version_inside for update
  using (xq_public_document(document_id, true)) with check (xq_public_document(document_id, true));
grant select, insert, update on public_version_inside to ${appRole};

-- What the checks found in a file.
create table public_file_inside (
  document_id bigint not null,
  version     integer not null,
  no          smallint not null,
  found       text not null,                              -- JSON
  primary key (document_id, version, no),
  foreign key (document_id, version, no) references public_file on delete cascade
);
insert into public_file_inside (document_id, version, no, found) select document_id, version, no, found from public_file;
alter table public_file drop column found;
alter table public_file_inside enable row level security;
create policy sight on public_file_inside for select using (xq_public_document(document_id, true));
create policy entry on public_file_inside for insert with check (xq_public_document(document_id, true));
create policy removal on public_file_inside for delete using (xq_public_document(document_id, true));
grant select, insert, delete on public_file_inside to ${appRole};

-- What was public and is no longer to be read, though the document is: its text was put right, or had been withdrawn.
alter table public_version drop constraint public_version_state_check;
alter table public_version add constraint public_version_state_check check (state in (
  'DRAFT', 'REVIEW', 'SECRECY', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'CLOSED', 'REFUSED', 'DROPPED'));
-- what is public was approved, or may go without: the day of the decision stands for the approval
alter table public_version add constraint public_version_has_its_way check (
  profile = '' or state not in ('APPROVED', 'SCHEDULED', 'PUBLISHED') or direct is not null
  or decided_on is not null and ground is null);
create table public_version_closed (
  document_id bigint not null,
  version     integer not null,
  on_day      date not null,
  words       text not null,                              -- chosen for the public; empty where its time was over
  primary key (document_id, version),
  foreign key (document_id, version) references public_version
);
alter table public_version_closed enable row level security;
create policy sight on public_version_closed for select using (true);
create policy entry on public_version_closed for insert with check (xq_public_document(document_id, true));
grant select, insert on public_version_closed to ${appRole};

-- The facts of a catalogue tell who drafted what: they are the staff's.
drop policy fact_of_catalogue on fact;
create policy fact_of_catalogue on fact for select using (
  stream = 'catalogue' and (select xq_text('reach')) in ('staff', 'system')
  and exists (select from catalogue_version c where c.id = fact.stream_id));
create policy catalogue_entry on fact as restrictive for insert with check (
  stream <> 'catalogue' or xq_text('reach') in ('staff', 'system'));

-- To whom something was brought is for those who look after all of the house, as the list of them is.
drop policy sight on channel_showing;
create policy sight on channel_showing for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (
    house_code = (select xq_text('house')) and (target_id is null or (select xq_text('scope')) in ('HOUSE', 'BELOW'))
    or target_id is null and (select xq_text('scope')) = 'BELOW'
       and starts_with(house_path, (select xq_text('house_path')))));
drop policy change on channel_showing;
create policy change on channel_showing for update
  using (xq_text('reach') = 'staff' and house_code = xq_text('house')
    and (target_id is null or xq_text('scope') in ('HOUSE', 'BELOW')))
  with check (xq_text('reach') = 'staff' and house_code = xq_text('house')
    and (target_id is null or xq_text('scope') in ('HOUSE', 'BELOW')));
drop policy entry on channel_showing;
create policy entry on channel_showing for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house')
  and (target_id is null or xq_text('scope') in ('HOUSE', 'BELOW')));
drop policy sight on channel_delivery;
create policy sight on channel_delivery for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (select xq_text('scope')) in ('HOUSE', 'BELOW') and exists (
    select from channel_showing s where s.id = showing_id and s.house_code = (select xq_text('house'))));
drop policy entry on channel_delivery;
create policy entry on channel_delivery for insert with check (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and xq_text('scope') in ('HOUSE', 'BELOW') and exists (
    select from channel_showing s where s.id = showing_id and s.house_code = xq_text('house')));

-- What is about another house is that one's to know while it stands: no draft of it, and nothing that was taken back.
drop policy sight on governance_entry;
create policy sight on governance_entry for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (
    house_code = (select xq_text('house')) and (
      (select xq_text('scope')) in ('HOUSE', 'BELOW') or (select xq_supervises())
      or (select xq_big('department')) = any (departments))
    or state not in ('DRAFT', 'ENDED') and about_house = (select xq_text('house')) and (
      (select xq_text('scope')) in ('HOUSE', 'BELOW') or (select xq_supervises())
      or (select xq_big('department')) = any (departments))
    or state <> 'DRAFT' and starts_with(house_path, (select xq_text('house_path')))
      and ((select xq_text('scope')) = 'BELOW' or (select xq_supervises()))
    or told_below is not null and starts_with((select xq_text('house_path')), told_below)));
drop policy change on governance_entry;
create policy change on governance_entry for update using (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and (
    house_code = xq_text('house') or state not in ('DRAFT', 'ENDED') and about_house = xq_text('house')
    or starts_with(house_path, xq_text('house_path')) and (xq_text('scope') = 'BELOW' or xq_supervises())))
  with check (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and (
    house_code = xq_text('house') or state not in ('DRAFT', 'ENDED') and about_house = xq_text('house')
    or starts_with(house_path, xq_text('house_path')) and (xq_text('scope') = 'BELOW' or xq_supervises())));

-- What was called off before everybody could see it is never seen; what was called off is changed no more after that.
update participation p set public_from = null
 where p.state = 'CALLED_OFF' and p.public_from > (
   select max(f.at at time zone 'Asia/Shanghai')::date from fact f where f.stream = 'participation' and f.stream_id = p.id);
