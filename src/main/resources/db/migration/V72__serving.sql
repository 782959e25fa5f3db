-- Service (送达): each try to serve a letter, what came back scanned, when a letter was opened on the portal, public notices.

-- One try to serve one letter; seen by whoever of the staff sees its case. A house enters its own letters' service alone.
create sequence serving_id;
create table serving (
  id              bigint  primary key,
  letter_of       text    not null check (letter_of in ('PETITION', 'APPLICATION')),
  letter_id       bigint  not null,
  petition_id     bigint  references petition,
  application_id  bigint  references application,
  house_code      text    not null references house,
  direct_customs  text    not null,
  letter_kind     text    not null,
  letter_number   text    not null,
  issued_on       date    not null,
  way             text    not null check (way in ('POST', 'IN_PERSON', 'NOTICE')),
  state           text    not null check (state in ('PREPARED', 'POSTED', 'SERVED', 'RETURNED', 'FAILED', 'UNDONE')),
  tag             text    not null check (length(tag) = 16),  -- what the code on the paper says besides the id
  mail_form       text    check (mail_form in ('REGISTERED', 'EXPRESS')),
  mail_number     text,
  posted_on       date,                                       -- given to the post; made public
  ended_on        date,                                       -- signed for, come back, tried in vain
  counts_on       date,                                       -- the day that counts, where this try has served
  remind_on       date,                                       -- from when somebody asks after it
  words           bytea,                                      -- who signed, why it came back: sealed
  once            uuid    not null,                           -- the press of the button by which it was begun
  made_by         bigint  not null references person,
  made_name       text    not null,
  made_at         timestamptz not null,
  seq             integer not null,
  hash            bytea   not null check (length(hash) = 32),
  constraint serving_of_one_case check ((petition_id is null) <> (application_id is null)
    and (letter_of = 'PETITION') = (petition_id is not null)),
  constraint posted_has_a_day check (state not in ('POSTED', 'RETURNED') or posted_on is not null),
  constraint served_has_a_day check ((state = 'SERVED') <= (counts_on is not null and ended_on is not null))
);
create unique index serving_once on serving (once, letter_of, letter_id);
create unique index serving_open on serving (letter_of, letter_id, way) where state in ('PREPARED', 'POSTED');
create index serving_letter on serving (letter_of, letter_id, id);
create index serving_petition on serving (petition_id) where petition_id is not null;
create index serving_application on serving (application_id) where application_id is not null;
create index serving_house on serving (house_code, way, state, id) where state in ('PREPARED', 'POSTED');
create index serving_posted on serving (house_code, posted_on, id) where way = 'POST' and posted_on is not null;
create index serving_mail on serving (house_code, mail_number) where mail_number is not null;
create index serving_made_by on serving (made_by);

create function xq_serving(petition bigint, application bigint) returns boolean language plpgsql stable parallel safe as $$
begin
  if petition is not null then return xq_case(petition); end if;
  return xq_application(application);
end $$;

alter table serving enable row level security;
create policy sight on serving for select using (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and xq_serving(petition_id, application_id));
create policy entry on serving for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and xq_serving(petition_id, application_id));
create policy change on serving for update using (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and house_code = xq_text('house') and xq_serving(petition_id, application_id));
grant select, insert, update on serving to ${appRole};
grant usage on sequence serving_id to ${appRole};

create policy serving_sight on fact for select
  using (stream = 'serving' and exists (select from serving s where s.id = stream_id));

-- Scanned service records that wait for somebody to say what they are. One whose code was read is seen with its letter;
-- one that says nothing is seen by whoever scanned it alone, for nobody knows yet whose it is.
create table serving_scan (
  id          bigint  primary key,
  house_code  text    not null references house,
  serving_id  bigint  references serving,
  sha256      text    not null,
  name        bytea   not null,                              -- as the scanner or somebody named it, sealed
  type        text    not null,
  size        bigint  not null,
  page        integer not null check (page > 0),
  pages       integer not null check (pages >= page),
  read_code   boolean not null,                              -- the code told whose it is, nobody had to say it
  state       text    not null check (state in ('WAITING', 'FILED', 'DROPPED')),
  by_person   bigint  not null references person,
  at          timestamptz not null,
  ended_at    timestamptz
);
create unique index serving_scan_once on serving_scan (house_code, by_person, sha256, page) where state = 'WAITING';
create index serving_scan_waiting on serving_scan (house_code, id) where state = 'WAITING';
create index serving_scan_serving on serving_scan (serving_id) where serving_id is not null;
create index serving_scan_person on serving_scan (by_person);

