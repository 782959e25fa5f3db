-- Taking part (互动交流): consultations of opinion, surveys, events, frequent questions, public opinion, questions asked.

-- What everybody may see of one once it is public, and nothing else, lies in this row.
create sequence participation_id;
create table participation (
  id               bigint primary key,
  number           text not null unique,
  kind             text not null check (kind in ('CONSULTATION', 'SURVEY', 'EVENT', 'FAQ', 'OPINION', 'QUESTION')),
  direct_customs   text not null,
  house_code       text not null references house,
  house_path       text not null,
  department_id    bigint not null references department,   -- who makes it; who was asked first
  state            text not null check (state in ('DRAFT', 'REVIEW', 'APPROVED', 'OPEN', 'DONE', 'DROPPED', 'CALLED_OFF')),
  title            text not null,
  from_on          date,                                    -- of a period; an event's day
  until_on         date,
  public_from      date,                                    -- from when everybody sees it; null inside only
  above            boolean not null default false,          -- the houses above see it too
  with_department  bigint references department,            -- where a question or a case of public opinion lies
  asked_house      text references house,                   -- the house above that was asked
  asked_department bigint references department,
  departments      bigint[] not null,                       -- all that have it or had it
  done_on          date,
  content          text not null,                           -- JSON
  seq              integer not null,
  hash             bytea not null check (length(hash) = 32),
  constraint period_has_an_order check (from_on is null or until_on is null or from_on <= until_on),
  constraint what_is_public_was_approved check (public_from is null or state in ('APPROVED', 'DONE', 'CALLED_OFF')),
  constraint inside_things_are_never_public check (public_from is null or kind not in ('OPINION', 'QUESTION')),
  constraint done_has_a_day check ((state = 'DONE') = (done_on is not null)),
  constraint whoever_is_asked_is_a_department_of_a_house check ((asked_house is null) = (asked_department is null))
);
create index participation_path on participation (house_path text_pattern_ops, kind, id desc);
create index participation_public on participation (kind, public_from desc, id desc) where public_from is not null;
create index participation_asked on participation (asked_house, kind, id desc) where asked_house is not null;

-- Numbers without gaps, for each house, kind and year.
create table participation_number (
  house_code text not null references house,
  kind       text not null,
  year       integer not null,
  last       integer not null,
  primary key (house_code, kind, year)
);
grant select, insert, update on participation_number to ${appRole};

-- What is thought about it inside: plan, remarks, points and how they are dealt with before the result is published.
create table participation_inside (
  participation_id bigint primary key references participation,
  writers          bigint[] not null,                       -- whoever wrote it: none of them approves it
  content          text not null                            -- JSON
);

-- What people from outside said, or that they come: nobody outside reads it.
create table participation_voice (
  id               bigint primary key,
  participation_id bigint not null references participation,
  kind             text not null check (kind in ('COMMENT', 'ANSWER', 'SIGN_UP', 'FEEDBACK', 'ASKER')),
  number           text,
  code_digest      bytea check (length(code_digest) = 32),         -- SHA-256 of form or code: sent twice is one
  direct_customs   text not null,
  received_on      date not null,
  online           boolean not null,
  state            text not null check (state in ('RECEIVED', 'SIGNED_UP', 'WAITING', 'CANCELLED', 'CAME', 'ABSENT')),
  people           integer not null default 1 check (people > 0),
  point            integer,                                 -- the point that it makes
  choices          text,                                    -- JSON: what was chosen in a survey
  content          bytea not null,                          -- sealed: name, contact, words
  seq              integer not null,
  hash             bytea not null check (length(hash) = 32)
);
create index participation_voice_of on participation_voice (participation_id, id);
create unique index participation_voice_once on participation_voice (participation_id, kind, code_digest) where code_digest is not null;
create unique index participation_voice_number on participation_voice (number) where number is not null;

create table participation_file (
  id               bigint generated always as identity primary key,
  participation_id bigint not null references participation,
  place            text not null check (place in ('DRAFT', 'RECORD')),  -- 征求意见稿等附件、活动照片和材料
  open             boolean not null,                        -- shown to everybody who sees the row
  sha256           text not null,
  name             text not null,
  type             text not null,
  size             bigint not null
);
create index participation_file_of on participation_file (participation_id, id);

