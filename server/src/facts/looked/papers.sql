-- What happened to the papers of each batch of a year (national-trial 6.3 printed; liaoning-2013 7.5.1). A handover is
-- signed by two at least (facts C3), and no later than the first day of the exam.
with steps as (
  select scope.organisation_id, batch.id as batch_id, batch.number, starts_on, step, done_on, signers, in_order
  from scope
  join batch using (organisation_id)
  join paper_step on paper_step.organisation_id = batch.organisation_id and batch_id = batch.id
  where ends_on > scope.day - 365 and starts_on <= scope.day
), batches as (
  select organisation_id, batch_id, number, starts_on from steps group by organisation_id, batch_id, number, starts_on
)
select organisation_id, 'papers-requested' as fact, 'batch' as register, batch_id as id, number as name, 1 as looked,
  (not exists (
    select from steps
    where steps.organisation_id = batches.organisation_id and steps.batch_id = batches.batch_id and step = 'request' and in_order
  ))::int as wrong
from batches
union all
select organisation_id, 'papers-handed-over', 'batch', batch_id, number, 1, (not exists (
    select from steps
    where steps.organisation_id = batches.organisation_id and steps.batch_id = batches.batch_id
      and step = 'handover' and in_order and signers >= 2 and done_on <= batches.starts_on
  ))::int
from batches
union all
select organisation_id, 'papers-' || case step when 'transport' then 'transported' else 'destroyed' end, 'batch', batch_id,
  number, 1, (not in_order or signers < 2)::int
from steps
where step in ('transport', 'destruction')
