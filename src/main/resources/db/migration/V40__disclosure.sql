-- Disclosure on request (依申请公开): one snapshot row an application, what was asked for and by whom apart from it, and
-- the walls around both.

-- ---------------------------------------------------------------- powers of its own, and whoever applies
alter table post drop constraint post_powers_check;
alter table post add constraint post_powers_check check (powers <@ array[
  'REGISTER', 'TRIAGE', 'ASSIGN', 'HANDLE', 'REVIEW_LAW', 'APPROVE', 'SERVE', 'CLOSE', 'HEAD_DISCLOSURE', 'CHECK_SECRECY',
  'READ_REPORTS', 'READ_PERSONS', 'EXPORT', 'IMPORT', 'SET_CALENDAR', 'ADMINISTER', 'AUDIT']);

alter table fact drop constraint fact_by_kind_check;
alter table fact add constraint fact_by_kind_check
  check (by_kind in ('staff', 'petitioner', 'visitor', 'machine', 'participant', 'applicant'));
create policy fact_by_applicant on fact for insert with check (
  by_kind = 'applicant' and stream = 'application' and xq_text('reach') = 'applicant' and stream_id = xq_big('application'));
-- Whoever applies says that, corrects it, gives reasons, adds material and takes it back; all else the house writes. A
-- visitor begins an application and writes into no other.
create policy application_entry on fact as restrictive for insert with check (stream <> 'application'
  or case xq_text('reach')
       when 'public' then kind = 'Registered' and seq = 1 and stream_id = xq_big('granted_application')
       when 'applicant' then kind in ('Corrected', 'ReasonsGiven', 'MaterialAdded', 'HelpAsked', 'Lapsed')
       else xq_text('reach') in ('staff', 'system')
     end);

-- ---------------------------------------------------------------- the application
create table application (
  id                  bigint primary key,
  number              text not null unique,
  query_code          bytea not null,                     -- SHA-256 of number and code
  direct_customs      text not null,
  house_code          text not null references house,
  house_path          text not null,
  profile_id          text not null,
  way                 text not null,                      -- how it came, which decides the day of receipt
  applicant_kind      text not null,
  applicant           bytea not null,                     -- the first one's name, as lists show it; sealed
  applicants          integer not null check (applicants >= 1),
  arrived_on          date not null,
  received_on         date,                               -- the day from which it is counted; null until it is confirmed
  registered_at       timestamptz not null,
  title               text not null,
  state               text not null,
  stage               text not null,                      -- key of the stage of the flow
  desk_department     bigint references department,
  desk_person         bigint references person,
  departments         bigint[] not null,                  -- every department that has had it
  people              bigint[] not null,                  -- everybody who has had it by name
  barred              bigint[] not null,                  -- people who stepped aside (回避)
  barred_departments  bigint[] not null,
  consulting          boolean not null,                   -- an answer of somebody is awaited
  extension_asked     boolean not null,
  unserved            boolean not null,                   -- a letter of it was issued and not yet served
  replies             text[] not null,                    -- of its items, as far as they are decided
  due_on              date,                               -- caches, filled by one function from the journal
  due_term            text,
  clocks              jsonb not null,
  answered_on         date,
  closed_on           date,
  details             jsonb not null,
  seq                 integer not null,                   -- the last link of its journal
  hash                bytea not null check (length(hash) = 32),
  -- an application between two desks is in nobody's list: an open one always has a desk
  constraint open_application_has_a_desk check (state = 'CLOSED' or desk_department is not null),
  constraint closed_application_is_decided check (state <> 'CLOSED' or (closed_on is not null and cardinality(replies) > 0)),
  constraint received_application_has_a_day check (state in ('UNCONFIRMED', 'CLOSED') or received_on is not null)
);
create sequence application_id;
create index application_house on application (house_code, id desc);
create index application_direct on application (direct_customs, id desc);
create index application_desk on application (desk_department, due_on nulls last, id) where state <> 'CLOSED';
create index application_desk_person on application (desk_person, id desc) where desk_person is not null;
create index application_open on application (house_code, due_on, id) where state <> 'CLOSED';
create index application_state on application (house_code, state, id) where state <> 'CLOSED';
create index application_received on application (house_code, received_on, id);
create index application_unserved on application (house_code, id desc) where unserved;
create index application_waiting on application (id) where state <> 'CLOSED';

-- what is asked for, one row a matter (一事一申请), each with a reply of its own
create table application_item (
  application_id  bigint not null references application,
  no              smallint not null check (no > 0),
  name            text not null,                          -- 政府信息的名称
  file_number     text not null,                          -- 文号
  features        text not null,                          -- 便于查询的其他特征性描述
  reply           text,                                   -- the kind of the reply, once decided
  decided_on      date,
  primary key (application_id, no)
);

