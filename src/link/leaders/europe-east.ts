/** Russia, Ukraine and their neighbours: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const EUROPE_EAST = `
RU|president|2000-05-07|2008-05-07|Vladimir Putin||Vladimir V. Putin; Vladimir Vladimirovich Putin
RU|prime minister|2008-05-08|2012-05-07|Vladimir Putin
RU|president|2012-05-07||Vladimir Putin
RU|president|2008-05-07|2012-05-07|Dmitry Medvedev||Dmitri Medvedev; Dmitriy Medvedev; Dmitry A. Medvedev; Dmitri A. Medvedev
RU|prime minister|2012-05-08|2020-01-16|Dmitry Medvedev
RU|Security Council deputy chairman|2020-01-16||Dmitry Medvedev
RU|prime minister|2020-01-16||Mikhail Mishustin
RU|foreign minister|2004-03-09||Sergey Lavrov||Sergei Lavrov; Sergei V. Lavrov; Sergey V. Lavrov
RU|defence minister|2007-02-15|2012-11-06|Anatoly Serdyukov
RU|defence minister|2012-11-06|2024-05-12|Sergei Shoigu||Sergey Shoigu; Sergei K. Shoigu; Shoygu; Sergey Shoygu
RU|Security Council secretary|2024-05-12||Sergei Shoigu
RU|defence minister|2024-05-14||Andrei Belousov||Andrey Belousov; Andrei Belousov; Andrei R. Belousov
RU|Security Council secretary|2008-05-12|2024-05-12|Nikolai Patrushev||Nikolay Patrushev
RU|presidential spokesperson|2012-05-22||Dmitry Peskov||Dmitri Peskov; Dmitriy Peskov; Dmitri S. Peskov; Dmitry S. Peskov
RU|government spokesperson|2008-04-25|2012-05-22|Dmitry Peskov
RU|presidential spokesperson|2008-05-13|2012-05-22|Natalya Timakova||Natalia Timakova
RU|presidential aide|2012-05-21||Yuri Ushakov||Yury Ushakov; Yuriy Ushakov; Yuri V. Ushakov
RU|presidential aide|2004-03-26|2012-05-21|Sergei Prikhodko||Sergey Prikhodko
RU|presidential aide|2013-09-20|2020-02-18|Vladislav Surkov
RU|presidential aide|2020-01-24||Vladimir Medinsky
RU|special envoy|2025-02-23||Kirill Dmitriev||Kirill A. Dmitriev
RU|chief of staff|2011-12-22|2016-08-12|Sergei Ivanov|Sergei Ivanov|Sergey Ivanov; Sergei B. Ivanov|sergeiivanov
RU|chief of staff|2016-08-12||Anton Vaino
RU|deputy chief of staff|2020-01-24|2025-09-18|Dmitry Kozak||Dmitri Kozak
RU|deputy prime minister|2016-05-10||Alexander Novak|||alexandernovak
RU|foreign ministry spokesperson|2015-08-10||Maria Zakharova||Mariya Zakharova
RU|foreign ministry spokesperson|2011-04-04|2015-08-10|Alexander Lukashevich||Aleksandr Lukashevich
RU|deputy foreign minister|2008-08-15||Sergei Ryabkov||Sergey Ryabkov; Sergei A. Ryabkov
RU|intelligence director|2016-10-05||Sergei Naryshkin||Sergey Naryshkin
RU|chief of general staff|2012-11-09||Valery Gerasimov||Valeri Gerasimov
RU|defence ministry spokesperson|2011-01-01||Igor Konashenkov
RU|ambassador to the US|2008-07-26|2017-08-21|Sergey Kislyak||Sergei Kislyak; Sergey I. Kislyak; Sergei I. Kislyak
RU|ambassador to the US|2017-09-01|2024-10-10|Anatoly Antonov||Anatoly I. Antonov
RU|ambassador to the US|2025-03-26||Alexander Darchiev||Aleksandr Darchiev
RU|ambassador to the UN|2006-04-08|2017-02-20|Vitaly Churkin||Vitaly I. Churkin
RU|ambassador to the UN|2017-07-27||Vasily Nebenzya||Vassily Nebenzia; Vasily Nebenzia; Vassily Nebenzya; Nebenzia; Vassily A. Nebenzia
UA|president|2005-01-23|2010-02-25|Viktor Yushchenko
UA|president|2010-02-25|2014-02-22|Viktor Yanukovych||Viktor Yanukovich; Viktor F. Yanukovych; Yanukovich
UA|acting president|2014-02-23|2014-06-07|Oleksandr Turchynov||Olexander Turchynov
UA|president|2014-06-07|2019-05-20|Petro Poroshenko||Petro O. Poroshenko
UA|foreign minister|2009-10-09|2010-03-11|Petro Poroshenko
UA|president|2019-05-20||Volodymyr Zelensky||Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky; Vladimir Zelenskiy; Volodymyr Zelenskyi; Volodymr Zelensky; Zelenskyy; Zelenskiy; Zelenskyi; Zelenski
UA|prime minister|2007-12-18|2010-03-11|Yulia Tymoshenko||Yulia Timoshenko; Yuliya Tymoshenko
UA|prime minister|2010-03-11|2014-01-28|Mykola Azarov
UA|prime minister|2014-02-27|2016-04-14|Arseniy Yatsenyuk||Arseny Yatsenyuk; Arseniy P. Yatsenyuk; Arseny P. Yatsenyuk; Arsenii Yatseniuk; Yatseniuk
UA|prime minister|2016-04-14|2019-08-29|Volodymyr Groysman||Volodymyr Hroisman
UA|prime minister|2019-08-29|2020-03-04|Oleksiy Honcharuk
UA|prime minister|2020-03-04|2025-07-17|Denys Shmyhal||Denys Shmygal; Shmygal
UA|defence minister|2025-07-17|2026-01-13|Denys Shmyhal
UA|prime minister|2025-07-17||Yulia Svyrydenko||Yuliia Svyrydenko; Svyridenko; Yulia Svyridenko
UA|foreign minister|2010-03-11|2012-12-24|Kostyantyn Hryshchenko||Kostyantyn Gryshchenko; Gryshchenko
UA|foreign minister|2012-12-24|2014-02-23|Leonid Kozhara
UA|foreign minister|2014-02-27|2014-06-19|Andrii Deshchytsia||Andriy Deshchytsya; Andriy Deshchytsia; Deshchytsya
UA|foreign minister|2014-06-19|2019-08-29|Pavlo Klimkin||Pavel Klimkin
UA|foreign minister|2019-08-29|2020-03-04|Vadym Prystaiko||Vadim Prystaiko; Vadym Prystayko; Prystayko
UA|foreign minister|2020-03-04|2024-09-05|Dmytro Kuleba||Dmitry Kuleba
UA|foreign minister|2024-09-05||Andrii Sybiha||Andriy Sybiha; Andriy Sybiga; Andrii Sybiga; Sybiga
UA|defence minister|2014-10-14|2019-08-29|Stepan Poltorak
UA|defence minister|2019-08-29|2020-03-04|Andriy Zagorodnyuk||Andrii Zahorodniuk; Zahorodniuk
UA|defence minister|2020-03-04|2021-11-03|Andriy Taran
UA|defence minister|2021-11-04|2023-09-05|Oleksii Reznikov||Oleksiy Reznikov
UA|defence minister|2023-09-06|2025-07-17|Rustem Umerov||Rustem Umierov
UA|Security Council secretary|2025-07-18||Rustem Umerov
UA|defence minister|2026-01-14||Mykhailo Fedorov
UA|Security Council secretary|2014-12-16|2019-05-19|Oleksandr Turchynov
UA|Security Council secretary|2019-10-03|2024-03-26|Oleksiy Danilov||Oleksii Danilov
UA|chief of staff|2019-05-21|2020-02-11|Andriy Bohdan||Andriy Bogdan
UA|chief of staff|2020-02-11|2025-11-28|Andriy Yermak||Andrii Yermak; Andrey Yermak; Andrij Yermak; Andriy Jermak
UA|chief of staff|2026-01-02||Kyrylo Budanov||Kirill Budanov
UA|military intelligence chief|2020-08-05|2026-01-02|Kyrylo Budanov
UA|presidential adviser|2020-04-15||Mykhailo Podolyak||Mykhaylo Podolyak; Mikhail Podolyak; Mykhailo Podoliak; Podoliak
UA|deputy chief of staff|2019-09-10||Ihor Zhovkva||Igor Zhovkva
UA|presidential spokesperson|2014-06-07|2019-05-20|Svyatoslav Tsegolko||Sviatoslav Tsegolko; Sviatoslav Tseholko; Svyatoslav Tseholko; Tseholko
UA|presidential spokesperson|2019-06-03|2021-07-09|Iuliia Mendel||Yulia Mendel; Julia Mendel; Yuliia Mendel
UA|presidential spokesperson|2021-07-09||Serhiy Nykyforov||Serhii Nykyforov; Sergii Nykyforov; Sergiy Nikiforov; Serhii Nikiforov
UA|presidential adviser|2024-09-01||Dmytro Lytvyn
UA|commander in chief|2021-07-27|2024-02-08|Valerii Zaluzhnyi||Valery Zaluzhny; Valeriy Zaluzhnyi; Valerii Zaluzhny; Zaluzhny
UA|commander in chief|2024-02-08||Oleksandr Syrskyi||Oleksandr Syrsky; Syrsky
UA|ambassador to the US|2021-04-20|2025-08-27|Oksana Markarova
UA|ambassador to the US|2025-08-27||Olha Stefanishyna||Olga Stefanishyna
BY|president|1994-07-20||Alexander Lukashenko||Aleksandr Lukashenko; Alyaksandr Lukashenka; Aleksandr G. Lukashenko; Lukashenka
BY|foreign minister|2003-03-21|2012-08-20|Sergei Martynov
BY|foreign minister|2012-08-20|2022-11-26|Vladimir Makei||Uladzimir Makei
BY|foreign minister|2022-12-13|2024-06-27|Sergei Aleinik||Sergey Aleinik
BY|foreign minister|2024-06-27||Maxim Ryzhenkov||Maksim Ryzhenkov
MD|president|2001-04-07|2009-09-11|Vladimir Voronin
MD|acting president|2009-09-11|2010-12-28|Mihai Ghimpu
MD|acting president|2010-12-28|2012-03-23|Marian Lupu
MD|president|2012-03-23|2016-12-23|Nicolae Timofti
MD|president|2016-12-23|2020-12-24|Igor Dodon
MD|president|2020-12-24||Maia Sandu
MD|prime minister|2019-06-08|2019-11-14|Maia Sandu
MD|prime minister|2009-09-25|2013-04-25|Vlad Filat
MD|prime minister|2013-04-25|2015-02-18|Iurie Leancă
MD|prime minister|2016-01-20|2019-06-08|Pavel Filip
MD|prime minister|2019-11-14|2020-12-31|Ion Chicu
MD|prime minister|2021-08-06|2023-02-16|Natalia Gavrilița
MD|prime minister|2023-02-16|2025-11-01|Dorin Recean
MD|prime minister|2025-11-01||Alexandru Munteanu
MD|foreign minister|2021-08-06|2024-01-29|Nicu Popescu
MD|foreign minister|2024-01-29||Mihai Popșoi
GE|president|2004-01-25|2013-11-17|Mikheil Saakashvili||Mikhail Saakashvili
GE|president|2013-11-17|2018-12-16|Giorgi Margvelashvili
GE|president|2018-12-16|2024-12-29|Salome Zourabichvili||Salome Zurabishvili; Zurabishvili
GE|president|2024-12-29||Mikheil Kavelashvili||Mikhail Kavelashvili
GE|prime minister|2009-02-06|2012-07-04|Nika Gilauri
GE|prime minister|2012-07-04|2012-10-25|Vano Merabishvili
GE|prime minister|2012-10-25|2013-11-20|Bidzina Ivanishvili
GE|prime minister|2013-11-20|2015-12-30|Irakli Garibashvili
GE|prime minister|2021-02-22|2024-02-08|Irakli Garibashvili
GE|prime minister|2015-12-30|2018-06-20|Giorgi Kvirikashvili
GE|prime minister|2018-06-20|2019-09-08|Mamuka Bakhtadze
GE|prime minister|2019-09-08|2021-02-22|Giorgi Gakharia
GE|prime minister|2024-02-08||Irakli Kobakhidze
GE|foreign minister|2008-12-06|2012-10-25|Grigol Vashadze
GE|foreign minister|2012-10-25|2014-11-11|Maia Panjikidze
GE|foreign minister|2015-12-30|2018-06-13|Mikheil Janelidze
GE|foreign minister|2018-06-21|2022-04-04|David Zalkaliani
GE|foreign minister|2022-04-04|2024-11-28|Ilia Darchiashvili
GE|foreign minister|2024-11-28||Maka Botchorishvili||Maka Bochorishvili; Bochorishvili
AM|president|2008-04-09|2018-04-09|Serzh Sargsyan||Serge Sargsyan; Serzh Sarkisian; Serzh Sarksyan
AM|president|2018-04-09|2022-02-01|Armen Sarkissian|Armen Sarkissian|Armen Sarkisian; Armen Sargsyan|armensarkissian
AM|president|2022-03-13||Vahagn Khachaturyan
AM|prime minister|2008-04-09|2014-04-13|Tigran Sargsyan|Tigran Sargsyan||tigransargsyan
AM|prime minister|2014-04-13|2016-09-13|Hovik Abrahamyan
AM|prime minister|2016-09-13|2018-04-17|Karen Karapetyan
AM|prime minister|2018-05-08||Nikol Pashinyan||Nikol Pashinian; Pashinian
AM|foreign minister|2008-04-14|2018-05-12|Edward Nalbandian||Eduard Nalbandyan; Nalbandyan
AM|foreign minister|2018-05-12|2020-11-18|Zohrab Mnatsakanyan
AM|foreign minister|2020-11-18|2021-05-31|Ara Ayvazyan||Ara Aivazian
AM|foreign minister|2021-08-19||Ararat Mirzoyan
AZ|president|2003-10-31||Ilham Aliyev||Ilham Aliev; Ilham H. Aliyev; Aliev
AZ|foreign minister|2004-04-02|2020-07-16|Elmar Mammadyarov
AZ|foreign minister|2020-07-16||Jeyhun Bayramov||Ceyhun Bayramov
AZ|presidential aide|2018-09-27||Hikmet Hajiyev
`;
