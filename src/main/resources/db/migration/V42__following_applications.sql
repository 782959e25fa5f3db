-- News of an application for disclosure go to its applicant as those of a petition do.
alter table notice alter column petition_id drop not null;
alter table notice add column application_id bigint references application;
alter table notice add constraint one_subject check (num_nonnulls(petition_id, application_id) = 1);

-- Help with reading, seeing, hearing (政府信息公开条例第四十三条, SZ-30a): who asked for it or was given it, and when, so that
-- it can be counted. What it was stands in the journal.
create table application_help (
  id              bigint generated always as identity primary key,
  application_id  bigint not null references application,
  given           boolean not null,                       -- false: asked for
  on_day          date not null
);
create index application_help_of on application_help (application_id);
create index application_help_on on application_help (on_day);
alter table application_help enable row level security;
create policy sight on application_help for select using (xq_application(application_id));
create policy entry on application_help for insert with check (xq_application_writer(application_id));
-- From outside it is asked for; that it was given says the house.
create policy house on application_help as restrictive for insert with check (
  not given or xq_text('reach') in ('staff', 'system'));
grant select, insert on application_help to ${appRole};
