-- Letters that come by post (来信): the mail book with its steps, what came inside, money and valuables, the handling slip.

-- One letter or telegram, from the signature to the case it becomes; its house alone sees it.
create sequence mail_id;
create table mail_item (
  id              bigint  primary key,
  house_code      text    not null references house,
  direct_customs  text    not null,
  on_day          date    not null,                       -- signed for
  ord             integer not null check (ord > 0),
  number          text    not null unique,                -- as it stands on the envelope, with a check digit
  once            uuid    not null,                       -- the form by which it was signed for
  kind            text    not null check (kind in ('ORDINARY', 'REGISTERED', 'EXPRESS', 'TELEGRAM')),
  came_at         timestamptz not null,
  step            text    not null check (step in
                    ('SIGNED', 'DISINFECTED', 'DISTRIBUTED', 'OPENED', 'BOUND', 'STAMPED', 'SCANNED')),
  clerk           bigint  references person,              -- to whom it was distributed
  described       boolean not null default false,         -- the envelope was written down
  unscanned       boolean not null default false,         -- goes on without pictures, for a reason that is kept
  valuables       text    not null default 'NONE' check (valuables in ('NONE', 'OPEN', 'SETTLED')),
  outcome         text    check (outcome in ('REGISTERED', 'JOINED', 'HANDED_ON')),
  ground          text    check (ground in ('MISDELIVERED', 'PERSONAL', 'OFFICIAL', 'NO_PETITION')),
  ended_on        date,
  seq             integer not null,
  hash            bytea   not null check (length(hash) = 32),
  unique (house_code, on_day, ord),
  constraint ended_letter_has_a_day check ((outcome is null) = (ended_on is null)),
  constraint handed_on_has_a_ground check ((outcome is not distinct from 'HANDED_ON') = (ground is not null)),
  constraint handed_on_leaves_nothing_open check (outcome is distinct from 'HANDED_ON' or valuables <> 'OPEN')
);
create index mail_item_waiting on mail_item (house_code, id) where outcome is null or valuables = 'OPEN';
create index mail_item_clerk on mail_item (clerk) where clerk is not null;
create index mail_item_once on mail_item (once);

-- each step with person and time
create table mail_step (
  mail_id     bigint not null references mail_item,
  step        text   not null,
  house_code  text   not null,
  person_id   bigint not null references person,
  at          timestamptz not null,
  primary key (mail_id, step)
);
create index mail_step_person on mail_step (person_id);

-- What the envelope says, sealed.
create table mail_content (
  mail_id     bigint primary key references mail_item,
  house_code  text   not null,
  content     bytea  not null
);

-- The case it became or was added to: seen by whoever sees the case.
create table mail_case (
  mail_id      bigint primary key references mail_item,
  petition_id  bigint not null references petition
);
create index mail_case_petition on mail_case (petition_id);

-- pictures, in the order in which the papers are bound
create table mail_scan (
  id          bigint  generated always as identity primary key,
  mail_id     bigint  not null references mail_item,
  house_code  text    not null,
  part        text    not null check (part in ('MAIN', 'ENCLOSURE', 'ENVELOPE')),
  sha256      text    not null,
  type        text    not null,
  size        bigint  not null
);
create index mail_scan_mail on mail_scan (mail_id);

-- 随信钱物: taken by two people, given back or handed over by two people
create table mail_valuable (
  id            bigint  primary key,
  mail_id       bigint  not null references mail_item,
  house_code    text    not null references house,
  content       bytea   not null,                         -- what it is, sealed
  taken_by      bigint  not null references person,
  taken_with    bigint  not null references person,
  taken_at      timestamptz not null,
  state         text    not null check (state in ('OPEN', 'RETURNED', 'HANDED_OVER')),
  settlement    bytea,                                    -- to whom, against which receipt, sealed
  settled_by    bigint  references person,
  settled_with  bigint  references person,
  settled_on    date,
  constraint taken_by_two check (taken_by <> taken_with),
  constraint settled_by_two check (settled_by <> settled_with),
  constraint settled_whole check ((state = 'OPEN') = (settled_on is null)
    and (state = 'OPEN') = (settlement is null) and (state = 'OPEN') = (settled_by is null)
    and (state = 'OPEN') = (settled_with is null))
);
create index mail_valuable_mail on mail_valuable (mail_id);
create index mail_valuable_house on mail_valuable (house_code, id desc);
create index mail_valuable_taken_by on mail_valuable (taken_by);
create index mail_valuable_taken_with on mail_valuable (taken_with);
create index mail_valuable_settled_by on mail_valuable (settled_by) where settled_by is not null;
create index mail_valuable_settled_with on mail_valuable (settled_with) where settled_with is not null;

