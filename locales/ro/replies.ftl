# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Vă rog să aduceți la programare toate actele legate de întrebarea dumneavoastră.
reply-bring-letter = Vă rog să aduceți scrisoarea la programare.
reply-bring-identity = Vă rog să aduceți la programare pașaportul sau actul de identitate.
reply-bring-contract = Vă rog să aduceți la programare contractul de închiriere (Mietvertrag).
reply-bring-certificates = Vă rog să aduceți la programare diplomele și certificatele dumneavoastră.

## Questions

reply-which-office = De la ce instituție este scrisoarea? Copiați numele din scrisoare.
reply-which-date = Ce dată este scrisă pe scrisoare?
reply-which-deadline = Până în ce zi trebuie să răspundeți? De obicei, data este în scrisoare.
reply-how-many = Câte persoane vin cu dumneavoastră la programare?
reply-need-interpreter = Aveți nevoie la programare de o persoană care să traducă?
reply-not-understood = Nu am înțeles bine. Vă rog să scrieți încă o dată, cu alte cuvinte, mai simple.

## News

reply-read = Am citit mesajul dumneavoastră. Vă răspund în curând.
# $date: a day
reply-until = Mai am nevoie de timp pentru răspuns. Vă scriu cel târziu la data de: { $date }
reply-interpreter-comes = La programarea dumneavoastră (Termin) vine o persoană care traduce pentru dumneavoastră. Nu vă costă nimic.
reply-ill = Nu pot lucra din motive de boală. Căutăm o programare nouă (Termin) pentru dumneavoastră. Veți mai primi un mesaj despre asta.
reply-late = Astăzi vin puțin mai târziu. Vă rog să mă așteptați.
# $place: name of an office or a service
reply-other-office = Pentru întrebarea dumneavoastră vă ajută alt birou: { $place }
# $phone: a telephone number
reply-call = Vă rog să mă sunați: { $phone }
reply-no-address = Vă rog să nu scrieți aici nicio adresă. Nu scrieți nimic despre dreptul dumneavoastră de ședere (Aufenthalt).
reply-solved = Întrebarea dumneavoastră este acum rezolvată? Dacă da, închei această conversație.
