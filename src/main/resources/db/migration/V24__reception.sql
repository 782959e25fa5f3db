-- Reception of visitors (信访接待): rooms, days on which the head receives, bookings, the window, the duty desk,
-- incidents, emergency plans.

-- Each of them is a paper with a chain of facts of its own; its house alone sees what is not for the public.
create sequence reception_id;
create table reception_paper (
  id              bigint  primary key,
  kind            text    not null check (kind in ('ROOM', 'DAY', 'BOOKING', 'VISIT', 'DUTY', 'INCIDENT', 'PLAN')),
  direct_customs  text    not null,
  house_code      text    not null references house,
  seq             integer not null,
  hash            bytea   not null check (length(hash) = 32)
);
create index reception_paper_house on reception_paper (house_code);

-- The case that came of it: seen by whoever sees the case, so that the walls of the case hold here too.
create table reception_case (
  paper_id     bigint not null references reception_paper,
  petition_id  bigint not null references petition,
  primary key (paper_id, petition_id)
);
create index reception_case_petition on reception_case (petition_id);

-- 信访接待室 (KM-15b): open to the public
create table reception_room (
  id          bigint  primary key references reception_paper,
  house_code  text    not null references house,
  in_use      boolean not null,
  details     jsonb   not null
);
create index reception_room_house on reception_room (house_code) where in_use;

-- 关长接待日 (KM-13): open to the public once it is published
create table reception_day (
  id            bigint  primary key references reception_paper,
  house_code    text    not null references house,
  on_day        date    not null,
  begins        time    not null,
  ends          time    not null check (ends > begins),
  state         text    not null check (state in ('PLANNED', 'PUBLISHED', 'HELD', 'CANCELLED')),
  published_on  date,
  late          boolean not null default false,           -- published after the last day for it
  seats         integer not null check (seats >= 0),
  details       jsonb   not null,
  constraint day_is_published_before_it_is_held check ((state = 'PLANNED') = (published_on is null))
);
create unique index reception_day_once on reception_day (house_code, on_day) where state <> 'CANCELLED';
create index reception_day_on on reception_day (on_day);

-- Who booked, how to reach them and what about is sealed, and struck out once it is a case.
create table reception_booking (
  id           bigint  primary key references reception_paper,
  day_id       bigint  not null references reception_day,
  house_code   text    not null references house,
  number       text    not null unique,
  code_sha256  bytea   not null check (length(code_sha256) = 32),
  state        text    not null check (state in ('BOOKED', 'CANCELLED', 'ABSENT', 'RECEIVED', 'FORWARDED')),
  content      bytea,
  booked_at    timestamptz not null,
  reminded_on  date,
  followed_on  date,                                      -- the last look at what became of it
  told_on      date                                       -- the visitor was told of the result
);
create index reception_booking_day on reception_booking (day_id);
create index reception_booking_open on reception_booking (house_code, state) where told_on is null;

-- 来访 (KM-18, JF-V1, JF-V2): the queue of the day at the window
create table reception_visit (
  id          bigint  primary key references reception_paper,
  house_code  text    not null references house,
  on_day      date    not null,
  ticket      integer not null check (ticket > 0),
  state       text    not null check (state in ('WAITING', 'CALLED', 'INTERVIEW', 'DONE', 'LEFT')),
  people      integer not null check (people > 0),
  name        bytea,                                      -- sealed; struck out when the case is behind the wall
  registered  boolean not null default false,
  came_at     timestamptz not null,
  called_at   timestamptz,
  begun_at    timestamptz,
  ended_at    timestamptz
);
create unique index reception_visit_ticket on reception_visit (house_code, on_day, ticket);
create index reception_visit_open on reception_visit (house_code, on_day) where state in ('WAITING', 'CALLED', 'INTERVIEW');

-- the office asks a department to send somebody (KM-8, KM-18b)
create table reception_call (
  id             bigint  generated always as identity primary key,
  visit_id       bigint  not null references reception_visit,
  house_code     text    not null references house,
  department_id  bigint  not null references department,
  state          text    not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'ARRIVED')),
  about          text    not null,                        -- the business, no person
  asked_at       timestamptz not null,
  person_id      bigint  references person,               -- who comes
  reason         text    not null default '',
  answered_at    timestamptz,
  arrived_at     timestamptz
);
create index reception_call_visit on reception_call (visit_id);
create index reception_call_department on reception_call (department_id) where state in ('ASKED', 'CONFIRMED');
create index reception_call_person on reception_call (person_id) where person_id is not null;

