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
create policy change on application_contest for update using (xq_application(application_id)) with check (xq_application_writer(application_id));
create policy entry on application_contest for insert with check (xq_application_writer(application_id));
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
create policy entry on application_crossing for insert with check (xq_text('reach') = 'staff' and xq_application_writer(application_id));
grant select, insert on application_crossing to ${appRole};

-- Complaints about disclosure (关务公开举报, SZ-31, SZ-32) and requests that a record about oneself be corrected (SZ-28).
create sequence claim_id;
create table claim (
  id                  bigint primary key,
  number              text not null unique,
  query_code          bytea not null,                     -- SHA-256 of number and code
  kind                text not null check (kind in ('COMPLAINT', 'CORRECTION')),
  direct_customs      text not null,
  house_code          text not null references house,     -- whose work or whose record it is about
  house_path          text not null,
  desk_house          text not null references house,
  desk_department     bigint not null references department,
  application_id      bigint references application,
  profile_id          text not null,
  received_on         date not null,
  registered_at       timestamptz not null,
  language            text not null,
  online              boolean not null,
  state               text not null check (state in ('REGISTERED', 'DECIDED', 'CLOSED')),
  outcome             text check (outcome in (
                        'FOUNDED', 'PARTLY_FOUNDED', 'UNFOUNDED', 'CORRECTED', 'NOT_CORRECTED', 'HANDED_ON')),
  due_on              date,                               -- null where the procedure sets no period
  decided_on          date,
  letter_number       text,
  served_on           date,
  departments         bigint[] not null,                  -- every department that has had it
  barred              bigint[] not null,                  -- who handled what is complained of
  barred_departments  bigint[] not null,
  content             bytea not null,                     -- who, what and how it was answered, JSON, sealed
  seq                 integer not null,
  hash                bytea not null check (length(hash) = 32),
  constraint decided_claim_is_answered check (
    (state = 'REGISTERED') = (outcome is null) and (outcome is null) = (decided_on is null)
    and (outcome is null) = (letter_number is null)),
  constraint closed_claim_is_served check ((state = 'CLOSED') = (served_on is not null))
);
create index claim_house on claim (house_code, id desc);
create index claim_desk on claim (desk_department, id desc);
create index claim_open on claim (desk_department, due_on) where state <> 'CLOSED';
create index claim_application on claim (application_id) where application_id is not null;

create table claim_file (
  id        bigint generated always as identity primary key,
  claim_id  bigint not null references claim,
  sha256    text not null,
  name      text not null,
  type      text not null,
  size      bigint not null
);
create index claim_file_of on claim_file (claim_id);

create table claim_number (
  house_code  text not null,
  kind        text not null,
  year        integer not null,
  last        integer not null,
  primary key (house_code, kind, year)
);

-- A complaint is the supervision department's and its leaders', a correction the office's and of whoever was asked.
create function xq_claim_sees(c claim) returns boolean language plpgsql stable as $$
begin
  if xq_text('reach') = 'system' then return true; end if;
  if xq_text('reach') = 'claimant' then return c.id = xq_big('claim'); end if;
  if xq_text('reach') is distinct from 'staff' then return false; end if;
  if xq_big('person') = any (c.barred) or coalesce(xq_big('behalf') = any (c.barred), false)
    or xq_big('department') = any (c.barred_departments) then return false; end if;
  if xq_big('department') = any (c.departments) then return true; end if;
  if c.kind = 'COMPLAINT' then
    return c.desk_house = xq_text('house')
      and exists (select from department where id = xq_big('department') and kind = 'LEADERSHIP');
  end if;
  return case xq_text('scope') when 'HOUSE' then c.house_path = xq_text('house_path')
    when 'BELOW' then starts_with(c.house_path, xq_text('house_path')) else false end;
end $$;

alter table claim enable row level security;
create policy sight on claim for select using (xq_claim_sees(claim));
-- whoever brought it reads it, and changes nothing of it
create policy change on claim for update
  using (xq_text('reach') in ('staff', 'system') and xq_claim_sees(claim)) with check (true);
create policy entry on claim for insert with check (
  xq_text('reach') in ('staff', 'public', 'system') and state = 'REGISTERED');
-- From outside it is brought; what comes of it the house writes.
create policy claim_entry on fact as restrictive for insert with check (stream <> 'claim'
  or case xq_text('reach') when 'public' then kind = 'Registered' and seq = 1 else xq_text('reach') in ('staff', 'system') end);

-- With the rights of whoever asks, so that the policies of the claim decide.
create function xq_claim(wanted bigint) returns boolean language sql stable as $$
  select exists (select from claim where id = wanted)
$$;
alter table claim_file enable row level security;
create policy sight on claim_file for select using (xq_claim(claim_id));
create policy entry on claim_file for insert with check (xq_text('reach') in ('staff', 'public', 'system'));
create policy fact_of_claim on fact for select using (stream = 'claim' and xq_claim(stream_id));

grant select, insert, update on claim, claim_number to ${appRole};
grant select, insert on claim_file to ${appRole};
grant usage on sequence claim_id to ${appRole};

create function claim_by_code(wanted text, code bytea) returns bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select id from public.claim where number = wanted and query_code = code
$$;
-- The application that a complaint is about, with whoever had it by name: they are kept out. It says nothing else of it.
create function xq_handled(wanted text, in_house text) returns table (application bigint, people bigint[], departments bigint[])
  language sql stable security definer set search_path = pg_catalog, public as $$
  select a.id, a.people, a.departments from public.application a where a.number = wanted and a.house_code = in_house
$$;
revoke all on function claim_by_code(text, bytea), xq_handled(text, text) from public;
grant execute on function claim_by_code(text, bytea), xq_handled(text, text) to ${appRole};

alter table portal_sent add column claim_id bigint;
alter table track_session add column claim_id bigint;
alter table track_session drop constraint one_subject;
alter table track_session add constraint one_subject check (num_nonnulls(petition_id, application_id, claim_id) = 1);

-- What several applicants asked for and got is proposed for proactive publication (政府信息公开条例 44).
create sequence disclosure_proposal_id;
create table disclosure_proposal (
  id              bigint primary key,
  direct_customs  text not null,
  house_code      text not null references house,
  information     text not null,                          -- 政府信息的名称, as it was asked for last
  alike           text not null,                          -- the same without spaces and in one case, by which it is known
  applicants      integer not null check (applicants > 1),
  state           text not null check (state in ('PROPOSED', 'PUBLISHED', 'DECLINED')),
  proposed_on     date not null,
  decided_on      date,
  words           text not null default '',               -- where it is published, or why it isn't
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint settled_proposal_has_a_day check ((state = 'PROPOSED') = (decided_on is null))
);
create unique index disclosure_proposal_once on disclosure_proposal (house_code, alike);
alter table disclosure_proposal enable row level security;
create policy sight on disclosure_proposal for select using (xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy change on disclosure_proposal for update
  using (xq_text('reach') = 'staff' and house_code = xq_text('house'))
  with check (xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy entry on disclosure_proposal for insert
  with check (xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy fact_of_proposal on fact for select using (
  stream = 'proposal' and exists (select from disclosure_proposal p where p.id = fact.stream_id));
grant select, insert, update on disclosure_proposal to ${appRole};
grant usage on sequence disclosure_proposal_id to ${appRole};
