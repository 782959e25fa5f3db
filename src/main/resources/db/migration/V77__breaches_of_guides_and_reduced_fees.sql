-- 海关信息公开指南 (SZ-34.2): since when the guide that everybody reads has told other data than the house has. The night writes
-- it when it first sees so, and takes it away once the guide tells what holds.
create table guide_outdated (
  house_code  text primary key references house,
  document_id bigint not null,
  version     integer not null,
  seen_on     date not null,
  foreign key (document_id, version) references public_version
);
alter table guide_outdated enable row level security;
-- nobody's to read: what comes of it stands in the register of liability
create policy sight on guide_outdated for select using ((select xq_text('reach')) = 'system');
create policy entry on guide_outdated for insert with check (xq_text('reach') = 'system');
create policy change on guide_outdated for update using (xq_text('reach') = 'system') with check (xq_text('reach') = 'system');
create policy removal on guide_outdated for delete using (xq_text('reach') = 'system');
grant select, insert, update, delete on guide_outdated to ${appRole};

-- 减收 (SZ-30b): less than was asked for, and not nothing; what is left is paid.
alter table application_fee
  add column reduction  integer not null default 0,       -- yuan
  add column reduced_on date,
  add constraint what_is_reduced_is_more_than_nothing_and_less_than_the_fee check (
    reduced_on is null and reduction = 0 or reduced_on is not null and reduction > 0 and reduction < amount);
