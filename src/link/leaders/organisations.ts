/** Organisations: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const ORGANISATION_HEADS = `
UN|secretary-general|2007-01-01|2017-01-01|Ban Ki-moon|Ban
UN|secretary-general|2017-01-01||António Guterres
NATO|secretary-general|2014-10-01|2024-10-01|Jens Stoltenberg
NATO|secretary-general|2024-10-01||Mark Rutte
EU|Commission president|2019-12-01||Ursula von der Leyen|von der Leyen
`;