-- 来信办理单: the proposal that goes with the original to the leader in charge, the decision, and how it was carried out
create table mail_slip (
  id              bigint  primary key,
  petition_id     bigint  not null references petition,
  house_code      text    not null references house,
  direct_customs  text    not null,
  state           text    not null check (state in ('SUBMITTED', 'DECIDED', 'CARRIED_OUT')),
  leader          bigint  not null references person,
  proposal        text    not null,
  submitted_by    bigint  not null references person,
  submitted_at    timestamptz not null,
  agreed          boolean,
  words           text    not null default '',
  decided_by      bigint  references person,
  decided_at      timestamptz,
  result          text    not null default '',
  carried_by      bigint  references person,
  carried_on      date,
  seq             integer not null,
  hash            bytea   not null check (length(hash) = 32),
  constraint decided_slip_has_a_decision check ((state = 'SUBMITTED') = (agreed is null)
    and (state = 'SUBMITTED') = (decided_at is null)),
  constraint carried_out_slip_has_a_day check ((state = 'CARRIED_OUT') = (carried_on is not null))
);
create index mail_slip_petition on mail_slip (petition_id);
create index mail_slip_waiting on mail_slip (house_code, state, id) where state <> 'CARRIED_OUT';
create index mail_slip_house on mail_slip (house_code, id desc);
create index mail_slip_leader on mail_slip (leader);
create index mail_slip_submitted_by on mail_slip (submitted_by);
create index mail_slip_decided_by on mail_slip (decided_by) where decided_by is not null;
create index mail_slip_carried_by on mail_slip (carried_by) where carried_by is not null;

do $$
declare t text;
begin
  foreach t in array array['mail_item', 'mail_step', 'mail_valuable'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy sight on %I for select using (xq_receives(house_code))', t);
    execute format('create policy change on %I for update using (xq_receives(house_code))', t);
    execute format('create policy entry on %I for insert with check (xq_receives(house_code))', t);
    execute format('grant select, insert, update on %I to ${appRole}', t);
  end loop;
end $$;
-- a step pressed by mistake; that it was taken and taken back the journal keeps
create policy back on mail_step for delete using (xq_receives(house_code));
grant delete on mail_step to ${appRole};

alter table mail_case enable row level security;
create policy sight on mail_case for select using (exists (select from petition p where p.id = petition_id));
create policy entry on mail_case for insert with check (xq_text('reach') in ('staff', 'system'));
grant select, insert on mail_case to ${appRole};

-- Once a letter is a case, its envelope and pictures are seen by whoever sees the case: the walls hold here too. Which case
-- it is must be known also where the viewer doesn't see it.
create function mail_became(wanted bigint) returns bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select petition_id from public.mail_case where mail_id = wanted
$$;
revoke all on function mail_became(bigint) from public;
grant execute on function mail_became(bigint) to ${appRole};
create function xq_reads_mail(house text, mail bigint) returns boolean language sql stable as $$
  select xq_receives(house) and (mail_became(mail) is null
    or exists (select from petition p where p.id = mail_became(mail)))
$$;
do $$
declare t text;
begin
  foreach t in array array['mail_content', 'mail_scan'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy sight on %I for select using (xq_reads_mail(house_code, mail_id))', t);
    execute format('create policy change on %I for update using (xq_reads_mail(house_code, mail_id))', t);
    execute format('create policy entry on %I for insert with check (xq_receives(house_code))', t);
    execute format('grant select, insert, update on %I to ${appRole}', t);
  end loop;
end $$;
-- a picture that was taken anew
create policy anew on mail_scan for delete using (xq_reads_mail(house_code, mail_id));
grant delete on mail_scan to ${appRole};

alter table mail_slip enable row level security;
create policy sight on mail_slip for select using (
  (select xq_text('reach')) in ('staff', 'system') and exists (select from petition p where p.id = petition_id));
create policy change on mail_slip for update using (
  (select xq_text('reach')) in ('staff', 'system') and exists (select from petition p where p.id = petition_id));
create policy entry on mail_slip for insert with check (
  (select xq_text('reach')) in ('staff', 'system') and exists (select from petition p where p.id = petition_id));
grant select, insert, update on mail_slip to ${appRole};
grant usage on sequence mail_id to ${appRole};

create policy mail_sight on fact for select
  using (stream = 'mail' and exists (select from mail_item m where m.id = stream_id));
create policy slip_sight on fact for select
  using (stream = 'slip' and exists (select from mail_slip s where s.id = stream_id));
