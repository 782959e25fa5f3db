-- People from outside who take part in a case (KM-10): accounts of a kind of their own, which see exactly what they were
-- engaged for; and the register of petition posts and training.

alter table account add column outside boolean not null default false;

create table participant (
  id              bigint generated always as identity primary key,
  direct_customs  text not null,
  house_code      text not null references house,
  person_id       bigint not null unique references person,
  name            text not null,
  kind            text not null check (kind in ('LAWYER', 'PUBLIC_LAWYER', 'SOCIAL_WORKER', 'DEPUTY', 'ORGANISATION')),
  body            text not null,
  login           text,                                   -- of the account, once the administrator has opened one
  open            boolean not null default true
);
create index participant_house on participant (house_code, id);

create sequence engagement_id;
create table engagement (
  id              bigint primary key,
  direct_customs  text not null,
  house_code      text not null references house,
  house_path      text not null,
  petition_id     bigint not null references petition,
  participant_id  bigint not null references participant,
  person_id       bigint not null references person,
  number          text not null,
  title           text not null,
  purpose         text not null,
  from_on         date not null,
  until_on        date not null,
  ended_on        date,
  opinion         text not null default '',
  opinion_on      date,
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint engagement_ends check (until_on >= from_on)
);
create index engagement_petition on engagement (petition_id, id);
create index engagement_participant on engagement (participant_id);
create index engagement_person on engagement (person_id, id) where ended_on is null;
create index engagement_house on engagement (house_code, id);
create unique index engaged_once on engagement (petition_id, participant_id) where ended_on is null;

create table engagement_paper (
  engagement_id  bigint not null references engagement,
  kind           text not null check (kind in ('TEXT', 'ATTACHMENT', 'LETTER')),
  ref            bigint not null,
  primary key (engagement_id, kind, ref)
);

alter table participant enable row level security;
alter table engagement enable row level security;
alter table engagement_paper enable row level security;
create policy sight on participant for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
  or (select xq_text('reach')) = 'participant' and person_id = (select xq_big('person')));
create policy entry on participant for insert with check (xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy change on participant for update using (xq_text('reach') = 'staff' and house_code = xq_text('house'));
-- staff see it with the case; whoever is engaged sees the own engagements while they last, and of the case nothing at all:
-- what was given is read through the functions below
create policy sight on engagement for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and exists (select from petition p where p.id = petition_id)
  or (select xq_text('reach')) = 'participant' and person_id = (select xq_big('person')) and ended_on is null);
create policy entry on engagement for insert with check (xq_text('reach') = 'staff');
create policy change on engagement for update using (
  xq_text('reach') = 'staff' and exists (select from petition p where p.id = petition_id)
  or xq_text('reach') = 'participant' and person_id = xq_big('person') and ended_on is null) with check (true);
create policy sight on engagement_paper for select using (
  exists (select from engagement e where e.id = engagement_id));
create policy entry on engagement_paper for insert with check (xq_text('reach') = 'staff');
create policy fact_of_engagement on fact for select
  using (stream = 'engagement' and exists (select from engagement e where e.id = fact.stream_id));

alter table fact drop constraint fact_by_kind_check;
alter table fact add constraint fact_by_kind_check
  check (by_kind in ('staff', 'petitioner', 'visitor', 'machine', 'participant'));
create policy fact_by_participant on fact for insert with check (
  by_kind = 'participant' and stream = 'engagement' and xq_text('reach') = 'participant');
create policy reading_by_participant on reading for insert with check (
  current_setting('xq.reach', true) = 'participant' and person::text = current_setting('xq.person', true));

-- What one who is engaged was given, and nothing else of the case.
create function given_text(wanted bigint) returns table (request text, facts text) language sql stable security definer
  set search_path = pg_catalog, public as $$
  select t.request, t.facts
    from public.engagement e
    join public.engagement_paper p on p.engagement_id = e.id and p.kind = 'TEXT'
    join public.petition_text t on t.petition_id = e.petition_id
   where e.id = wanted and e.ended_on is null
     and public.xq_text('reach') = 'participant' and e.person_id = public.xq_big('person')
$$;
create function given_attachments(wanted bigint) returns table (id bigint, sha256 text, name text, type text, size bigint)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select a.id, a.sha256, a.name, a.type, a.size
    from public.engagement e
    join public.engagement_paper p on p.engagement_id = e.id and p.kind = 'ATTACHMENT'
    join public.attachment a on a.id = p.ref and a.petition_id = e.petition_id
   where e.id = wanted and e.ended_on is null
     and public.xq_text('reach') = 'participant' and e.person_id = public.xq_big('person')
   order by a.id
$$;
create function given_letters(wanted bigint) returns table (id bigint, kind text, number text, issued_on date, content bytea)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select l.id, l.kind, l.number, l.issued_on, l.content
    from public.engagement e
    join public.engagement_paper p on p.engagement_id = e.id and p.kind = 'LETTER'
    join public.letter l on l.id = p.ref and l.petition_id = e.petition_id
   where e.id = wanted and e.ended_on is null
     and public.xq_text('reach') = 'participant' and e.person_id = public.xq_big('person')
   order by l.id
$$;
do $$
declare f text;
begin
  foreach f in array array['given_text', 'given_attachments', 'given_letters'] loop
    execute format('revoke all on function %I(bigint) from public', f);
    execute format('grant execute on function %I(bigint) to ${appRole}', f);
  end loop;
end $$;

-- The register of petition posts: appointments, rotation for training (岗位锻炼), training courses.
create table staff_record (
  id          bigint generated always as identity primary key,
  house_code  text not null references house,
  person_id   bigint not null references person,
  kind        text not null check (kind in ('APPOINTED', 'ROTATED_IN', 'ROTATED_OUT', 'TRAINED')),
  from_on     date not null,
  until_on    date,
  words       text not null,
  hours       integer check (hours > 0),
  noted_by    text not null,
  noted_on    date not null,
  constraint record_ends check (until_on is null or until_on >= from_on)
);
create index staff_record_house on staff_record (house_code, from_on desc, id desc);
create index staff_record_person on staff_record (person_id);
alter table staff_record enable row level security;
create policy of_the_house on staff_record using (
  (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')));
grant select, insert on participant, engagement, engagement_paper, staff_record to ${appRole};
grant update (login, open, body, kind) on participant to ${appRole};
grant update (ended_on, opinion, opinion_on, seq, hash) on engagement to ${appRole};
grant usage on sequence engagement_id to ${appRole};
