-- What happened to the papers of each batch of a year (national-trial 6.3 printed; liaoning-2013 7.5.1). A handover is
-- signed by two at least (facts C3), and no later than the first day of the exam. By how many a transport and a
-- destruction: a parameter.
with steps as (
  select scope.organisation_id, batch.id as batch_id, batch.number, starts_on, step, done_on, signers, in_order, paper_signers
  from scope
  join batch using (organisation_id)
  join paper_step on paper_step.organisation_id = batch.organisation_id and batch_id = batch.id
  where ends_on > scope.day - 365 and starts_on <= scope.day
), batches as (
  select organisation_id, batch_id, number,
    bool_or(step = 'request' and in_order) as requested,
    bool_or(step = 'handover' and in_order and signers >= 2 and done_on <= starts_on) as handed_over
  from steps
  group by organisation_id, batch_id, number
)
select organisation_id, 'papers-requested' as fact, 'batch' as register, batch_id as id, number as name, 1 as looked,
  (not requested)::int as wrong
from batches
union all
select organisation_id, 'papers-handed-over', 'batch', batch_id, number, 1, (not handed_over)::int
from batches
union all
select organisation_id, 'papers-' || case step when 'transport' then 'transported' else 'destroyed' end, 'batch', batch_id,
  number, 1, (not in_order or signers < paper_signers)::int
from steps
where step in ('transport', 'destruction')
