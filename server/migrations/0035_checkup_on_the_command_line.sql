-- The command that prints 今日体检 at the machine of a database counts with what the station last said of itself, as its own
-- page does. Whoever computes facts, night after night and for every station, is not to read that.
create policy checkup on assessment for select to jianheng_app using (acting_system() = 'checkup');
create policy checkup on assessment_action for select to jianheng_app using (acting_system() = 'checkup');