create table application_text (
  application_id  bigint primary key references application,
  purpose         text not null,                          -- what it is needed for, as far as the applicant says so
  language        text not null,
  salt            bytea not null,                         -- of the journal's digest of what was said; sealed
  form            uuid unique,                            -- names the form, which is taken once
  plain           text not null,                          -- all of it, normalised, for the recheck of a search
  tokens          text[] not null                         -- single characters and bigrams of it
);
create index application_text_tokens on application_text using gin (tokens);

create table application_applicant (
  application_id  bigint not null references application,
  ord             smallint not null,
  details         bytea not null,                         -- all that is known of the applicant, as JSON; sealed
  name_mark       bytea,                                  -- keyed marks, by which an exact value is found
  document_mark   bytea,
  phone_mark      bytea,
  primary key (application_id, ord)
);
create index application_applicant_name on application_applicant (name_mark) where name_mark is not null;
create index application_applicant_document on application_applicant (document_mark) where document_mark is not null;
create index application_applicant_phone on application_applicant (phone_mark) where phone_mark is not null;

-- who is consulted: a third party, a body that made the information too, another body; what they answered
create table application_party (
  application_id  bigint not null references application,
  no              smallint not null,
  details         bytea not null,                         -- who it is and how to reach them, as JSON; sealed
  answer          bytea,                                  -- in their words; sealed
  primary key (application_id, no)
);

create table application_file (
  id              bigint generated always as identity primary key,
  application_id  bigint not null references application,
  sha256          text not null,
  name            text not null,
  type            text not null,
  size            bigint not null,
  purpose         text not null check (purpose in ('MATERIAL', 'IDENTITY', 'CORRECTION', 'WORK', 'RELEASE')),
  added_at        timestamptz not null,
  added_by        text                                    -- who of the staff; null: the applicant
);
create index application_file_of on application_file (application_id);

create table application_letter (
  id              bigint primary key,
  application_id  bigint not null references application,
  kind            text not null,
  number          text not null unique,
  issued_on       date not null,
  party           smallint,                               -- to whom of those consulted; null: to the applicant
  content         bytea not null,                         -- JSON, sealed: it addresses somebody
  served_on       date,                                   -- the day that counts
  served_by       text,
  service_note    text not null default ''                -- number of the mail, who signed
);
create sequence application_letter_id;
create index application_letter_of on application_letter (application_id);

create table application_fee (
  application_id  bigint not null references application,
  no              smallint not null,
  tariff          text not null,
  quantity        integer not null check (quantity >= 0),
  amount          integer not null check (amount >= 0),   -- yuan
  noticed_on      date not null,
  due_on          date,
  paid_on         date,
  waived_on       date,
  lapsed_on       date,
  primary key (application_id, no)
);

-- every giving is registered (SZ-27)
create table application_giving (
  application_id  bigint not null references application,
  no              smallint not null,
  given_on        date not null,
  manner          text not null,
  what            text not null,
  note            text not null,
  by_name         text not null,
  primary key (application_id, no)
);

create table application_number (
  house_code  text not null,
  year        integer not null,
  last        integer not null,
  primary key (house_code, year)
);

-- ---------------------------------------------------------------- who sees what
-- What is known of the viewer is read through sub-selects: once a statement, not once a row.
alter table application enable row level security;
create policy sight on application for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'applicant' and id = (select xq_big('application'))
  -- the act that makes an application disappear for its actor (stepping aside) still has to write it
  or (select xq_text('reach')) = 'staff' and (id is not distinct from (select xq_big('granted_application')) or (
    not ((select xq_big('person')) = any (barred))
    and ((select xq_big('behalf')) is null or not ((select xq_big('behalf')) = any (barred)))
    and not ((select xq_big('department')) = any (barred_departments))
    and case (select xq_text('scope'))
      when 'OWN' then (select xq_big('department')) = any (departments)
        and ((select xq_big('person')) = any (people) or (select xq_big('person')) = desk_person)
      when 'DEPARTMENT' then (select xq_big('department')) = any (departments)
      when 'HOUSE' then house_path = (select xq_text('house_path')) or (select xq_big('department')) = any (departments)
      when 'BELOW' then starts_with(house_path, (select xq_text('house_path')))
    end)));
create policy change on application for update using (xq_text('reach') in ('staff', 'system')
  or xq_text('reach') = 'applicant' and id = xq_big('application')) with check (true);
-- Granted is the one application that this transaction registers.
create policy entry on application for insert with check (
  xq_text('reach') in ('staff', 'public') and id = xq_big('granted_application') and cardinality(replies) = 0);

