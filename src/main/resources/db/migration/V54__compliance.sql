-- Items that a direct customs added to its catalogue (8600-01) are published like those of the national one.
alter table public_document drop constraint public_document_item_check;
alter table public_document add constraint public_document_item_check
  check (item ~ '^(GS-C[0-9]{2}|[0-9A-Z]{1,16}-[0-9]{2,3})$');
