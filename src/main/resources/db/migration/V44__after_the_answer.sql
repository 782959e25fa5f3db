-- What follows an answer to an application: review (行政复议) and court cases (行政诉讼) about it.

create table application_contest (
  application_id  bigint not null references application,
  no              smallint not null check (no > 0),
  house_code      text not null references house,
  kind            text not null check (kind in ('RECONSIDERATION', 'COURT_DIRECT', 'COURT_AFTER')),
  third_party     boolean not null,                       -- brought by a third party, of whom the applicant isn't told
  body            text not null,                          -- 复议机关 or 人民法院
  their_number    text not null,                          -- 案号
  filed_on        date not null,
  answer_by       date,                                   -- up to when the house answers, as their notice says
  answered_on     date,
  outcome         text check (outcome in ('UPHELD', 'CORRECTED', 'OTHER')),   -- null: 尚未审结
  ended_on        date,
  anew_by         date,                                   -- up to when to decide anew, as it was ordered
  primary key (application_id, no),
  constraint ended_with_an_outcome check ((outcome is null) = (ended_on is null)),
  constraint ordered_by_an_outcome check (anew_by is null or outcome is not null)
);
create index application_contest_house on application_contest (house_code, filed_on);
create index application_contest_open on application_contest (house_code, answer_by) where outcome is null;

alter table application_contest enable row level security;
create policy sight on application_contest for select using (xq_application(application_id));
create policy others on application_contest as restrictive for select using (xq_text('reach') is distinct from 'applicant');
create policy change on application_contest for update using (xq_application(application_id)) with check (true);
create policy entry on application_contest for insert with check (xq_text('reach') is not null);
grant select, insert, update on application_contest to ${appRole};

-- A petition in the form of an application (政府信息公开条例 39), and an application in the form of a petition: each led to
-- its side, linked both ways. Whoever doesn't see both sees no link.
create table application_crossing (
  application_id  bigint not null references application,
  petition_id     bigint not null references petition,
  to_petitions    boolean not null,
  crossed_on      date not null,
  primary key (application_id, petition_id)
);
-- each is led once, however often it is asked for
create unique index application_crossing_led on application_crossing (application_id) where to_petitions;
create unique index application_crossing_petition_led on application_crossing (petition_id) where not to_petitions;
create index application_crossing_petition on application_crossing (petition_id);
alter table application_crossing enable row level security;
create policy sight on application_crossing for select using (xq_application(application_id) and xq_case(petition_id));
create policy entry on application_crossing for insert with check (xq_text('reach') = 'staff');
grant select, insert on application_crossing to ${appRole};