alter table participation enable row level security;
create policy sight on participation for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) in ('public', 'staff') and public_from <= xq_day((select xq_text('today')))
  or (select xq_text('reach')) = 'staff' and (
    (select xq_text('house')) in (house_code, asked_house)
      and ((select xq_text('scope')) in ('HOUSE', 'BELOW') or (select xq_big('department')) = any (departments))
    or above and (select xq_text('scope')) = 'BELOW' and starts_with(house_path, (select xq_text('house_path')))));
create policy entry on participation for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and public_from is null);
create policy change on participation for update
  using (xq_text('reach') = 'system'
    or xq_text('reach') = 'staff' and xq_text('house') in (house_code, asked_house))
  with check (xq_text('reach') = 'system'
    or xq_text('reach') = 'staff' and xq_text('house') in (house_code, asked_house));
grant select, insert, update on participation to ${appRole};
grant usage on sequence participation_id to ${appRole};

-- The house's own people who see the row, whether it is public or not; nobody outside.
create function xq_participation_inside(wanted bigint) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from participation p where p.id = wanted and (
    xq_text('reach') = 'system'
    or xq_text('reach') = 'staff' and xq_text('house') in (p.house_code, p.asked_house)
       and (xq_text('scope') in ('HOUSE', 'BELOW') or xq_big('department') = any (p.departments))))
$$;
revoke all on function xq_participation_inside(bigint) from public;
grant execute on function xq_participation_inside(bigint) to ${appRole};

alter table participation_inside enable row level security;
create policy sight on participation_inside for select using (xq_participation_inside(participation_id));
create policy entry on participation_inside for insert with check (xq_text('reach') = 'staff' and xq_participation_inside(participation_id));
create policy change on participation_inside for update
  using (xq_participation_inside(participation_id)) with check (xq_participation_inside(participation_id));
grant select, insert, update on participation_inside to ${appRole};

alter table participation_voice enable row level security;
create policy sight on participation_voice for select using (xq_participation_inside(participation_id));
-- from outside an opinion is given and a survey filled in, while it is open; a place is booked through the system
create policy entry on participation_voice for insert with check (
  xq_text('reach') in ('staff', 'system') and xq_participation_inside(participation_id)
  or xq_text('reach') = 'public' and online and state = 'RECEIVED' and exists (
    select from participation p
     where p.id = participation_id and p.state = 'APPROVED'
       and (p.kind, participation_voice.kind) in (('CONSULTATION', 'COMMENT'), ('SURVEY', 'ANSWER'))
       and xq_day(xq_text('today')) between p.from_on and p.until_on));
-- whether a form was taken already, for whoever may read none
create function xq_voice_sent(wanted bigint, what text, secret bytea) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from participation_voice v where v.participation_id = wanted and v.kind = what and v.code_digest = secret)
$$;
revoke all on function xq_voice_sent(bigint, text, bytea) from public;
grant execute on function xq_voice_sent(bigint, text, bytea) to ${appRole};
create policy change on participation_voice for update
  using (xq_participation_inside(participation_id)) with check (xq_participation_inside(participation_id));
grant select, insert, update on participation_voice to ${appRole};

alter table participation_file enable row level security;
create policy sight on participation_file for select using (
  xq_participation_inside(participation_id)
  or open and exists (select from participation p where p.id = participation_id));
create policy entry on participation_file for insert with check (xq_text('reach') = 'staff' and xq_participation_inside(participation_id));
create policy change on participation_file for update
  using (xq_text('reach') = 'staff' and xq_participation_inside(participation_id))
  with check (xq_text('reach') = 'staff' and xq_participation_inside(participation_id));
create policy removal on participation_file for delete using (xq_text('reach') = 'staff' and xq_participation_inside(participation_id));
grant select, insert, update, delete on participation_file to ${appRole};

create policy fact_of_participation on fact for select using (
  stream = 'participation' and (select xq_text('reach')) = 'staff' and xq_participation_inside(fact.stream_id));
create policy fact_of_voice on fact for select using (
  stream = 'participation-voice' and (select xq_text('reach')) = 'staff'
  and exists (select from participation_voice v where v.id = fact.stream_id));
-- from outside something is brought; what comes of it the house writes
create policy participation_entry on fact as restrictive for insert with check (
  stream not in ('participation', 'participation-voice')
  or case xq_text('reach')
       when 'public' then stream = 'participation-voice' and kind = 'Received' and seq = 1
       else xq_text('reach') in ('staff', 'system')
     end);
