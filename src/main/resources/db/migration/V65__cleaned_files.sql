-- A public file that is a cleaned copy (清理后的副本): what it was made from stays with those who make it, and is never public.

create table public_original (
  document_id bigint not null,
  version     integer not null,
  no          smallint not null check (no > 0),           -- of the copy that is public in its place
  sha256      text not null,
  name        text not null,
  type        text not null,
  size        bigint not null,
  primary key (document_id, version, no),
  foreign key (document_id, version) references public_version
);
alter table public_original enable row level security;
create policy sight on public_original for select using (xq_public_document(document_id, true));
create policy entry on public_original for insert with check (xq_public_document(document_id, true));
create policy removal on public_original for delete using (xq_public_document(document_id, true));
grant select, insert, delete on public_original to ${appRole};
