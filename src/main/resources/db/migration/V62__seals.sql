-- Seals (印章) of the houses: the register, who may ask for which, every use; and issued letters as files that never change.

create sequence house_seal_id;
create table house_seal (
  id              bigint primary key,
  house_code      text not null references house,
  direct_customs  text not null,
  kind            text not null check (kind in ('HOUSE', 'PETITION', 'DISCLOSURE', 'OTHER')),
  name            text not null check (name <> ''),          -- 昆明海关信访专用章
  arc             text not null check (arc <> ''),           -- what runs along the arc
  below           text not null,                             -- under the star; empty for the house's own seal
  powers          text not null check (powers <> ''),        -- by whose powers, for what it is used
  size            integer not null check (size between 30 and 50),  -- millimetres
  keeper_post     bigint not null references post,           -- 印章保管人
  approver_post   bigint references post,                    -- null: any leader of the house
  valid_from      date not null,
  valid_until     date,
  state           text not null check (state in ('IN_USE', 'SUSPENDED', 'DESTROYED')),
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint seal_ends check (valid_until is null or valid_until >= valid_from)
);
comment on table house_seal is 'The register of seals of a house; what one looks like stands in seal_picture';
create index house_seal_house on house_seal (house_code, id);
create index house_seal_keeper on house_seal (keeper_post);
create index house_seal_approver on house_seal (approver_post) where approver_post is not null;

create table seal_picture (
  seal_id  bigint primary key references house_seal,
  png      bytea not null
);
comment on table seal_picture is 'Pictures that were handed in; read by the system alone, when it places a seal';

create table seal_holder (
  seal_id  bigint not null references house_seal,
  post_id  bigint not null references post,
  primary key (seal_id, post_id)
);
comment on table seal_holder is 'Posts whose holders may ask that a seal be used';
create index seal_holder_post on seal_holder (post_id);

create table seal_letter (
  house_code   text not null references house,
  letter_kind  text not null,
  seal_id      bigint not null references house_seal,
  approval     text not null check (approval in ('WITH_LETTER', 'APART')),
  primary key (house_code, letter_kind)
);
comment on table seal_letter is 'Which seal a house puts on which kind of letter, and whether issuing the letter approves its use';
create index seal_letter_seal on seal_letter (seal_id);

create sequence seal_use_id;
create table seal_use (
  id              bigint primary key,
  seal_id         bigint not null references house_seal,
  house_code      text not null references house,
  direct_customs  text not null,
  document        text not null check (document <> ''),      -- number of the letter, or title of the paper
  letter_of       text check (letter_of in ('petition', 'application', 'sending', 'supervision')),
  letter_id       bigint,
  letter_kind     text,
  purpose         text not null,
  copies          integer not null check (copies > 0),
  asked_by        text not null,
  asked_person    bigint references person,                  -- null: by the portal, on behalf of nobody of the staff
  asked_at        timestamptz not null,
  state           text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'USED')),
  decided_by      text,
  decided_person  bigint references person,
  decided_at      timestamptz,
  reason          text,
  used_by         text,
  used_at         timestamptz,
  pdf             text check (pdf ~ '^[0-9a-f]{64}$'),       -- the very file
  ofd             text check (ofd ~ '^[0-9a-f]{64}$'),
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint of_a_letter check ((letter_of is null) = (letter_id is null) and (letter_of is null) = (letter_kind is null)),
  constraint decided check ((decided_at is null) = (state = 'ASKED')),
  constraint used check ((used_at is null) = (state <> 'USED'))
);
create index seal_use_seal on seal_use (seal_id, id desc);
create index seal_use_waiting on seal_use (seal_id, id) where state in ('ASKED', 'APPROVED');
create unique index seal_use_letter on seal_use (letter_of, letter_id) where letter_of is not null;
create index seal_use_asked on seal_use (asked_person, id desc);
create index seal_use_house on seal_use (house_code, id desc);
create index seal_use_decided on seal_use (decided_person) where decided_person is not null;

