-- The journal (SYS-3): what happened, in one chain per case, and who read protected data.
-- The application's role may add and read, never change or remove; it can choose neither id nor xid.

create table fact (
    id             bigint generated always as identity primary key,
    stream         text        not null,
    stream_id      bigint      not null,
    seq            int         not null check (seq > 0),
    direct_customs char(4)     not null,
    at             timestamptz not null,
    by_kind        text        not null check (by_kind in ('staff', 'petitioner', 'visitor', 'machine')),
    by_account     bigint,
    by_post        bigint,
    by_name        text        not null,
    kind           text        not null,
    payload        text        not null check (payload is json),
    prev           bytea       not null check (length(prev) = 32),
    hash           bytea       not null check (length(hash) = 32),
    -- the writing transaction (xid8 as a number): decides, whatever the order of commits, which seal covers the fact
    xid            bigint      not null default (pg_current_xact_id()::text::bigint),
    unique (stream, stream_id, seq)
);
create index fact_seal on fact (xid, id);
comment on table fact is 'What happened, append-only, one hash chain per stream (SYS-3)';

-- who read protected data, tried to without a right, or took it out
create table reading (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    what         text        not null check (what in ('READ', 'UNMASKED', 'REFUSED', 'EXPORTED')),
    account      bigint      not null,
    post         bigint      not null,
    person       bigint      not null,
    name         text        not null,
    house_path   text        not null,
    subject_kind text        not null,
    subject_id   bigint      not null,
    xid          bigint      not null default (pg_current_xact_id()::text::bigint)
);
create index reading_seal on reading (xid, id);
create index reading_person on reading (person, id);
create index reading_subject on reading (subject_kind, subject_id, id);
comment on table reading is 'Who read, was refused or exported protected data, append-only (SYS-3)';

-- seal n covers every fact and reading whose transaction is in [from_xid, to_xid)
create table journal_seal (
    no             int         primary key check (no > 0),
    from_xid       bigint      not null,
    to_xid         bigint      not null check (to_xid > from_xid),
    facts          bigint      not null,
    fact_digest    bytea       not null check (length(fact_digest) = 32),
    readings       bigint      not null,
    reading_digest bytea       not null check (length(reading_digest) = 32),
    at             timestamptz not null,
    prev           bytea       not null check (length(prev) = 32),
    hash           bytea       not null check (length(hash) = 32)
);
comment on table journal_seal is 'Second level of the journal: one chain over all that was written, in the order of transactions';

grant select on fact, reading, journal_seal to ${appRole};
grant insert (stream, stream_id, seq, direct_customs, at, by_kind, by_account, by_post, by_name, kind, payload, prev, hash)
    on fact to ${appRole};
grant insert (at, what, account, post, person, name, house_path, subject_kind, subject_id) on reading to ${appRole};
grant insert on journal_seal to ${appRole};

alter table fact enable row level security;
alter table reading enable row level security;
alter table journal_seal enable row level security;

-- Each module adds the policy for the stream kinds that it owns. Facts of the system are no case data.
create policy fact_system_task on fact for select using (current_setting('xq.reach', true) = 'system');
create policy fact_of_system on fact for select
    using (stream = 'system' and current_setting('xq.reach', true) = 'staff');
-- nobody can write in another kind's name
create policy fact_append on fact for insert with check (
    by_kind = case current_setting('xq.reach', true)
                  when 'staff' then 'staff'
                  when 'petitioner' then 'petitioner'
                  when 'public' then 'visitor'
                  when 'system' then 'machine' end);

create policy reading_system_task on reading for select using (current_setting('xq.reach', true) = 'system');
-- an auditor sees the own house and those below
create policy reading_of_house on reading for select using (
    current_setting('xq.reach', true) = 'staff'
    and starts_with(house_path, nullif(current_setting('xq.house_path', true), '')));
create policy reading_append on reading for insert with check (
    current_setting('xq.reach', true) = 'staff'
    and person::text = current_setting('xq.person', true));

create policy seal_read on journal_seal for select using (current_setting('xq.reach', true) in ('system', 'staff'));
create policy seal_append on journal_seal for insert with check (current_setting('xq.reach', true) = 'system');
