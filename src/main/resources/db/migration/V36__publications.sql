-- What is drafted from the statistics: circulars (通报), proposals to improve (改进工作的建议), yearly assessments (考核).

create sequence publication_id;
create table publication (
  id              bigint primary key,
  kind            text not null check (kind in ('CIRCULAR', 'IMPROVEMENT', 'ASSESSMENT')),
  direct_customs  text not null,
  house_code      text not null references house,         -- who issues it
  period          text not null,                          -- 2026, 2026-H1, 2026-Q4, 2026-11
  on_day          date not null,
  state           text not null check (state in ('DRAFT', 'APPROVAL', 'PUBLISHED', 'ANSWERED', 'DONE', 'DROPPED')),
  houses          text[] not null,                        -- the circle in which it is read
  departments     bigint[] not null,
  drafter         bigint not null references person,      -- who wrote it last
  proposers       bigint[] not null,                      -- all who wrote or submitted it, and those for whom they acted
  leader          bigint references person,
  published_on    date,
  answer_by       date,                                   -- of a proposal
  content         bytea not null,                         -- JSON, sealed
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint what_is_published_was_approved check (
    state not in ('PUBLISHED', 'ANSWERED', 'DONE') or (leader is not null and published_on is not null)),
  constraint nobody_approves_the_own_paper check (leader is null or leader <> all (proposers)),
  constraint only_proposals_are_answered check (answer_by is null or kind = 'IMPROVEMENT')
);
create index publication_house on publication (house_code, kind, id desc);
create index publication_circle on publication using gin (houses) where state in ('PUBLISHED', 'ANSWERED', 'DONE');

alter table publication enable row level security;
-- the house that issues it, and once it is published its circle
create policy sight on publication for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (
    house_code = (select xq_text('house')) and (select xq_text('scope')) in ('HOUSE', 'BELOW')
    or state in ('PUBLISHED', 'ANSWERED', 'DONE')
       and ((select xq_text('house')) = any (houses) or (select xq_big('department')) = any (departments))));
create policy change on publication for update using (xq_text('reach') in ('staff', 'system')) with check (true);
create policy entry on publication for insert with check (xq_text('reach') in ('staff', 'system'));
-- what happened on the way is for the house that issues it
create policy fact_of_publication on fact for select using (
  stream = 'publication' and exists (
    select from publication p where p.id = fact.stream_id and p.house_code = (select xq_text('house'))));
grant select, insert, update on publication to ${appRole};
grant usage on sequence publication_id to ${appRole};

-- who of the circle has read it
create table publication_reader (
  publication_id  bigint not null references publication,
  person_id       bigint not null references person,
  house_code      text not null,
  department_id   bigint not null,
  read_at         timestamptz not null,
  primary key (publication_id, person_id)
);
alter table publication_reader enable row level security;
create policy sight on publication_reader for select using (
  (select xq_text('reach')) = 'staff' and (person_id = (select xq_big('person'))
    or exists (select from publication p where p.id = publication_id and p.house_code = (select xq_text('house')))));
create policy entry on publication_reader for insert with check (
  xq_text('reach') = 'staff' and person_id = xq_big('person')
  and exists (select from publication p where p.id = publication_id));
grant select, insert on publication_reader to ${appRole};

-- By which indicators units are assessed, and with what weights: each house's own, else that of a house above, else what
-- came with the system. A row is never edited, the newest counts.
create table assessment_scheme (
  id          bigint generated always as identity primary key,
  house_code  text references house,
  weights     jsonb not null,
  made_on     date not null,
  made_by     text not null
);
create index assessment_scheme_house on assessment_scheme (house_code, id desc);
insert into assessment_scheme (house_code, weights, made_on, made_by) values (null,
  '{"TIMELY": 20, "ANSWERED_IN_TIME": 25, "ONE_VISIT": 15, "REPEATED": 10, "RATED": 10, "HANDLING_SATISFACTION": 15, "OVERTURNED": 5}',
  date '2000-01-01', '');
grant select, insert on assessment_scheme to ${appRole};
