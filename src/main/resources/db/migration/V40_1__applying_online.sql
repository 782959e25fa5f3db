-- Applying on line for disclosure (依申请公开): the same drafts, files, receipts and visits as a letter has.

-- what a file of an unsent form is for: an identity document isn't kept as material
alter table portal_file add column purpose text not null default 'MATERIAL' check (purpose in ('MATERIAL', 'IDENTITY'));
alter table portal_file drop constraint portal_file_pkey;
alter table portal_file add primary key (form, purpose, sha256);

alter table portal_sent add column application_id bigint;

-- number and code open a petition or an application
alter table track_session alter column petition_id drop not null;
alter table track_session add column application_id bigint;
alter table track_session add constraint one_subject check (num_nonnulls(petition_id, application_id) = 1);
