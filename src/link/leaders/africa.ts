/** Africa south of the Sahara: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const AFRICA = `
ET|prime minister|2018-04-02||Abiy Ahmed|Abiy|Abiy Ahmed Ali
ET|prime minister|2012-08-20|2018-04-02|Hailemariam Desalegn|Hailemariam
`;
