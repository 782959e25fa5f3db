-- Where to ask for information and where to report that it wasn't given (政府信息公开工作机构的名称、地址、电话、传真、
-- 电子邮箱，监督举报电话、地址): told apart from the petition office. What is empty is as for petitions.
alter table house_contact
  add column disclosure_office_zh  text not null default '',
  add column disclosure_office_en  text not null default '',
  add column disclosure_address_zh text not null default '',
  add column disclosure_address_en text not null default '',
  add column disclosure_phone      text not null default '',
  add column disclosure_fax        text not null default '',
  add column disclosure_email      text not null default '',
  add column report_phone          text not null default '',
  add column report_address_zh     text not null default '',
  add column report_address_en     text not null default '';

-- In which capacity they look: whoever makes public what a house makes public, or heads that work; who administers houses.
create function xq_publishes() returns boolean language sql stable parallel safe
  return 'PUBLICITY' = any (string_to_array(coalesce(xq_text('capacities'), ''), ','));
revoke all on function xq_publishes() from public;
grant execute on function xq_publishes() to ${appRole};
create function xq_administers() returns boolean language sql stable parallel safe
  return 'ADMINISTRATION' = any (string_to_array(coalesce(xq_text('capacities'), ''), ','));
revoke all on function xq_administers() from public;
grant execute on function xq_administers() to ${appRole};

-- Whom a house brings information to is known to those who bring it, and to nobody else of the house.
drop policy sight on channel_target;
drop policy change on channel_target;
drop policy entry on channel_target;
create policy sight on channel_target for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')) and (select xq_publishes())
     and (select xq_text('scope')) in ('HOUSE', 'BELOW'));
create policy change on channel_target for update using (
  (select xq_text('reach')) = 'system'                    -- a change of keys
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')) and (select xq_publishes())
     and (select xq_text('scope')) in ('HOUSE', 'BELOW'))
  with check (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and house_code = xq_text('house') and starts_with(house_path, xq_text('house_path'))
     and xq_publishes() and xq_text('scope') in ('HOUSE', 'BELOW'));
create policy entry on channel_target for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and house_path = xq_text('house_path')
  and direct_customs = (select h.direct_customs from house h where h.code = house_code)
  and xq_publishes() and xq_text('scope') in ('HOUSE', 'BELOW'));

-- What a house says of itself is everybody's to read, and its administrators' to write.
alter table house_introduction enable row level security;
create policy sight on house_introduction for select using (true);
create policy entry on house_introduction for insert with check (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and xq_administers() and exists (
    select from house h where h.code = house_code and starts_with(h.path, xq_text('house_path'))));
create policy change on house_introduction for update using (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and xq_administers() and exists (
    select from house h where h.code = house_code and starts_with(h.path, xq_text('house_path'))))
  with check (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and xq_administers() and exists (
    select from house h where h.code = house_code and starts_with(h.path, xq_text('house_path'))));

-- What came of a consultation is news to those who subscribe.
create index participation_finished on participation (kind, done_on desc, id desc)
  where public_from is not null and state = 'DONE';

-- What waits and what a year had, however many came since.
create index participation_unfinished on participation (kind, id) where state in ('REVIEW', 'OPEN', 'APPROVED');
create index participation_year on participation (kind, from_on) where from_on is not null;

-- What was brought in from elsewhere is opened at the desk, put right and taken away like what was made here.
insert into public_version_inside (document_id, version, writers, course)
  select v.document_id, v.version, '{}', '{}' from public_version v
   where not exists (select from public_version_inside i where i.document_id = v.document_id and i.version = v.version);