-- What the applicant's own acts may change of the row: it goes back to be examined once it is corrected, it ends when it
-- is taken back. Whose it is, where it is, what was drafted, decided and sent stays as it was.
create function application_by_applicant() returns trigger language plpgsql as $$
declare kept text;
begin
  if xq_text('reach') is distinct from 'applicant' then return new; end if;
  foreach kept in array array['entry', 'draft', 'extension', 'answeredOn'] loop
    if new.details -> kept is distinct from old.details -> kept then
      raise insufficient_privilege using message = 'an applicant cannot change ' || kept;
    end if;
  end loop;
  if (new.number, new.query_code, new.direct_customs, new.house_code, new.house_path, new.profile_id, new.way,
      new.applicant_kind, new.applicant, new.applicants, new.arrived_on, new.received_on, new.registered_at, new.title,
      new.departments, new.barred, new.barred_departments, new.consulting and new.state <> 'CLOSED', new.unserved,
      new.answered_on, jsonb_array_length(new.details -> 'letters'), jsonb_array_length(new.details -> 'givings'))
     is distinct from
     (old.number, old.query_code, old.direct_customs, old.house_code, old.house_path, old.profile_id, old.way,
      old.applicant_kind, old.applicant, old.applicants, old.arrived_on, old.received_on, old.registered_at, old.title,
      old.departments, old.barred, old.barred_departments, old.consulting and new.state <> 'CLOSED', old.unserved,
      old.answered_on, jsonb_array_length(old.details -> 'letters'), jsonb_array_length(old.details -> 'givings'))
  then raise insufficient_privilege using message = 'an applicant cannot change what the house wrote'; end if;
  if new.state = 'CLOSED' then
    -- taken back: every matter ends as what is otherwise dealt with, and none was decided before
    if cardinality(old.replies) > 0 or not new.replies <@ array['OTHER'] then
      raise insufficient_privilege using message = 'an applicant decides nothing';
    end if;
  elsif new.replies is distinct from old.replies
     or (new.desk_department, new.desk_person) is distinct from (old.desk_department, old.desk_person)
     or new.state <> old.state and (old.state, new.state) <> ('CORRECTION', 'EXAMINING') then
    raise insufficient_privilege using message = 'an applicant moves nothing';
  end if;
  return new;
end $$;
create trigger by_applicant before update on application for each row execute function application_by_applicant();

-- With the rights of whoever asks, so that the policies of the application decide; a function keeps its plan.
create function xq_application(wanted bigint) returns boolean language plpgsql stable parallel safe
  set plan_cache_mode = force_generic_plan as $$
begin
  if xq_text('reach') = 'system' then return true; end if;
  return exists (select from application where id = wanted);
end $$;

-- Whether the viewer may add to an application: the house to what it sees, whoever applies to their own, a visitor to the
-- one that is being registered in this transaction.
create function xq_application_writer(wanted bigint) returns boolean language plpgsql stable parallel safe
  set plan_cache_mode = force_generic_plan as $$
begin
  return case xq_text('reach')
    when 'system' then true
    when 'staff' then wanted is not distinct from xq_big('granted_application') or xq_application(wanted)
    when 'applicant' then wanted is not distinct from xq_big('application')
    when 'public' then wanted is not distinct from xq_big('granted_application')
    else false
  end;
end $$;

-- Whether an identity document of it is the viewer's to see: of the office whose house takes it or answers it, with the
-- power to read who people are.
create function xq_application_office(wanted bigint) returns boolean language plpgsql stable parallel safe
  set plan_cache_mode = force_generic_plan as $$
begin
  return xq_text('persons') = 'yes' and xq_text('scope') in ('HOUSE', 'BELOW') and exists (
    select from application
     where id = wanted
       and (house_path = xq_text('house_path') or xq_big('department') = any (departments)));
end $$;

