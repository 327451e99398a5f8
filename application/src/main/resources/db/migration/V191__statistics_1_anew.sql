-- Mediations, referrals and legal aid that were before are counted once the events are read again from the first: what is
-- counted already stays as it is, as a fold takes no event twice.
delete from tokens.token where processorName = 'statistics_1';
