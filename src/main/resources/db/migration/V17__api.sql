-- What programs act with, and what they were answered.

-- the powers of the post that a token may use; null: all of them
alter table api_token add column powers text[];
create index api_token_account on api_token (account_id, id);

-- The answer to a request that may be sent twice (Idempotency-Key), sealed, kept for a day. It is written in the same
-- transaction as what the request did, so there is never the one without the other.
create table api_reply (
  id          bigint generated always as identity unique,
  caller      text not null,                              -- the account, or 'public'
  key_sha256  bytea not null check (length(key_sha256) = 32),
  request     bytea not null check (length(request) = 32), -- of path and body: the same key with another body is refused
  reply       bytea not null,
  at          timestamptz not null,
  primary key (caller, key_sha256)
);
create index api_reply_at on api_reply (at);
grant select, insert, update, delete on api_reply to ${appRole};