do $$
declare t text;
begin
  foreach t in array array['application_item', 'application_text', 'application_applicant', 'application_party',
                           'application_letter', 'application_fee', 'application_giving', 'application_file'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy sight on %I for select using (xq_application(application_id))', t);
    execute format('create policy entry on %I for insert with check (xq_application_writer(application_id))', t);
    execute format('grant select, insert on %I to ${appRole}', t);
  end loop;
  foreach t in array array['application_item', 'application_text', 'application_applicant', 'application_party',
                           'application_letter', 'application_fee'] loop
    execute format('create policy change on %I for update using (xq_application(application_id)) with check (xq_application_writer(application_id))', t);
    execute format('grant update on %I to ${appRole}', t);
  end loop;
  -- what the house alone writes
  foreach t in array array['application_party', 'application_letter', 'application_fee', 'application_giving'] loop
    execute format('create policy house on %I as restrictive for insert with check (xq_text(''reach'') in (''staff'', ''system''))', t);
  end loop;
  foreach t in array array['application_party', 'application_letter', 'application_fee'] loop
    execute format('create policy house_change on %I as restrictive for update using (xq_text(''reach'') in (''staff'', ''system''))', t);
  end loop;
end $$;

-- Who applies is written once, and only sealed anew after that.
create policy once on application_applicant as restrictive for insert with check (
  xq_text('reach') in ('staff', 'public'));
create policy once_change on application_applicant as restrictive for update using (xq_text('reach') = 'system');
create policy once on application_text as restrictive for insert with check (xq_text('reach') in ('staff', 'public'));
-- Nobody decides on their own application; taken back, it ends as what is otherwise dealt with.
create policy undecided on application_item as restrictive for insert with check (
  xq_text('reach') in ('staff', 'system') or reply is null);
create policy undecided_change on application_item as restrictive for update using (true) with check (
  xq_text('reach') in ('staff', 'system') or reply is null or reply = 'OTHER');
-- From outside comes what is handed in, and never what the house works with or gives.
create policy outside on application_file as restrictive for insert with check (
  xq_text('reach') in ('staff', 'system')
  or added_by is null and purpose in ('MATERIAL', 'IDENTITY')
  or added_by is null and purpose = 'CORRECTION' and xq_text('reach') = 'applicant');

-- An identity document is for the office of the house, which examines who applies, and for the applicant alone.
create policy identity on application_file as restrictive for select using (
  purpose <> 'IDENTITY' or xq_text('reach') in ('system', 'applicant') or xq_application_office(application_id));

-- Nor is an applicant shown who was consulted, what went to them, or what the house works with.
create policy others on application_party as restrictive for select using (xq_text('reach') is distinct from 'applicant');
-- A letter is the applicant's once it is served (LAW-D8), by whatever means; a receipt is taken along.
create policy others on application_letter as restrictive for select using (
  xq_text('reach') is distinct from 'applicant'
  or party is null and (served_on is not null or kind = 'DISCLOSURE_RECEIPT'));
create policy others on application_file as restrictive for select
  using (xq_text('reach') is distinct from 'applicant' or purpose <> 'WORK');

-- ---------------------------------------------------------------- the reading log
-- Who read an application isn't told to whoever is kept out of it, as who stepped aside or acts for them.
create function application_reading_barred(wanted bigint) returns boolean
  language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  return exists (
    select from application a
     where a.id = wanted
       and (xq_big('person') = any (a.barred)
         or xq_big('behalf') = any (a.barred)
         or xq_big('department') = any (a.barred_departments)));
end $$;
create policy barred_application on reading as restrictive for select using (
  (select xq_text('reach')) is distinct from 'staff'
  or subject_kind <> 'application' or not application_reading_barred(subject_id));

create policy application_sight on fact for select
  using (stream = 'application' and xq_application(stream_id));

-- An applicant is told what concerns them, nothing of how the house comes to its answer: no draft, nobody who looked for
-- it or was asked, no file that is prepared. What else the page leaves out, such as a letter not served, it leaves out itself.
create policy application_own on fact as restrictive for select using (
  stream <> 'application' or (select xq_text('reach')) is distinct from 'applicant' or kind in (
    'Registered', 'ReceiptConfirmed', 'CorrectionAsked', 'Corrected', 'ReasonsAsked', 'ReasonsGiven', 'FeeNoticed',
    'FeeNoticeReached', 'FeePaid', 'FeeWaived', 'LetterIssued', 'LetterServed', 'ExtensionDecided', 'Given', 'HelpAsked',
    'Helped', 'NoticeUndelivered', 'Lapsed', 'Reopened', 'LedToPetitions', 'Closed')
  or kind = 'MaterialAdded' and by_kind = 'applicant');

grant select, insert, update on application, application_number to ${appRole};
grant usage on sequence application_id, application_letter_id to ${appRole};

-- Number and query code open one application to the one who holds both; nothing else can be asked without a reach.
create function application_by_code(wanted text, code bytea) returns bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select id from public.application where number = wanted and query_code = code
$$;
-- As petition_having: looks words up and gives ids alone; what the viewer may not see falls out when the rows are read.
create function application_having(wanted text[], most integer) returns setof bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select application_id from public.application_text where tokens @> wanted limit most
$$;
revoke all on function application_by_code(text, bytea), application_having(text[], integer),
  application_reading_barred(bigint) from public;
grant execute on function application_by_code(text, bytea), application_having(text[], integer),
  application_reading_barred(bigint) to ${appRole};