-- 接谈记录 (JF-V2): of a case behind the wall its readers alone read it
create table reception_interview (
  visit_id     bigint  primary key references reception_visit,
  house_code   text    not null references house,
  petition_id  bigint  references petition,
  content      bytea   not null,
  clerk        bigint  not null references person,
  finished     boolean not null,
  at           timestamptz not null
);
create index reception_interview_petition on reception_interview (petition_id) where petition_id is not null;
create index reception_interview_clerk on reception_interview (clerk);

-- 约谈、待补材料: what was agreed at the window
create table reception_promise (
  id          bigint  generated always as identity primary key,
  visit_id    bigint  not null references reception_visit,
  house_code  text    not null references house,
  kind        text    not null check (kind in ('APPOINTMENT', 'MATERIAL')),
  on_day      date    not null,
  at          time,
  words       bytea   not null,
  state       text    not null check (state in ('OPEN', 'KEPT', 'DROPPED'))
);
create index reception_promise_visit on reception_promise (visit_id);
create index reception_promise_open on reception_promise (house_code, on_day) where state = 'OPEN';

-- 节假日、非工作时间来访记录 (KM-14)
create table reception_duty (
  id          bigint  primary key references reception_paper,
  house_code  text    not null references house,
  taken_at    timestamptz not null,
  due_on      date    not null,                           -- the working day on which it lies in the office's queue
  sudden      text    check (sudden in ('GROUP', 'EXTREME')),
  state       text    not null check (state in ('WAITING', 'TAKEN_OVER')),
  content     bytea   not null
);
create index reception_duty_open on reception_duty (house_code, due_on) where state = 'WAITING';

-- 违反信访秩序的行为、特殊情况 (KM-19, JF-V4a, JF-V4b)
create table reception_incident (
  id          bigint  primary key references reception_paper,
  house_code  text    not null references house,
  begun_at    timestamptz not null,
  kind        text    not null,
  open        boolean not null,
  content     bytea   not null
);
create index reception_incident_open on reception_incident (house_code) where open;
create index reception_incident_house on reception_incident (house_code, id desc);

-- 信访工作领导小组、紧急预案、重要敏感时期 (KM-5)
create table reception_plan (
  id          bigint  primary key references reception_paper,
  house_code  text    not null references house,
  kind        text    not null check (kind in ('GROUP', 'PLAN', 'PERIOD')),
  from_day    date    not null,
  to_day      date    not null check (to_day >= from_day),
  in_force    boolean not null,
  details     jsonb   not null
);
create index reception_plan_house on reception_plan (house_code, kind) where in_force;
create table reception_measure (
  period_id   bigint  not null references reception_plan,
  house_code  text    not null references house,
  on_day      date    not null,
  ord         integer not null,
  done_by     bigint  not null references person,
  done_at     timestamptz not null,
  remark      text    not null default '',
  primary key (period_id, on_day, ord)
);
create index reception_measure_person on reception_measure (done_by);

-- Its house sees it, and the system at a task.
create function xq_receives(house text) returns boolean language sql stable as $$
  select xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house = xq_text('house')
$$;

do $$
declare t text;
begin
  foreach t in array array['reception_paper', 'reception_room', 'reception_day', 'reception_booking', 'reception_visit',
      'reception_call', 'reception_promise', 'reception_duty', 'reception_incident', 'reception_plan', 'reception_measure'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy sight on %I for select using (xq_receives(house_code))', t);
    execute format('create policy change on %I for update using (xq_receives(house_code))', t);
    execute format('create policy entry on %I for insert with check (xq_receives(house_code))', t);
    execute format('grant select, insert, update on %I to ${appRole}', t);
  end loop;
end $$;

-- everybody may know where and when one is received
create policy for_all on reception_room for select using (xq_text('reach') is not null);
create policy for_all on reception_day for select using (xq_text('reach') is not null and state <> 'PLANNED');

alter table reception_interview enable row level security;
create policy sight on reception_interview for select using (
  xq_receives(house_code)
  and (petition_id is null or exists (select from petition p where p.id = petition_id)));
create policy change on reception_interview for update using (
  xq_receives(house_code)
  and (petition_id is null or exists (select from petition p where p.id = petition_id))) with check (true);
create policy entry on reception_interview for insert with check (xq_receives(house_code));

alter table reception_case enable row level security;
create policy sight on reception_case for select using (exists (select from petition p where p.id = petition_id));
create policy entry on reception_case for insert with check (xq_text('reach') in ('staff', 'system'));
grant select, insert, update on reception_interview to ${appRole};
grant select, insert on reception_case to ${appRole};
grant usage on sequence reception_id to ${appRole};

create policy reception_sight on fact for select
  using (stream = 'reception' and exists (select from reception_paper p where p.id = stream_id));
