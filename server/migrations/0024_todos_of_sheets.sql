-- Whose sheet it is that somebody has to accept: several of one stage are told apart by it.
alter table assessment_todo add column writers uuid[] not null default '{}';
alter table assessment_todo alter column writers drop default;

-- What assessments wait for is said otherwise than before: what there is is made anew on the first night.
update assessment set todos_until = '2000-01-01' where phase <> 'closed';