create table issued_letter (
  letter_of    text not null check (letter_of in ('petition', 'application', 'sending', 'supervision')),
  letter_id    bigint not null,
  house_code   text not null references house,
  letter_kind  text not null,
  number       text not null,
  by_name      text not null,                                -- whose act issued it
  by_person    bigint references person,
  at           timestamptz not null,
  state        text not null check (state in ('DUE', 'WAITING', 'DONE')),
  pdf          text check (pdf ~ '^[0-9a-f]{64}$'),
  ofd          text check (ofd ~ '^[0-9a-f]{64}$'),
  signed       boolean not null default false,
  seal_id      bigint references house_seal,
  done_at      timestamptz,
  tries        integer not null default 0,
  again_at     timestamptz not null,
  failure      text,
  primary key (letter_of, letter_id),
  constraint done check ((state = 'DONE') = (pdf is not null) and (state = 'DONE') = (ofd is not null) and (state = 'DONE') = (done_at is not null))
);
comment on table issued_letter is 'One row a letter from its issue on: its one file, or that it is still to be made';
create index issued_letter_due on issued_letter (again_at) where state <> 'DONE';
create index issued_letter_pdf on issued_letter (pdf) where pdf is not null;
create index issued_letter_ofd on issued_letter (ofd) where ofd is not null;
create index issued_letter_house on issued_letter (house_code);
create index issued_letter_seal on issued_letter (seal_id) where seal_id is not null;
create index issued_letter_by on issued_letter (by_person) where by_person is not null;

-- Whether somebody who looks keeps a seal or approves its use, in whichever of their posts.
create function xq_seal(wanted bigint) returns boolean language sql stable parallel safe as $$
  select exists (select from house_seal s join post p on p.id in (s.keeper_post, s.approver_post)
                  where s.id = wanted and p.person_id in (xq_big('person'), xq_big('behalf'))
                    and s.house_code = xq_text('house'))
$$;
revoke all on function xq_seal(bigint) from public;
grant execute on function xq_seal(bigint) to ${appRole};

alter table house_seal enable row level security;
create policy sight on house_seal for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')));
create policy entry on house_seal for insert with check (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy change on house_seal for update using (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house'));

-- nobody looks at a picture: it is put in, and the system places it
alter table seal_picture enable row level security;
create policy sight on seal_picture for select using (xq_text('reach') = 'system');
create policy entry on seal_picture for insert with check (
  xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and exists (select from house_seal s where s.id = seal_id));

alter table seal_holder enable row level security;
create policy sight on seal_holder for select using (exists (select from house_seal s where s.id = seal_id));
create policy entry on seal_holder for insert with check (exists (select from house_seal s where s.id = seal_id));
create policy removal on seal_holder for delete using (exists (select from house_seal s where s.id = seal_id));

alter table seal_letter enable row level security;
create policy sight on seal_letter for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')));
create policy entry on seal_letter for insert with check (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy removal on seal_letter for delete using (
  xq_text('reach') = 'staff' and house_code = xq_text('house'));

-- A use is seen in the house by whoever looks after the seal or sees the whole house, and by whoever asked for it; that of
-- a letter by those only who see the letter, or its number would tell of a case that doesn't exist for them.
alter table seal_use enable row level security;
create policy sight on seal_use for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and ((select xq_text('scope')) in ('HOUSE', 'BELOW') or asked_person = (select xq_big('person')) or xq_seal(seal_id))
     and case letter_of
       when 'petition' then exists (select from letter l where l.id = letter_id)
       when 'application' then exists (select from application_letter l where l.id = letter_id)
       when 'sending' then exists (select from sending_letter l where l.id = letter_id)
       when 'supervision' then exists (select from supervision_letter l where l.id = letter_id)
       else true end);
create policy entry on seal_use for insert with check (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house') and letter_of is null);
create policy change on seal_use for update using (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house'));

-- Nobody asks here for a letter but the system, for whoever was let see it.
alter table issued_letter enable row level security;
create policy sight on issued_letter for select using (xq_text('reach') = 'system');
create policy entry on issued_letter for insert with check (
  xq_text('reach') in ('system', 'staff', 'public', 'petitioner', 'applicant'));
create policy change on issued_letter for update using (xq_text('reach') = 'system');

create policy fact_of_seal on fact for select using (
  stream = 'seal' and exists (select from house_seal s where s.id = fact.stream_id));
create policy fact_of_seal_use on fact for select using (
  stream = 'seal-use' and exists (select from seal_use u where u.id = fact.stream_id));

grant select, insert on house_seal, seal_picture, seal_use, issued_letter to ${appRole};
grant select, insert, delete on seal_holder, seal_letter to ${appRole};
grant update (keeper_post, approver_post, valid_until, state, seq, hash) on house_seal to ${appRole};
grant update (state, decided_by, decided_person, decided_at, reason, used_by, used_at, pdf, ofd, seq, hash) on seal_use to ${appRole};
grant update (state, pdf, ofd, signed, seal_id, done_at, tries, again_at, failure) on issued_letter to ${appRole};
grant usage on sequence house_seal_id, seal_use_id to ${appRole};
