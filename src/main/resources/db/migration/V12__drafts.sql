-- A letter that somebody is writing on the public site. What was entered is sealed with the token that only the browser
-- holds; whoever asked for a code to go on elsewhere has the token sealed with that code. Neither stands here readable.
create table portal_draft (
  form           bytea       primary key check (length(form) = 32),
  content        bytea       not null,
  touched_at     timestamptz not null,
  resume_sha256  bytea       unique check (length(resume_sha256) = 32),
  resume_token   bytea,
  constraint resume_code_opens_a_token check ((resume_sha256 is null) = (resume_token is null))
);
create index portal_draft_touched on portal_draft (touched_at);

grant select, insert, update, delete on portal_draft to ${appRole};

-- How a petitioner was satisfied (LAW-P5), for the figures; the words stand in the journal.
create table rating (
  petition_id     bigint      primary key references petition,
  direct_customs  text        not null,
  office          text        not null,
  handling        text,
  at              timestamptz not null
);
alter table rating enable row level security;
create policy sight on rating for select using (exists (select from petition p where p.id = petition_id));
create policy change on rating for update using (exists (select from petition p where p.id = petition_id)) with check (true);
create policy entry on rating for insert with check (xq_text('reach') is not null);
grant select, insert, update on rating to ${appRole};

-- News that a petitioner is to be told by mail: written with the act, sent by a job, then deleted. Neither address nor
-- word stands here, and nobody but the job sees which petitions there are.
create table notice (
  id           bigint      generated always as identity primary key,
  petition_id  bigint      not null references petition,
  created_at   timestamptz not null,
  next_at      timestamptz not null,
  failed       integer     not null default 0,
  state        text        not null default 'WAITING' check (state in ('WAITING', 'GIVEN_UP'))
);
create index notice_next on notice (next_at) where state = 'WAITING';
create index notice_state on notice (state);
alter table notice enable row level security;
create policy work on notice for all using (xq_text('reach') = 'system') with check (true);
create policy entry on notice for insert with check (xq_text('reach') is not null);
grant select, insert, update, delete on notice to ${appRole};
