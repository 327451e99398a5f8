-- Which process is at a request with a key: as long as it lives, no other takes the request over.
alter table platform.idempotency add column taken_by integer;
