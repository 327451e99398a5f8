-- A key holds per account and path: under the same key another path asks for something else.

alter table platform.idempotency_done add column path text not null default '';
alter table platform.idempotency_done alter column path drop default;
alter table platform.idempotency_done drop constraint idempotency_done_pkey;
alter table platform.idempotency_done add primary key (account, path, key, command, target, n);