create function xq_serving_scan(house text, serving bigint, person bigint) returns boolean
  language plpgsql stable parallel safe as $$
begin
  if xq_text('reach') = 'system' then return true; end if;
  if xq_text('reach') is distinct from 'staff' or house is distinct from xq_text('house') then return false; end if;
  if serving is null then return person = xq_big('person'); end if;
  return exists (select from serving s where s.id = serving);
end $$;
alter table serving_scan enable row level security;
create policy sight on serving_scan for select using (xq_serving_scan(house_code, serving_id, by_person));
create policy entry on serving_scan for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and by_person = xq_big('person'));
create policy change on serving_scan for update using (xq_serving_scan(house_code, serving_id, by_person));
grant select, insert, update on serving_scan to ${appRole};

-- A letter opened on the portal with number and query code, as proof: when, and exactly which file.
create table serving_opening (
  id              bigint  generated always as identity primary key,
  letter_of       text    not null check (letter_of in ('PETITION', 'APPLICATION')),
  letter_id       bigint  not null,
  petition_id     bigint  references petition,
  application_id  bigint  references application,
  at              timestamptz not null,
  form            text    not null check (form in ('PDF', 'OFD')),
  sha256          text    not null,
  size            bigint  not null,
  constraint opening_of_one_case check ((petition_id is null) <> (application_id is null)
    and (letter_of = 'PETITION') = (petition_id is not null))
);
create index serving_opening_letter on serving_opening (letter_of, letter_id, id);
create index serving_opening_petition on serving_opening (petition_id) where petition_id is not null;
create index serving_opening_application on serving_opening (application_id) where application_id is not null;
alter table serving_opening enable row level security;
create policy sight on serving_opening for select using (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and xq_serving(petition_id, application_id));
create policy entry on serving_opening for insert with check (
  xq_text('reach') = 'petitioner' and petition_id = xq_big('petition')
  or xq_text('reach') = 'applicant' and application_id = xq_big('application'));
-- proof isn't changed
grant select, insert on serving_opening to ${appRole};

-- A public notice (公告送达): asked for, decided on by a leader, shown to everybody while it runs and to nobody after.
create table serving_notice (
  serving_id    bigint  primary key references serving,
  petition_id   bigint  references petition,
  application_id bigint references application,
  house_code    text    not null references house,
  letter_kind   text    not null,
  letter_number text    not null,
  addressee     bytea   not null,                            -- sealed: after its end nothing of it may stay readable
  ground        bytea   not null,                            -- why no other way serves, sealed
  asked_by      bigint  not null references person,
  asked_name    text    not null,
  asked_at      timestamptz not null,
  decided_by    bigint  references person,
  decided_name  text,
  decided_at    timestamptz,
  agreed        boolean,
  remarks       bytea,
  public_from   date,
  public_until  date,                                        -- its last day
  withdrawn_on  date,
  constraint notice_decided check ((agreed is null) = (decided_at is null)),
  constraint public_notice_has_days check ((agreed is not distinct from true) = (public_from is not null)
    and (public_from is null) = (public_until is null)),
  constraint nobody_decides_alone check (decided_by is null or decided_by <> asked_by)
);
create index serving_notice_house on serving_notice (house_code, serving_id desc);
create index serving_notice_waiting on serving_notice (house_code, serving_id) where agreed is null and withdrawn_on is null;
create index serving_notice_public on serving_notice (public_until, serving_id) where agreed and withdrawn_on is null;
create index serving_notice_petition on serving_notice (petition_id) where petition_id is not null;
create index serving_notice_application on serving_notice (application_id) where application_id is not null;
create index serving_notice_asked_by on serving_notice (asked_by);
create index serving_notice_decided_by on serving_notice (decided_by) where decided_by is not null;
alter table serving_notice enable row level security;
create policy sight on serving_notice for select using (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and xq_serving(petition_id, application_id)
  or xq_text('reach') = 'public' and agreed and withdrawn_on is null
     and public_from <= xq_day(xq_text('today')) and public_until >= xq_day(xq_text('today')));
create policy entry on serving_notice for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and xq_serving(petition_id, application_id));
create policy change on serving_notice for update using (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and house_code = xq_text('house') and xq_serving(petition_id, application_id));
grant select, insert, update on serving_notice to ${appRole};
