/** The Middle East: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const MIDDLE_EAST = `
IL|prime minister|2009-03-31|2021-06-13|Benjamin Netanyahu||Binyamin Netanyahu; Bibi Netanyahu
IL|prime minister|2021-06-13|2022-07-01|Naftali Bennett
IL|prime minister|2022-07-01|2022-12-29|Yair Lapid
IL|prime minister|2022-12-29||Benjamin Netanyahu
IR|president|2005-08-03|2013-08-03|Mahmoud Ahmadinejad
IR|president|2013-08-03|2021-08-03|Hassan Rouhani||Hasan Rouhani; Hassan Rohani; Rohani
SA|crown prince|2017-06-21||Mohammed bin Salman|bin Salman|Mohammad bin Salman; Muhammad bin Salman; MBS
EG|president|2014-06-08||Abdel Fattah el-Sisi|el-Sisi|Abdel Fattah al-Sisi; Abdel Fattah el-Sissi; Abdel-Fattah el-Sissi; al-Sisi; el-Sissi; Sisi; Sissi
SY|president|2000-07-17|2024-12-08|Bashar al-Assad|al-Assad|Bashar Assad; Bashar al Assad; Assad
`;
