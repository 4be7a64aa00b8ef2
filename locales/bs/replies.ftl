# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Molim Vas, ponesite na termin sve papire koji imaju veze s Vašim pitanjem.
reply-bring-letter = Molim Vas, ponesite pismo na termin.
reply-bring-identity = Molim Vas, ponesite na termin svoj pasoš ili lični dokument.
reply-bring-contract = Molim Vas, ponesite na termin svoj ugovor o najmu stana.
reply-bring-certificates = Molim Vas, ponesite na termin svoje svjedodžbe i diplome.

## Questions

reply-which-office = Iz kojeg ureda je pismo? Prepišite naziv iz pisma.
reply-which-date = Koji datum stoji na pismu?
reply-which-deadline = Do kojeg dana morate odgovoriti? Datum obično stoji u pismu.
reply-how-many = Koliko osoba dolazi s Vama na termin?
reply-need-interpreter = Treba li Vam na terminu osoba koja prevodi?
reply-not-understood = Ne razumijem to dobro. Molim Vas, napišite to još jednom drugim, jednostavnim riječima.

## News

reply-read = Vaša poruka je pročitana. Uskoro ću Vam odgovoriti.
# $date: a day
reply-until = Treba mi još vremena za odgovor. Pisat ću Vam najkasnije na ovaj dan: { $date }
reply-interpreter-comes = Na Vaš termin dolazi osoba koja prevodi za Vas. To je za Vas besplatno.
reply-ill = Na bolovanju sam. Tražimo novi termin za Vas. O tome ćete dobiti još jednu poruku.
reply-late = Danas dolazim malo kasnije. Molim Vas, pričekajte me.
# $place: name of an office or a service
reply-other-office = S Vašim pitanjem može Vam pomoći drugi ured: { $place }
# $phone: a telephone number
reply-call = Molim Vas, nazovite me: { $phone }
reply-no-address = Molim Vas, ne pišite ovdje nikakvu adresu. Ne pišite ništa o svom boravišnom statusu (Aufenthalt).
reply-solved = Je li Vaše pitanje sada riješeno? Ako jeste, završit ću ovaj razgovor.
