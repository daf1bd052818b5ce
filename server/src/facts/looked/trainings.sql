-- Trainings within the period that is a parameter (liaoning-2013 2.1.2, 4.2.3, 4.4.4; national-trial 8.1: 定期). Who came is
-- shown; how many have to is in no source.
select scope.organisation_id, 'training-held.' || audience as fact, 'training' as register, training.id, title as name,
  1 as looked, 0 as wrong
from scope
join training using (organisation_id)
where held_on > training_since and held_on <= scope.day
