-- What the content store holds. Names and who may read a file belong to the module that attaches it; a content that is
-- attached twice is kept once. No row-level security: nobody comes here but with a hash learned from a row he may see.
create table stored_file (
    sha256   text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size     bigint      not null check (size > 0),
    type     text        not null,
    first_at timestamptz not null
);
comment on table stored_file is 'Contents in the file store by their SHA-256; nothing is changed or removed here';
grant select, insert on stored_file to ${appRole};
