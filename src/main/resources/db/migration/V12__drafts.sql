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
