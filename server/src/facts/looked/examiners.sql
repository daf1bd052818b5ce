-- Who served at the batches of a year (national-trial 6.4 printed; erdos-2019): appointed for the occupation on the days of
-- the exam, three at least (facts B3, the standards of the occupations), not also supervisors, no tie with a candidate, not
-- more batches of an occupation in a row than the parameter says, and what was fed back to who sent them.
with duties as (
  select batch.organisation_id, batch.id as batch_id, batch.number, batch.occupation_id, batch.starts_on, batch.ends_on,
    scope.day, batch_duty.id, person_id, duty, feedback_sent_on,
    duty in ('panel-leader', 'examiner') as examines
  from scope
  join batch using (organisation_id)
  join batch_duty on batch_duty.organisation_id = batch.organisation_id and batch_duty.batch_id = batch.id
  where batch.ends_on > scope.day - 365 and batch.starts_on <= scope.day
), panels as (
  select organisation_id, batch_id, min(number) as number, count(distinct person_id) as examiners
  from duties
  where examines
  group by organisation_id, batch_id
), ordered as (
  select organisation_id, id as batch_id, occupation_id,
    row_number() over (partition by organisation_id, occupation_id order by starts_on, number) as place
  from batch
  join scope using (organisation_id)
), served as (
  select duties.organisation_id, duties.batch_id, duties.person_id, duties.number,
    place - row_number() over (
      partition by duties.organisation_id, duties.occupation_id, duties.person_id order by place
    ) as stretch, place, duties.occupation_id
  from (select distinct organisation_id, batch_id, person_id, number, occupation_id from duties where examines) duties
  join ordered using (organisation_id, batch_id)
), in_a_row as (
  select organisation_id, batch_id, number, row_number() over (
      partition by organisation_id, occupation_id, person_id, stretch order by place
    ) as times
  from served
), most as (
  select organisation_id, batch_id, min(number) as number, max(times) as times
  from in_a_row
  group by organisation_id, batch_id
)
select organisation_id, 'examiners-within-appointment' as fact, 'batch-duty' as register, id, number as name, 1 as looked,
  (not exists (
    select from examiner_appointment appointed
    where appointed.organisation_id = duties.organisation_id and appointed.person_id = duties.person_id
      and appointed.occupation_id = duties.occupation_id and role in ('examiner', 'senior-examiner')
      and valid_from <= starts_on and ends_on <= valid_until
  ))::int as wrong
from duties
where examines
union all
select organisation_id, 'panels-of-three', 'batch', batch_id, number, 1, (examiners < 3)::int
from panels
union all
select organisation_id, 'rotation-kept', 'batch', batch_id, number, 1, (times > batches_in_a_row)::int
from most
join scope using (organisation_id)
union all
select duties.organisation_id, 'recusal-kept', 'batch-duty', duties.id, number, 1, (exists (
    select from personal_tie
    join applicant on applicant.organisation_id = personal_tie.organisation_id
      and applicant.batch_id = duties.batch_id and applicant.resident_id_index = personal_tie.other_id_index
    where personal_tie.organisation_id = duties.organisation_id and personal_tie.person_id = duties.person_id
  ))::int
from duties
where examines
union all
select organisation_id, 'supervisor-not-examiner', 'batch-duty', id, number, 1, (exists (
    select from duties other
    where other.organisation_id = duties.organisation_id and other.batch_id = duties.batch_id
      and other.person_id = duties.person_id and other.examines
  ))::int
from duties
where duty in ('internal-supervisor', 'external-supervisor')
union all
select organisation_id, case when examines then 'examiner-feedback-sent' else 'supervisor-feedback-sent' end, 'batch-duty',
  id, number, 1, (feedback_sent_on is null)::int
from duties
where ends_on < day and duty <> 'invigilator'
