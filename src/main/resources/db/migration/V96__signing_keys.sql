-- How the keys with which houses sign did last: the key itself stays in its file or on its token.
create table signing_key (
  house_code  text not null references house,
  place       text not null,                                -- the file, or the configuration of the token
  used_at     timestamptz,
  failed_at   timestamptz,
  why         text,
  failing     boolean not null default false,
  primary key (house_code, place),
  constraint told check ((failed_at is null) = (why is null) and (not failing or failed_at is not null))
);
comment on table signing_key is 'When each signing key was used last, and when and why it failed last';

alter table signing_key enable row level security;
create policy sight on signing_key for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
  or (select xq_text('reach')) = 'staff' and (select xq_administers()) and exists (
    select from house h where h.code = house_code and starts_with(h.path, (select xq_text('house_path')))));
create policy entry on signing_key for insert with check (xq_text('reach') = 'system');
create policy change on signing_key for update using (xq_text('reach') = 'system');
grant select, insert on signing_key to ${appRole};
grant update (used_at, failed_at, why, failing) on signing_key to ${appRole};
